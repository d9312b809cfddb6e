import { z } from 'astro/zod';
import { anyCode } from './codes.ts';
import { translationHash, words } from './words.ts';

/** Front matter of the standard, `zh/front/{contents,foreword}.mdx`. */
export const zhFrontSchema = z.strictObject({
  /** As printed: `前 言`. */
  title: words,
  /** The printed table of contents: what it says, the page it gives, the code it means. */
  entries: z.array(z.strictObject({ title: words, page: words, code: anyCode })).optional(),
});

/** The translation, `en/front/{contents,foreword}.mdx`. */
export const enFrontSchema = z.strictObject({
  translates: translationHash,
  title: words,
});

export type ZhFrontData = z.infer<typeof zhFrontSchema>;
export type EnFrontData = z.infer<typeof enFrontSchema>;
