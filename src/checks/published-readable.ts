import type { z } from 'astro/zod';
import { publishedSchema, type Published } from '../schemas/published.ts';
import type { AuthoredContent } from './authored-content.ts';
import { rule } from './rule.ts';

/** The texts of the last release, below `content/`. */
export const publishedFile = 'published.json';

/** There is a release to tell changes from, and it can be read. */
export const publishedReadable = rule(
  'published-readable',
  {
    missing: () => ({
      message: 'is missing: nothing tells what has been published',
      hint: 'Restore it from the history of the repository; before a first release run: npm run publish:texts',
    }),
    unreadable: (fault: string) => ({
      message: `cannot be read: ${fault}`,
      hint: 'Restore it from the history of the repository; only npm run publish:texts writes it.',
    }),
  },
  [],
  ({ files, unreadable }, say) => {
    const text = files[publishedFile];
    if (text === undefined) {
      // What is there and no text is told of by the rule about files.
      if (!(publishedFile in unreadable)) say.missing({ file: publishedFile });
      return;
    }
    const { error } = publishedSchema.safeParse(jsonOf(text));
    if (error !== undefined) say.unreadable({ file: publishedFile }, faultOf(error));
  },
);

/**
 * The last release.
 * @param files the text of every file below `content/`
 * @returns `undefined` where there is none, or where it cannot be read
 */
export function publishedIn(files: AuthoredContent['files']): Published | undefined {
  return publishedSchema.safeParse(jsonOf(files[publishedFile] ?? '')).data;
}

function faultOf({ issues }: z.ZodError): string {
  const [issue] = issues;
  const place = issue?.path.join('.') ?? '';
  return place === '' ? 'it is no release in JSON' : `${place}: ${issue?.message}`;
}

/** @returns `undefined` for what is no JSON */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
