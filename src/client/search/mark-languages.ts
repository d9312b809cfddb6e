import { languageTags } from '../../i18n/language-tags.ts';
import type { Locale } from '../../schemas/words.ts';
import { languageRuns } from '../../standard/language-runs.ts';
import { textNodesIn } from '../mark-text.ts';

/**
 * Marks in what the search shows the words that are in another language than what stands around
 * them, as the pages themselves do.
 * @param locale the language of the page
 * @returns the element
 */
export function markLanguages<Shown extends Element>(element: Shown, locale: Locale): Shown {
  for (const node of textNodesIn(element)) {
    const around = node.parentElement?.closest('[lang]')?.getAttribute('lang');
    const own = around === null || around === undefined ? locale : localeOf(around);
    const runs = languageRuns(node.data, own);
    if (runs.every((run) => run.locale === undefined)) continue;
    node.replaceWith(...runs.map((run) => (run.locale === undefined ? run.text : marked(run))));
  }
  return element;
}

function localeOf(tag: string): Locale {
  return tag === languageTags.en ? 'en' : 'zh';
}

function marked({ text, locale }: { text: string; locale?: Locale }): HTMLElement {
  const element = document.createElement('i');
  if (locale !== undefined) element.lang = languageTags[locale];
  element.textContent = text;
  return element;
}
