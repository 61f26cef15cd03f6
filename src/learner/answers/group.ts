/**
 * Answers of a group. A group answers the same questions as everyone, under an id of its own:
 * `casus-bas/1~groep-k3x9a2` is the answer of group `k3x9a2` to question `casus-bas/1`.
 */
const MARK = '~groep-';
const GROUP_ID = /^[a-z0-9]{4,24}$/;

/** Whether a text can be the id of a group. */
export const isGroupId = (id: unknown): id is string => typeof id === 'string' && GROUP_ID.test(id);

/** The group an answer belongs to; `undefined` for an answer that someone wrote alone. */
export function groupOf(answer: string): string | undefined {
  const at = answer.lastIndexOf(MARK);
  const group = at < 0 ? undefined : answer.slice(at + MARK.length);
  return isGroupId(group) ? group : undefined;
}

/** The question that an answer belongs to, whoever wrote it. */
export const questionOf = (answer: string): string => (groupOf(answer) === undefined ? answer : answer.slice(0, answer.lastIndexOf(MARK)));

/** Id of the answer of a group to a question; without a group that is the id of the question. */
export const answerIdOf = (question: string, group: string | undefined): string => (group === undefined ? question : `${question}${MARK}${group}`);
