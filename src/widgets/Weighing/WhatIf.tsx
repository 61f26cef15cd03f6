import { useState } from 'preact/hooks';
import { weighing as text } from '../../text/weighing.ts';
import { Choices } from '../kit/index.ts';
import { Balance } from './Balance.tsx';
import { type Exercise, type Situation, type Weighed, changed, ourWeights } from './model.ts';

interface Props {
  exercise: Exercise;
  situation: Situation;
  weighed: Weighed;
  order: readonly string[];
  name: string;
}

const asItIs = 'zoals-het-is';

/** One circumstance changes, and both balances move. */
export function WhatIf({ exercise, situation, weighed, order, name }: Props) {
  const [chosen, choose] = useState(asItIs);
  const change = situation.whatIf.find(({ id }) => id === chosen);
  const ours = ourWeights(situation);
  const nameOf = (id: string) => exercise.criteria.find((one) => one.id === id)!.name;
  const after = (weights: typeof ours) => (change ? changed(weights, change) : weights);
  return (
    <section class="weighing-what-if" aria-labelledby={`${name}-stel`}>
      <h5 id={`${name}-stel`}>{text.whatIf}</h5>
      <Choices
        name={`${name}-stel-keuze`}
        legend={text.whatIf}
        hideLegend
        stacked
        options={[{ id: asItIs, text: text.asItIs }, ...situation.whatIf.map(({ id, change: words }) => ({ id, text: text.suppose(words) }))]}
        value={[chosen]}
        onChange={([id]) => choose(id!)}
      />
      <div class="weighing-pair">
        <Balance title={text.balance.mine} of="mine" order={order} weights={after(weighed.weights)} tips={weighed.tips} />
        <Balance title={text.balance.ours} of="ours" order={order} weights={after(ours)} tips={situation.tips} />
      </div>
      <div role="status">
        {change && (
          <p>
            <strong>{text.then(change.verdict, situation.verdict)}</strong> {text.list(Object.entries(change.moves).map(([id, to]) => text.moved(nameOf(id), to)))}. {change.why}
          </p>
        )}
      </div>
    </section>
  );
}
