import { portfolioPage } from '../../../text/portfolio.ts';
import { kit } from '../../../text/kit.ts';
import type { Work } from '../works.ts';

interface Props {
  works: readonly Work[];
  /** ids of the works that stay out */
  left: ReadonlySet<string>;
  onChoose: (id: string, chosen: boolean) => void;
}

/** One box per work made in a lesson. */
export function ChooseWorks({ works, left, onChoose }: Props) {
  return (
    <fieldset class="choice-group">
      <legend>{portfolioPage.chooseWorks}</legend>
      <div class="choices stacked">
        {works.map((work) => (
          <label class="choice" key={work.id}>
            <input type="checkbox" name="werk" value={work.id} checked={!left.has(work.id)} onChange={({ currentTarget }) => onChoose(work.id, currentTarget.checked)} />
            <span>
              {portfolioPage.work(work)} <span class="my-meta">({kit.day(work.at)})</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
