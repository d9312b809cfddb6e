import { documentFolders, recordFiles } from '../schemas/files.ts';
import { locales } from '../schemas/words.ts';
import { codesOfFiles } from './authored-content.ts';
import { publishedFile } from './published-readable.ts';
import { rule } from './rule.ts';

/** Every published code of an edition. */
export const ledgerFile = 'ledger.txt';

const restore = 'Restore it from an earlier version; nothing can be built without it.';
const asText = (isRequired: boolean) =>
  `Put a text file of this name in its place${isRequired ? '; nothing can be built without it' : ', or remove it'}.`;

/** Every file that content must have is there, and every file can be read as text. */
export const filesReadable = rule(
  'files-readable',
  {
    missing: () => ({ message: 'is missing', hint: restore }),
    noLedger: () => ({
      message: 'is missing, and so is all that this edition has published',
      hint: 'Restore both from an earlier version; where the edition is new, run: npm run ledger:add',
    }),
    empty: () => ({ message: 'holds no file named by a code', hint: restore }),
    folder: (_why: string, file: string) => ({
      message: 'is a folder, with the name of a file',
      hint: asText(required.includes(file)),
    }),
    link: (why: string, file: string) => ({
      message: `is a link that leads to no file (${why})`,
      hint: asText(required.includes(file)),
    }),
    failed: (why: string, file: string) => ({
      message: `cannot be read (${why})`,
      hint: /^(?:EACCES|EPERM)$/.test(why)
        ? 'Allow it to be read.'
        : asText(required.includes(file)),
    }),
    encoding: () => ({
      message: 'is not UTF-8 from this line on',
      hint: 'Save it as UTF-8, and look at what has become of the characters.',
    }),
  },
  [],
  (content, say) => {
    for (const [file, { why, detail }] of Object.entries(content.unreadable)) {
      say[why]({ file, ...(why === 'encoding' ? { line: Number(detail) } : {}) }, detail, file);
    }
    for (const file of required) {
      if (file in content.files || file in content.unreadable) continue;
      if (file === ledgerFile && !(publishedFile in content.files)) say.noLedger({ file });
      else say.missing({ file });
    }
    for (const folder of listed) {
      if (codesOfFiles(content, folder).length === 0) say.empty({ file: folder });
    }
  },
);

const inBoth = (folder: string) => locales.map((locale) => `${locale}/${folder}`);

const required = [
  ...Object.keys(recordFiles),
  ledgerFile,
  ...Object.entries(documentFolders).flatMap(([folder, { only = [] }]) =>
    inBoth(folder).flatMap((path) => only.map((name) => `${path}/${name}.mdx`)),
  ),
];

/** Folders whose files are not listed one by one. */
const listed = ['clauses', 'rows'].flatMap(inBoth);
