import { preventionPyramid as text } from '../../text/preventionPyramid.ts';
import { rotation } from '../../text/rotation.ts';
import { Feedback } from '../kit/index.ts';
import { type Item, judge } from './model.ts';

interface Props {
  item: Item;
  answer: number;
  /** unique in the page */
  name: string;
  takesFocus: boolean;
}

/** Why an action lies on its level, and why not on the one that was chosen. */
export function Explanation({ item, answer, name, takesFocus }: Props) {
  const verdict = judge(item, answer);
  return (
    <Feedback verdict={verdict} id={`${name}-uitleg`} takesFocus={takesFocus} title={text[verdict](text.levelName(item.level))}>
      {verdict === 'wrong' && (
        <>
          <p class="pyramid-why">{text.mistake(text.levelName(answer))}</p>
          <p>{item.mistakes[answer]}</p>
          <p class="pyramid-why">{text.why(text.levelName(item.level))}</p>
        </>
      )}
      <p>{item.why}</p>
      {verdict === 'wrong' && <p>{rotation.returns}</p>}
    </Feedback>
  );
}
