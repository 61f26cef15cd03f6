import { z } from 'zod';

/** One thing an author must mend. `field` is a dotted path into the YAML or frontmatter, if any. */
export interface Problem {
  /** Path of the file, relative to the project folder. */
  file: string;
  field?: string;
  line?: number;
  /** What is wrong and what is expected, in Dutch. */
  message: string;
}

/** Formats a problem as one line an author can act on. */
export function formatProblem({ file, field, line, message }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return field ? `${place} → veld “${field}”: ${message}` : `${place}: ${message}`;
}

const typeNames: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groep velden',
  record: 'een groep velden',
  null: 'niets',
  date: 'een datum',
};

const quote = (values: readonly unknown[]) => values.map((value) => `“${String(value)}”`).join(', ');

/** The Dutch sentence for one zod issue; the schema's own description is added by the caller. */
function describeIssue(issue: z.core.$ZodIssue, input: unknown): string {
  switch (issue.code) {
    case 'invalid_type': {
      if (input === undefined) return 'dit verplichte veld ontbreekt';
      return `verwacht ${typeNames[issue.expected] ?? issue.expected}`;
    }
    case 'too_small': {
      const least = Number(issue.minimum);
      if (issue.origin === 'string') return least === 1 ? 'mag niet leeg zijn' : `moet minstens ${least} tekens lang zijn`;
      if (issue.origin === 'array') return `moet ${issue.exact ? 'precies' : 'minstens'} ${least} ${least === 1 ? 'item' : 'items'} hebben`;
      return `moet minstens ${least} zijn`;
    }
    case 'too_big': {
      const most = Number(issue.maximum);
      if (issue.origin === 'string') return `mag hoogstens ${most} tekens lang zijn`;
      if (issue.origin === 'array') return `mag ${issue.exact ? 'precies' : 'hoogstens'} ${most} items hebben`;
      return `mag hoogstens ${most} zijn`;
    }
    case 'unrecognized_keys':
      return `onbekend veld ${quote(issue.keys)}; kijk de spelling na`;
    case 'invalid_value':
      return `moet een van deze waarden zijn: ${quote(issue.values)}`;
    case 'invalid_union': {
      const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
      return options.length > 0 ? `moet een van deze waarden zijn: ${quote(options)}` : 'heeft niet de verwachte vorm';
    }
    case 'invalid_key':
      return 'deze sleutel is niet toegelaten';
    case 'invalid_format':
      return 'heeft niet de verwachte vorm';
    default:
      return issue.message;
  }
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  );
}

/** Follows `path` through a schema to find the description an author may read; undefined when there is none. */
function descriptionAt(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): string | undefined {
  let current: z.ZodType | undefined = schema;
  let value = data;
  let description: string | undefined;
  for (let step = 0; current && step <= path.length; step += 1) {
    description = undefined;
    for (;;) {
      description ??= current.description;
      const def: any = current.def;
      if (def.innerType) current = def.innerType;
      else if (def.type === 'union' && def.discriminator) {
        const tag = (value as Record<string, unknown> | undefined)?.[def.discriminator];
        const match = def.options.find((option: any) => option.def.shape[def.discriminator].def.values?.includes(tag));
        if (!match) return description;
        current = match;
      } else break;
      if (!current) return description;
    }
    const def: any = current.def;
    const key = path[step];
    if (key === undefined) break;
    value = valueAt(value, [key]);
    current = def.type === 'object' ? def.shape[key] : def.type === 'array' ? def.element : def.type === 'record' ? def.valueType : undefined;
  }
  return current ? description : undefined;
}

/**
 * Checks one file's data against its schema.
 *
 * @param schema the schema of this kind of file
 * @param data the parsed YAML or frontmatter
 * @param file path to name in the problems
 * @returns the validated data, or the problems in reading order
 */
export function validate<T extends z.ZodType>(
  schema: T,
  data: unknown,
  file: string,
): { data: z.output<T>; problems: [] } | { data?: undefined; problems: Problem[] } {
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data, problems: [] };
  const problems = result.error.issues.map((issue): Problem => {
    const expected = descriptionAt(schema, issue.path, data);
    const message = describeIssue(issue, valueAt(data, issue.path));
    return {
      file,
      field: issue.path.length > 0 ? issue.path.map(String).join('.') : undefined,
      message: expected && issue.code !== 'unrecognized_keys' ? `${message} (verwacht: ${expected})` : message,
    };
  });
  return { problems };
}
