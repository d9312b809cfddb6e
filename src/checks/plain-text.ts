import { locales } from '../schemas/words.ts';
import { documentsOf, folders } from './authored-content.ts';
import { rule } from './rule.ts';

/** What Markdown or MDX would take for markup. */
const markup =
  /[<>{}`*_[\]\\]|~~|&(?:#\w+|\w+);|^#|^[ \t]*(?:[-+]|\d+[.)])\s|^(?:-{3,}|={3,})$|^(?:import|export)\s/m;

/** Bodies are plain text, a paragraph a line: the standard has no markup of its own. */
export const plainText = rule(
  'plain-text',
  {
    markup: (mark: string) => ({
      message: `the text has “${mark}”, which MDX would take for markup`,
      hint: 'Write plain text: the standard has none of the marks that Markdown uses.',
    }),
    broken: () => ({
      message: 'a paragraph is broken over several lines',
      hint: 'Write each paragraph on one line, with a blank line between two.',
    }),
    space: () => ({
      message: 'a paragraph begins or ends with a space',
      hint: 'Remove it.',
    }),
  },
  [],
  (content, say) => {
    for (const folder of folders) {
      const documents = documentsOf(content, folder);
      for (const locale of locales) {
        for (const [code, { body }] of Object.entries<{ body: string }>(documents[locale])) {
          const file = `${locale}/${folder}/${code}.mdx`;
          const place = (pattern: RegExp) => ({
            file,
            line: lineIn(content.files[file], body, pattern),
          });
          const mark = markup.exec(body)?.[0].trim();
          if (mark !== undefined) say.markup(place(markup), mark);
          if (/\S\n\S/.test(body)) say.broken(place(/\S\n\S/));
          if (/^[ \t]|[ \t]$/m.test(body)) say.space(place(/^[ \t]|[ \t]$/m));
        }
      }
    }
  },
);

/** Whether a body has nothing that would be taken for markup. */
export function isPlain(body: string): boolean {
  return !markup.test(body);
}

/** The line of a file at which a pattern is found in its body. */
function lineIn(text = '', body: string, pattern: RegExp): number {
  const from = text.length - body.length + body.search(pattern);
  return text.slice(0, from).split('\n').length;
}
