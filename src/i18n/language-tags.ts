import type { Locale } from '../schemas/words.ts';

/** The values of `lang` attributes (BCP 47). */
export const languageTags: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };
