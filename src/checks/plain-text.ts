import { documentsOf, folders } from './authored-content.ts';
import type { Check, Problem } from './problem.ts';

/** What Markdown or MDX would take for markup. */
const markup = /[<>{}`*_[\]\\]|^#|^\s*(?:[-+]|\d+\.)\s|^\s*>|^(?:import|export)\s|!\[/m;

/** Bodies are plain text, a paragraph a line: the standard has no markup of its own. */
export const plainText: Check = (content) =>
  folders.flatMap((folder) => {
    const { zh, en } = documentsOf(content, folder);
    return [...problemsOf(`zh/${folder}`, zh), ...problemsOf(`en/${folder}`, en)];
  });

function problemsOf(folder: string, documents: Record<string, { body: string }>): Problem[] {
  return Object.entries(documents).flatMap(([code, { body }]) => {
    const file = `${folder}/${code}.mdx`;
    const problems: Problem[] = [];
    const mark = markup.exec(body)?.[0].trim();
    if (mark !== undefined) {
      problems.push({
        file,
        message: `the text has “${mark}”, which MDX would take for markup`,
        hint: 'Write plain text: the standard has none of the marks that Markdown uses.',
      });
    }
    if (/\S\n\S/.test(body)) {
      problems.push({
        file,
        message: 'a paragraph is broken over several lines',
        hint: 'Write each paragraph on one line, with a blank line between two.',
      });
    }
    return problems;
  });
}
