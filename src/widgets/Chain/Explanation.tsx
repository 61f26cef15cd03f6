import { chain as text } from '../../text/chain.ts';
import { rotation } from '../../text/rotation.ts';
import { Feedback } from '../kit/index.ts';
import { type Answer, type Item, judge, judgeLink, links } from './model.ts';

interface Props {
  item: Item;
  items: readonly Item[];
  answer: Answer;
  /** unique in the page */
  name: string;
  takesFocus: boolean;
}

/** What each link is worth and why, and where a wrong one belongs. */
export function Explanation({ item, items, answer, name, takesFocus }: Props) {
  const verdict = judge(item, answer);
  return (
    <Feedback verdict={verdict} id={`${name}-uitleg`} takesFocus={takesFocus} title={text.title[verdict]}>
      {links.map((link) => {
        const worth = judgeLink(item, link, answer);
        const said = text.verdict[worth];
        const chosen = items.find(({ id }) => id === answer[link]);
        return (
          <div class="chain-why" key={link} data-worth={worth}>
            <p>
              <strong>{text.part[link]}.</strong> {typeof said === 'string' ? `${said}.` : said(item[link])}
            </p>
            {worth === 'wrong' && chosen && <p>{text.elsewhere(chosen.trait)}</p>}
            <p>{link === 'consequence' ? item.consequenceWhy : item.adjustmentWhy}</p>
          </div>
        );
      })}
      {(verdict === 'wrong' || verdict === 'partly') && <p>{rotation.returns}</p>}
    </Feedback>
  );
}
