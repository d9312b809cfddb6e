import { z } from 'astro/zod';

/** The two languages that content is written in. The Chinese prevails. */
export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The same thing said in both languages. */
export type Bilingual<Text = string> = Record<Locale, Text>;

/**
 * Words that must not be missing, and must not begin or end with white space by accident. They
 * are plain text everywhere, as the bodies of clauses are.
 */
export const words = z
  .string()
  .min(1, 'is empty; write the words, or leave the key out where it is optional')
  .refine((text) => text === text.trim(), 'begins or ends with white space; remove it')
  .refine((text) => !/[<>{}`*_[\]\\]/.test(text), {
    error: 'has a mark that Markdown or HTML uses: < > { } [ ] ` * _ or \\; write plain text',
  });

/** A day as `2023-11-03`. @param otherwise what is said of anything else */
export const dayOf = (otherwise: string) =>
  z.iso.date({
    error: ({ input }) => (isWrittenAsDay(input) ? `there is no ${input}` : otherwise),
  });

/** Whether something is written as a day, though the month may not have it. */
export function isWrittenAsDay(input: unknown): input is string {
  return typeof input === 'string' && /^\d{4}-\d\d-\d\d$/.test(input);
}

export const bilingual = z.strictObject({ zh: words, en: words });

/**
 * Why a translation has other figures than the Chinese, or fewer members in its longest list, where
 * that is meant: `The year is given as a period of twelve months.` Nobody but editors reads it.
 */
export const countsOtherwise = words.optional();

/** The first 12 hexadecimal digits of the SHA-256 of the Chinese file that a translation renders. */
export const translationHash = z
  .string()
  .regex(
    /^[0-9a-f]{12}$/,
    'is not a hash of 12 hexadecimal digits in quotes; run npm run reread -- <code>',
  );
