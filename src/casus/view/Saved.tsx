import type { AnswerView } from '../../learner/answers/index.ts';
import { caseText } from '../../text/case.ts';
import { download } from '../../widgets/kit/download.ts'; // not the door: it brings all parts of all widgets along
import { SaveStatus } from '../../widgets/kit/SaveStatus.tsx';
import { isUnsafe, textsOf } from '../exercise.ts';
import type { QuestionProps } from './types.ts';

/** How safe the text is, in words; when it is not, the student can take it along as a file. */
export function Saved({ question: { slug, number, question }, view }: { question: QuestionProps; view: AnswerView }) {
  return (
    <div class="case-saved">
      <SaveStatus status={view.status} />
      {isUnsafe(view) && (
        <button type="button" class="secondary" onClick={() => download(caseText.downloadName(slug, number), [question, ...textsOf(view)].join('\n\n'))}>
          {caseText.download}
        </button>
      )}
    </div>
  );
}
