import { filesReadable } from '../../src/checks/files-readable.ts';
import { filesIn, testRule } from '../support/fixtures.ts';

testRule(filesReadable, {
  noLedger: {
    'of an edition that has published nothing': {
      remove: ['ledger.txt', 'published.json'],
      says: [
        'ledger.txt | is missing, and so is all that this edition has published | Restore both from an earlier version; where the edition is new, run: npm run ledger:add',
        'published.json | is missing: nothing tells what has been published | Restore it from the history of the repository; before a first release run: npm run publish:texts',
      ],
    },
  },
  missing: {
    'a file of records': {
      remove: ['notes.yml'],
      says: [
        'notes.yml | is missing | Restore it from an earlier version; nothing can be built without it.',
      ],
    },
    'the ledger': {
      remove: ['ledger.txt'],
      says: [
        'ledger.txt | is missing | Restore it from an earlier version; nothing can be built without it.',
      ],
    },
    'a page of one language': {
      remove: ['en/pages/about.mdx'],
      says: [
        'en/pages/about.mdx | is missing | Restore it from an earlier version; nothing can be built without it.',
      ],
    },
    'the printed contents of both languages': {
      remove: ['zh/front/contents.mdx', 'en/front/contents.mdx'],
      says: [
        'zh/front/contents.mdx | is missing | Restore it from an earlier version; nothing can be built without it.',
        'en/front/contents.mdx | is missing | Restore it from an earlier version; nothing can be built without it.',
      ],
    },
  },
  empty: {
    'a folder of Chinese without files': {
      remove: filesIn('zh/rows'),
      says: [
        'zh/rows | holds no file named by a code | Restore it from an earlier version; nothing can be built without it.',
      ],
    },
    'a folder without files': {
      remove: filesIn('en/rows'),
      says: [
        'en/rows | holds no file named by a code | Restore it from an earlier version; nothing can be built without it.',
      ],
    },
  },
  folder: {
    'a folder with the name of a row': {
      unreadable: { 'zh/rows/table-a.1-49.mdx': { why: 'folder', detail: '' } },
      says: [
        'zh/rows/table-a.1-49.mdx | is a folder, with the name of a file | Put a text file of this name in its place, or remove it.',
      ],
    },
  },
  link: {
    'a file of records': {
      unreadable: { 'modules.yml': { why: 'link', detail: 'ENOENT' } },
      says: [
        'modules.yml | is a link that leads to no file (ENOENT) | Put a text file of this name in its place; nothing can be built without it.',
      ],
    },
  },
  failed: {
    'a file that is lost on the disk': {
      unreadable: { 'en/rows/table-a.1-3.mdx': { why: 'failed', detail: 'EIO' } },
      says: [
        'en/rows/table-a.1-3.mdx | cannot be read (EIO) | Put a text file of this name in its place, or remove it.',
        'en/rows/table-a.1-3.mdx | is missing: content/editions/046-2023/zh/rows/table-a.1-3.mdx has no translation | Translate the Chinese file into a file of this name, as its neighbours do.',
      ],
    },
    'a file of records': {
      unreadable: { 'modules.yml': { why: 'failed', detail: 'EACCES' } },
      says: ['modules.yml | cannot be read (EACCES) | Allow it to be read.'],
    },
  },
  encoding: {
    'a file in another encoding': {
      unreadable: { 'modules.yml': { why: 'encoding', detail: '1' } },
      says: [
        'modules.yml | is not UTF-8 from this line on | Save it as UTF-8, and look at what has become of the characters.',
      ],
    },
  },
});
