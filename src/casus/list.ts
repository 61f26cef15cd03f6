import { answerIdOf, listAnswers } from '../learner/answers/index.ts';
import { caseText } from '../text/case.ts';
import { stageOf, workOf } from './exercise.ts';
import { activeGroup } from './group-session.ts';

/**
 * Says in the list of cases what the student did already, or the group that this tab works for.
 * Each `[data-case-work="casus-bas"][data-questions="5"]` gets a line, or stays hidden when nothing was done.
 */
export async function showWork(root: ParentNode): Promise<void> {
  const answers = new Map((await listAnswers()).map(({ id, view }) => [id, view]));
  const group = activeGroup.get()?.id;
  for (const place of root.querySelectorAll<HTMLElement>('[data-case-work]')) {
    const { caseWork, questions } = place.dataset;
    const stages = Array.from({ length: Number(questions) }, (_, at) => {
      const view = answers.get(answerIdOf(`${caseWork}/${at + 1}`, group));
      return view ? stageOf(view) : 'fresh';
    });
    const work = workOf(stages);
    place.textContent = work.begun ? caseText.inList(work) : '';
    place.hidden = !work.begun;
  }
}
