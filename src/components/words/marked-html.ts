import { languageTags } from '../../i18n/language-tags.ts';
import type { Locale } from '../../schemas/words.ts';
import { languageRuns } from '../../standard/language-runs.ts';

/** What is no running text, or says itself which language it is in. */
const leftAlone = /^<(code|pre|kbd|i lang|span lang)\b/;

/**
 * The HTML of a page that editors wrote in one language, with the words of the other that stand
 * in it marked, as `InLanguage` does where a component has the text itself.
 * @param html as Astro renders it: no `<` within attributes
 */
export function markedHtml(html: string, locale: Locale): string {
  let closing = '';
  return html
    .split(/(<[^>]+>)/)
    .map((part) => {
      const [, opened] = leftAlone.exec(part) ?? [];
      if (closing === '' && opened !== undefined) closing = `</${opened.split(' ')[0]}>`;
      else if (part === closing) closing = '';
      return closing !== '' || part.startsWith('<') ? part : withMarks(part, locale);
    })
    .join('');
}

/** Character references, such as `&amp;`, are no words. */
function withMarks(text: string, locale: Locale): string {
  return text
    .split(/(&[#\w]+;)/)
    .map((part) =>
      part.startsWith('&')
        ? part
        : languageRuns(part, locale)
            .map((run) =>
              run.locale === undefined
                ? run.text
                : `<i lang="${languageTags[run.locale]}">${run.text}</i>`,
            )
            .join(''),
    )
    .join('');
}
