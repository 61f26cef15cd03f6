import { test } from '../../text/test.ts';
import { parse, score } from '../../widgets/Test/model.ts';

export const summary = (raw: unknown): string | undefined => {
  const sitting = parse(raw);
  if (!sitting) return undefined;
  const { right, answered, total } = score(sitting);
  return test.summary(right, answered, total);
};
