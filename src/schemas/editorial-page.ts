import { z } from 'astro/zod';
import { words } from './words.ts';

/** A page of the editors' own, `content/<language>/pages/<name>.mdx`; the body is free MDX. */
export const editorialPageSchema = z.strictObject({ title: words });

export type EditorialPageData = z.infer<typeof editorialPageSchema>;
