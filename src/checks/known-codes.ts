import { positionIn } from '../schemas/codes.ts';
import { at, type AuthoredContent } from './authored-content.ts';
import { codesIn, isOfRefused, missingCodes } from './codes-in.ts';
import { clauseTitled } from './described-by.ts';
import { meantCode } from './meant-code.ts';
import { pathInWords } from './path-in-words.ts';
import { namingOfItems, namingOfRows } from './register.ts';
import { rule } from './rule.ts';

/** Every code that a file names exists. */
export const knownCodes = rule(
  'known-codes',
  {
    unknown: (where: string, code: string, near: string) => ({
      message: `${where}: there is no ${code}`,
      hint: near === '' ? 'Correct the code.' : `Correct the code; did you mean ${near}?`,
    }),
  },
  ['positions.yml', 'modules.yml', 'abilities.yml', 'notes.yml', 'zh/clauses', 'zh/rows'],
  (content, say) => {
    const all = codesIn(content);
    // What has been published and is gone, the rule about the ledger tells of.
    const missing = missingCodes(content);
    for (const { file, path, code, likely = [] } of namedCodes(content)) {
      if (code === undefined || all.has(code) || missing.has(code)) continue;
      if (isOfRefused(content, code)) continue;
      const near = meantCode(code, all, likely);
      say.unknown(at(content, file, ...path), pathInWords(path), code, near);
    }
  },
);

interface NamedCode {
  file: string;
  path: (string | number)[];
  code: string | undefined;
  /** The codes that are meant by a mistyped one before all others. */
  likely?: string[];
}

/** Every place at which one entry names another. */
function namedCodes(content: AuthoredContent): NamedCode[] {
  const positions = Object.entries(content.positions).map(([own, { clause, name }]) => ({
    file: 'positions.yml',
    path: [own, 'clause'],
    code: clause,
    likely: [clauseTitled(content, name.zh)].filter((code) => code !== undefined),
  }));
  const modules = Object.entries(content.modules).flatMap(([own, { position, printedUnder }]) => [
    { file: 'modules.yml', path: [own, 'position'], code: position },
    { file: 'modules.yml', path: [own, 'printedUnder'], code: printedUnder },
  ]);
  const unnamed = { row: namingOfRows(content).unnamed, item: namingOfItems(content).unnamed };
  const abilities = Object.entries(content.abilities).flatMap(([own, { row, item }]) => [
    { file: 'abilities.yml', path: [own], code: positionIn(own) },
    { file: 'abilities.yml', path: [own, 'row'], code: row, likely: unnamed.row },
    { file: 'abilities.yml', path: [own, 'item'], code: item, likely: unnamed.item },
  ]);
  const notes = Object.entries(content.notes).flatMap(([own, { concerns }]) =>
    concerns.map((code, index) => ({ file: 'notes.yml', path: [own, 'concerns', index], code })),
  );
  const changes = Object.entries(content.changes)
    .filter(([day]) => !content.changesOfOthers.has(day))
    .flatMap(([day, { concerns }]) =>
      concerns.map((code, index) => ({
        file: 'changes.yml',
        path: [day, 'concerns', index],
        code,
      })),
    );
  const rows = Object.entries(content.zhRows).map(([own, { data }]) => ({
    file: `zh/rows/${own}.mdx`,
    path: ['module'],
    code: data.module,
  }));
  const entries = content.zhFront['contents']?.data.entries ?? [];
  const contents = entries.map(({ code }, index) => ({
    file: 'zh/front/contents.mdx',
    path: ['entries', index, 'code'],
    code,
  }));
  return [...positions, ...modules, ...abilities, ...notes, ...changes, ...rows, ...contents];
}
