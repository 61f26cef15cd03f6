import type { Block, PortfolioDocument, Run } from '../document.ts';

/** The portfolio as it is printed. All of it is drawn as text. */
export function Paper({ document: { title, facts, blocks } }: { document: PortfolioDocument }) {
  return (
    <article class="paper" aria-labelledby="portfolio-titel">
      <h2 id="portfolio-titel">{title}</h2>
      <dl class="paper-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {blocks.map((block, at) => (
        <BlockView key={at} block={block} />
      ))}
    </article>
  );
}

const Runs = ({ runs }: { runs: readonly Run[] }) => (
  <>
    {runs.map(({ text, bold, italic }, at) => (bold ? <strong key={at}>{text}</strong> : italic ? <em key={at}>{text}</em> : <>{text}</>))}
  </>
);

function BlockView({ block }: { block: Block }) {
  switch (block.is) {
    case 'heading': {
      const Heading = `h${block.level + 2}` as 'h3';
      return <Heading>{block.text}</Heading>;
    }
    case 'paragraph':
      return block.style === 'asked' ? (
        <blockquote>
          <Runs runs={block.runs} />
        </blockquote>
      ) : (
        <p data-style={block.style}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((runs, at) => (
            <li key={at}>
              <Runs runs={runs} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <div class="table-scroll" tabIndex={0} role="region" aria-label={block.caption || 'Tabel'}>
          <table>
            <thead>
              <tr>
                {block.head.map((text, at) => (
                  <th scope="col" key={at}>
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, at) => (
                <tr key={at}>{row.map((text, place) => (place === 0 ? <th scope="row" key={place}>{text}</th> : <td key={place}>{text}</td>))}</tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}
