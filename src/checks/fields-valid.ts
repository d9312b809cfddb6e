import { documentAt, documentFolders, recordFiles } from '../schemas/files.ts';
import { rule } from './rule.ts';

/** Each entry and each document holds what its schema allows. */
export const fieldsValid = rule(
  'fields-valid',
  {
    refused: (message: string, schema: string) => ({
      message,
      hint: `src/schemas/${schema} says what may stand here.`,
    }),
  },
  [],
  ({ readings }, say) => {
    for (const [file, { divided, faults, issues }] of Object.entries(readings)) {
      // What could not be read would be called missing.
      if (!divided || faults.length > 0) continue;
      const place = recordFiles[file] ?? documentFolders[documentAt(file)?.folder ?? ''];
      for (const { path, line, message } of issues) {
        const said = path === '' ? message : `${path}: ${message}`;
        say.refused({ file, line }, said, place?.schema ?? '');
      }
    }
  },
);
