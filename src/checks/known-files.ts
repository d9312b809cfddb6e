import { documentAt, documentFolders, otherFiles, recordFiles } from '../schemas/files.ts';
import type { Problem } from './problem.ts';
import { rule } from './rule.ts';

/** Nothing lies below `content/` that nobody reads: it would be taken for published. */
export const knownFiles = rule(
  'known-files',
  {
    unknown: () => readByNothing,
  },
  [],
  ({ files, unreadable }, say) => {
    const unknown = Object.keys({ ...files, ...unreadable }).filter((file) => !isKnown(file));
    for (const file of new Set(unknown.map(outermost))) {
      if (!(file in unreadable)) say.unknown({ file });
    }
  },
);

const readByNothing = {
  message: 'is read by nothing',
  hint: 'Remove it, or give it its right name; content/README.md lists all files.',
};

const belongsToSite = (own: string) => ({
  message: 'is read by nothing: it belongs to the site as a whole, not to an edition',
  hint: `Put what it says into content/${own}, and remove it here.`,
});

/** The same of a file that lies in no edition, nor where the site looks for its own. */
export function straying(file: string): Problem {
  const [, own] = /^editions\/[^/]+\/(.+)$/.exec(file) ?? [];
  if (own !== undefined) return { rule: knownFiles.id, key: 'ofSite', file, ...belongsToSite(own) };
  return { rule: knownFiles.id, key: 'unknown', file, ...readByNothing };
}

function isKnown(file: string): boolean {
  const document = documentAt(file);
  const only = document && documentFolders[document.folder]?.only;
  return (
    (document !== undefined && only?.includes(document.name) !== false) ||
    file in recordFiles ||
    otherFiles.includes(file) ||
    /^source\/[^/]+\.txt$/.test(file)
  );
}

/** The unknown folder in which a file lies, or the file itself. */
function outermost(file: string): string {
  const parts = file.split('/');
  const known = Object.keys(documentFolders).flatMap((folder) => [`zh/${folder}`, `en/${folder}`]);
  const depth = parts.findIndex((_, index) => {
    const folder = parts.slice(0, index + 1).join('/');
    return ![...known, 'zh', 'en', 'source'].includes(folder);
  });
  return parts.slice(0, depth + 1).join('/');
}
