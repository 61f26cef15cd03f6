import { preventionPlan as text } from '../../text/preventionPlan.ts';
import { Choices } from '../kit/index.ts';
import { actionsIn, countOf, type Exercise, type State } from './model.ts';

interface Props {
  exercise: Exercise;
  state: State;
  /** the cell on screen */
  level: number;
  domain: number;
  onCell: (level: number, domain: number) => void;
  /** another column on a narrow screen */
  onDomain: (domain: number) => void;
}

/** All cells, the top level first. On a narrow screen one domain at a time. */
export function Grid({ exercise: { levels, domains }, state, level: hereLevel, domain: hereDomain, onCell, onDomain }: Props) {
  return (
    <>
      <div class="plan-domains no-print">
        <Choices legend={text.domain} name="preventie-domein" options={domains.map(({ id, name }) => ({ id, text: name }))} value={[domains[hereDomain]!.id]} onChange={([id]) => onDomain(domains.findIndex((one) => one.id === id))} />
      </div>
      <table class="plan-grid no-print">
        <caption class="visually-hidden">{text.grid}</caption>
        <thead>
          <tr>
            <td />
            {domains.map(({ id, name }, at) => (
              <th scope="col" key={id} data-here={at === hereDomain}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {levels
            .map((level, row) => (
              <tr key={level.id}>
                <th scope="row">
                  {text.short(level.number)} <span class="plan-name">{level.name}</span>
                </th>
                {domains.map(({ id, name }, column) => {
                  const { has, add } = countOf(actionsIn(state, level.id, id));
                  const here = row === hereLevel && column === hereDomain;
                  return (
                    <td key={id} data-here={column === hereDomain}>
                      <button type="button" class="secondary" aria-label={text.cell(level.number, name, has, add)} aria-current={here || undefined} data-filled={has + add > 0 || undefined} onClick={() => onCell(row, column)}>
                        <span class="plan-dots">
                          {'●'.repeat(Math.min(has, 6))}
                          {'○'.repeat(Math.min(add, 6))}
                        </span>
                        <span class="plan-stand">{text.stands(has, add)}</span>
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))
            .reverse()}
        </tbody>
      </table>
    </>
  );
}
