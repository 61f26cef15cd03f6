import { rotation } from '../../text/rotation.ts';
import { sorting as text } from '../../text/sorting.ts';
import { Feedback } from '../kit/index.ts';
import { type Bin, type Item, judge } from './model.ts';

interface Props {
  item: Item;
  bins: readonly Bin[];
  answer: string;
  /** unique in the page */
  name: string;
  takesFocus: boolean;
}

/** Why an item belongs in its bin, and why not in the one that was chosen. */
export function Explanation({ item, bins, answer, name, takesFocus }: Props) {
  const verdict = judge(item, answer);
  const label = (id: string) => bins.find((bin) => bin.id === id)?.label ?? '';
  const mistake = item.mistakes[answer];
  return (
    <Feedback verdict={verdict} id={`${name}-uitleg`} takesFocus={takesFocus} title={text[verdict](label(item.bin))}>
      {verdict === 'wrong' && mistake && <p class="sorting-why">{text.mistake(label(answer))}</p>}
      {verdict === 'wrong' && mistake && <p>{mistake}</p>}
      {verdict === 'wrong' && <p class="sorting-why">{text.why(label(item.bin))}</p>}
      <p>{item.why}</p>
      {verdict === 'wrong' && <p>{rotation.returns}</p>}
    </Feedback>
  );
}
