import { nearestCodes } from '../standard/nearest.ts';
import type { AuthoredContent } from './authored-content.ts';
import { codesIn, isOfRefused } from './codes-in.ts';
import type { Check, Problem } from './problem.ts';

/** Every code that a file names exists. */
export const knownCodes: Check = (content) => {
  const all = codesIn(content);
  return namedCodes(content)
    .filter(({ code }) => !all.has(code) && !isOfRefused(content, code))
    .map(({ file, where, code }): Problem => {
      const [near] = nearestCodes(code, [...all]);
      return {
        file,
        message: `${where}: there is no ${code}`,
        hint: near === undefined ? 'Correct the code.' : `Correct the code; did you mean ${near}?`,
      };
    });
};

/** Every place at which one entry names another. */
function namedCodes(content: AuthoredContent): { file: string; where: string; code: string }[] {
  const named: { file: string; where: string; code: string }[] = [];
  const name = (file: string, where: string, codes: (string | undefined)[]) => {
    for (const code of codes) if (code !== undefined) named.push({ file, where, code });
  };
  for (const [code, { clause }] of Object.entries(content.positions)) {
    name('positions.yml', `${code}.clause`, [clause]);
  }
  for (const [code, { position, printedUnder }] of Object.entries(content.modules)) {
    name('modules.yml', `${code}.position`, [position]);
    name('modules.yml', `${code}.printedUnder`, [printedUnder]);
  }
  for (const [code, { row, item }] of Object.entries(content.abilities)) {
    name('abilities.yml', code, [code.slice(0, 2)]);
    name('abilities.yml', `${code}.row`, [row]);
    name('abilities.yml', `${code}.item`, [item]);
  }
  for (const [code, { concerns }] of Object.entries(content.notes)) {
    name('notes.yml', `${code}.concerns`, concerns);
  }
  for (const [day, { concerns }] of Object.entries(content.changes)) {
    name('changes.yml', `${day}.concerns`, concerns);
  }
  for (const [code, { data }] of Object.entries(content.zhRows)) {
    name(`zh/rows/${code}.mdx`, 'module', [data.module]);
  }
  for (const [code, { data }] of Object.entries(content.zhFront)) {
    name(`zh/front/${code}.mdx`, 'entries', data.entries?.map((entry) => entry.code) ?? []);
  }
  return named;
}
