import { preventionPlan as text } from '../../text/preventionPlan.ts';
import { balanceOf, emptyCells, type Exercise, perLevel, type State } from './model.ts';
import { HALF, LAYER, layersOf } from './shape.ts';

/** The pyramid with layers as wide as there are actions, and the same in words. */
export function BalancePicture({ exercise, state }: { exercise: Exercise; state: State }) {
  const levels = perLevel(exercise, state);
  return (
    <div class="plan-picture">
      <svg viewBox={`${-HALF - 4} -4 ${2 * HALF + 8} ${levels.length * LAYER + 12}`} aria-hidden="true">
        {layersOf(levels).map(({ all, has, middle }, at) => (
          <g key={levels[at]!.level.id}>
            <polygon class="plan-layer-add" points={all} />
            {has && <polygon class="plan-layer-has" points={has} />}
            <text class={has ? 'plan-on' : undefined} x="0" y={middle + 6} text-anchor="middle">
              {levels[at]!.level.number}
            </text>
          </g>
        ))}
        <path class="plan-floor" d={`M${-HALF},${levels.length * LAYER}H${HALF}`} />
      </svg>
      <ul>
        {levels
          .map(({ level, has, add }) => (
            <li key={level.id}>
              <strong>{text.level(level.number, level.name)}:</strong> {text.stands(has, add)}
            </li>
          ))
          .reverse()}
        <li class="status">{`${text.solid}; ${text.dashed}`}</li>
      </ul>
    </div>
  );
}

/** Where the plan leans, and what is still empty. */
export function BalanceView({ exercise, state, onCell }: { exercise: Exercise; state: State; onCell: (level: number, domain: number) => void }) {
  const { wellBeing, problem, leans, empty } = balanceOf(exercise, state);
  const now = balanceOf(exercise, state, true);
  const cells = emptyCells(exercise, state);
  const turned = leans !== 'few' && now.leans !== 'few' && now.leans !== leans;
  return (
    <>
      <BalancePicture exercise={exercise} state={state} />
      <div role="status">
        <p>
          {leans !== 'few' && text.sum(wellBeing, problem)} {text.leans[leans]} {leans !== 'few' && empty.length > 0 && text.emptyLevels(empty.map(({ number }) => number))} {turned && text.change(now.leans === 'top')}
        </p>
      </div>
      {cells.length === 0 ? (
        <p>{text.noEmpty}</p>
      ) : (
        <details class="plan-empty no-print">
          <summary>{text.emptyCells(cells.length)}</summary>
          <p class="status">{text.emptyNote}</p>
          <ul>
            {cells.map(({ level, domain }) => (
              <li key={`${level.id}/${domain.id}`}>
                <button type="button" class="quiet" onClick={() => onCell(exercise.levels.indexOf(level), exercise.domains.indexOf(domain))}>
                  {text.cellTitle(level.number, level.name, domain.name)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
