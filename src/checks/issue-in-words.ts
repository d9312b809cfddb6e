import { z } from 'astro/zod';
import { editDistance } from '../standard/edit-distance.ts';

/** What a schema refuses, in words for authors. */
type Issue = z.core.$ZodIssue;

/**
 * Says what a schema refuses without the words of programs: `colour is no field here`.
 * @param schema of the whole, to tell which fields there are
 * @param value what was written
 */
export function issueInWords(issue: Issue, schema: z.ZodType, value: unknown): string {
  const found = valueAt(value, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const fields = fieldsAt(schema, issue.path, value);
      const [key = ''] = issue.keys;
      const meant = fields.find((field) => isMeant(key, field));
      if (meant !== undefined) return `${key} is no field here; write ${meant}`;
      const are = issue.keys.length > 1 ? 'are no fields' : 'is no field';
      return `${issue.keys.join(' and ')} ${are} here; there are ${fields.join(', ')}`;
    }
    case 'invalid_type':
      return found === undefined
        ? 'is missing'
        : (ofType[issue.expected]?.(found) ?? issue.message);
    case 'invalid_value':
      return found === undefined
        ? 'is missing'
        : `must be ${issue.values.map(String).join(' or ')}`;
    case 'invalid_union':
      return kindsOf(issue.message);
    default:
      return issue.message;
  }
}

/**
 * The issues without those fields that are said to be missing, and stand there misspelt.
 * @returns as many as there are mistakes
 */
export function withoutMisspelt(issues: Issue[]): Issue[] {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ key, parent: issue.path.join('.') }))
      : [],
  );
  return issues.filter(({ code, path }) => {
    const [field, parent] = [String(path.at(-1)), path.slice(0, -1).join('.')];
    const isMisspelt = unknown.some((one) => one.parent === parent && isMeant(one.key, field));
    return !(isMisspelt && ['invalid_type', 'invalid_value'].includes(code));
  });
}

function isMeant(key: string, field: string): boolean {
  return editDistance(key, field) <= 2;
}

/** Of an entry that says of itself of which kind it is, the kinds that there are. */
function kindsOf(message: string): string {
  const [, kinds = ''] = /Expected (.+)$/.exec(message) ?? [];
  return kinds === '' ? message : `must be ${kinds.replaceAll("'", '').replaceAll(' | ', ' or ')}`;
}

/** What must be of some type and is not. */
const ofType: Record<string, (found: unknown) => string> = {
  string: (found) =>
    `must be a text${isSimple(found) ? '; put it in quotes' : `, not ${Array.isArray(found) ? 'a list' : 'fields of its own'}`}`,
  array: () => 'must be a list, as [one, another]',
  object: () => 'must have fields of its own, each on a line',
  boolean: () => 'must be true or false',
  number: () => 'must be a number',
  int: () => 'must be a whole number',
};

function isSimple(found: unknown): boolean {
  return typeof found === 'number' || typeof found === 'boolean';
}

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    value,
  );
}

/** The fields that may stand at a place. */
function fieldsAt(schema: unknown, path: PropertyKey[], value: unknown): string[] {
  const own = unwrapped(schema, value);
  const [key, ...rest] = path;
  if (own instanceof z.ZodObject) {
    const shape: Record<PropertyKey, unknown> = own.shape;
    return key === undefined
      ? Object.keys(shape)
      : fieldsAt(shape[key], rest, valueAt(value, [key]));
  }
  if (own instanceof z.ZodArray && key !== undefined) {
    return fieldsAt(own.element, rest, valueAt(value, [key]));
  }
  return [];
}

/** A schema without what makes it optional; of several kinds, the one that a value says it is of. */
function unwrapped(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrapped(schema.unwrap(), value);
  }
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const key = schema.def.discriminator;
  return schema.options.find(
    (option) =>
      option instanceof z.ZodObject &&
      option.shape[key]?.safeParse(valueAt(value, [key])).success === true,
  );
}
