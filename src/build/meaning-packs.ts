import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageInBoth } from '../i18n/translator.ts';
import { trees, type Tree } from '../standard/addresses.ts';
import { meaningsOf } from '../standard/meanings.ts';
import type { GlossaryEntry } from '../standard/model.ts';
import type { Locale } from '../schemas/words.ts';

/**
 * Writes what words mean, for the cards in the text: a classic script for each tree, which is
 * loaded when a word is first pointed at. A page holds the way to the glossary and no more.
 * @param folder where they go: `dist/assets`
 */
export async function writeMeaningPacks(glossary: GlossaryEntry[], folder: string): Promise<void> {
  for (const tree of trees) {
    const meanings = meaningsOf(glossary, languages[tree], {
      kind: messageInBoth('terms.card'),
      toGlossary: messageInBoth('terms.toGlossary'),
    });
    const script = `(globalThis.searchPacks??={}).meanings=${JSON.stringify(meanings)};\n`;
    await writeFile(join(folder, `meanings-${tree}.js`), script);
  }
}

const languages: Record<Tree, readonly [Locale, ...Locale[]]> = {
  zh: ['zh'],
  'zh-en': ['zh', 'en'],
  en: ['en'],
};
