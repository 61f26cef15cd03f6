import { portfolioPage } from '../../../text/portfolio.ts';
import type { AnswerGroup } from '../../answers.ts';

interface Props {
  groups: readonly AnswerGroup[];
  /** ids of the groups that stay out */
  left: ReadonlySet<string>;
  onChoose: (id: string, chosen: boolean) => void;
}

/** One box per case. */
export function Choose({ groups, left, onChoose }: Props) {
  return (
    <fieldset class="choice-group">
      <legend>{portfolioPage.choose}</legend>
      <div class="choices stacked">
        {groups.map(({ id, title, answers }) => (
          <label class="choice" key={id}>
            <input type="checkbox" name="casus" value={id} checked={!left.has(id)} onChange={({ currentTarget }) => onChoose(id, currentTarget.checked)} />
            <span>
              {title ?? (answers.some(({ removed }) => removed) ? portfolioPage.removed : portfolioPage.unknown)}{' '}
              <span class="my-meta">({portfolioPage.count(answers.length)})</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
