import { conversation as text } from '../../text/conversation.ts';
import { layoutOf, letterOf, width } from './layout.ts';
import { type Ending, endingsSeen, type Line, type Talk, type Trail } from './model.ts';

interface Props {
  talk: Talk;
  lines: readonly Line[];
  ending: Ending | undefined;
  trail: Trail;
}

/** The ways of a dialogue: this conversation, those of other times, and the endings that were seen. */
export function BranchMap({ talk, lines, ending, trail }: Props) {
  const { nodes, edges, height } = layoutOf(talk);
  const said = lines.flatMap(({ turn, choice }) => (choice ? [`${turn.id}/${choice.id}`] : []));
  const visited = new Set([...lines.map(({ turn }) => turn.id), ...(ending ? [ending.id] : [])]);
  const seen = endingsSeen(talk, trail);
  const nameOf = (id: string) => nodes.find((node) => node.id === id)!.name;
  const stateOf = (edge: (typeof edges)[number]) => (edge.said.some((one) => said.includes(one)) ? 'taken' : edge.said.some((one) => trail.tried.includes(one)) ? 'other' : 'open');
  const drawn = [...edges].map((edge) => ({ ...edge, state: stateOf(edge) })).sort((a, b) => rank.indexOf(a.state) - rank.indexOf(b.state));
  const way = lines.flatMap(({ turn, choice }) => (choice ? [Number(nameOf(turn.id))] : []));
  const other = drawn.filter(({ state }) => state === 'other').map(({ from, to }) => text.leg(Number(nameOf(from)), nameOf(to)));
  return (
    <figure class="talk-map">
      <figcaption>
        <strong>{text.map}</strong> {text.mapKey}
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={text.mapInWords(nodes.length - talk.endings.length, talk.endings.length, way, ending && letterOf(talk, ending), other)}>
        {drawn.map((edge) => (
          <path key={`${edge.from}>${edge.to}`} class="talk-edge" data-state={edge.state} d={edge.path} />
        ))}
        {nodes.map(({ id, x, y, name, ending: isEnding }) => (
          <g key={id} data-state={visited.has(id) ? 'taken' : 'open'}>
            {isEnding ? <rect class="talk-node" x={x - 15} y={y - 15} width="30" height="30" rx="5" /> : <circle class="talk-node" cx={x} cy={y} r="14" />}
            <text x={x} y={y + 5} text-anchor="middle">
              {name}
            </text>
          </g>
        ))}
      </svg>
      <div>
        <p>
          <strong>{text.endings}</strong>
        </p>
        <ul role="list">
          {talk.endings.map((one) => (
            <li key={one.id}>
              {letterOf(talk, one)}. {one === ending ? `${one.title} – ${text.here}` : seen.includes(one) ? one.title : text.unseen}
            </li>
          ))}
        </ul>
      </div>
    </figure>
  );
}

const rank = ['open', 'other', 'taken'];
