import { documentAt, documentFolders, recordFiles } from '../schemas/files.ts';
import { rule } from './rule.ts';

/** Each entry and each document holds what its schema allows. */
export const fieldsValid = rule(
  'fields-valid',
  {
    refused: (message: string, neighbour: string, schema: string) => ({
      message,
      hint: `Compare a neighbouring ${neighbour}; src/schemas/${schema} documents each field.`,
    }),
    unread: (code: string) => ({
      message: 'translates: is missing, which tells what Chinese was translated',
      hint: `Write translates: 0 below the first line, read the translation against the Chinese, then run: npm run reread -- ${code}`,
    }),
  },
  [],
  ({ readings, folder }, say) => {
    for (const [file, { divided, faults, issues }] of Object.entries(readings)) {
      // What could not be read would be called missing.
      if (!divided || faults.length > 0) continue;
      const document = documentAt(file);
      const { schema = '' } = recordFiles[file] ?? documentFolders[document?.folder ?? ''] ?? {};
      const neighbour = document === undefined ? 'entry' : 'file';
      for (const { path, line, message } of issues) {
        if (path === 'translates' && message === 'is missing') {
          say.unread({ file, line }, `${folder}/${document?.name}`);
        } else {
          const said = path === '' ? message : `${path}: ${message}`;
          say.refused({ file, line }, said, neighbour, schema);
        }
      }
    }
  },
);
