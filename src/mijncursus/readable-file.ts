import { backupWords } from '../text/backup.ts';
import { answersWords } from '../text/mijnCursus.ts';
import type { OwnAnswer } from './answers.ts';
import { asHtml, asText, readableBlocks } from './readable.ts';

/** The text of a file with all answers, in the words of the course. */
export function readableFile(answers: readonly OwnAnswer[], kind: 'html' | 'txt', now: number, title: string = backupWords.readTitleIn): string {
  const blocks = readableBlocks(
    answers,
    {
      title,
      intro: backupWords.readIntroIn,
      removed: answersWords.removedGroup,
      question: answersWords.question,
      state: answersWords.state,
      writtenFor: answersWords.changed,
      first: answersWords.first,
      draft: answersWords.draft,
      rework: answersWords.rework,
    },
    now,
  );
  return kind === 'html' ? asHtml(blocks) : asText(blocks);
}
