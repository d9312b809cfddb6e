import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

/**
 * A compiler that looks at one file with another text than it has: `npm test` checks types too,
 * so a mutant that the compiler refuses is none that goes unnoticed.
 * @param root the folder of the project
 * @returns of a file, below the root, and a text: the first error; `undefined` where there is none
 */
export function compilerFor(root: string): (file: string, text: string) => string | undefined {
  const config = ts.getParsedCommandLineOfConfigFile(
    resolve(root, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  if (config === undefined) throw new Error('tsconfig.json cannot be read.');
  let mutated = { file: '', text: '', version: 0 };
  const service = ts.createLanguageService({
    getCompilationSettings: () => config.options,
    getScriptFileNames: () => config.fileNames.filter((file) => !file.endsWith('.astro')),
    getScriptVersion: (file) => String(file === mutated.file ? mutated.version : 0),
    getScriptSnapshot: (file) =>
      ts.ScriptSnapshot.fromString(file === mutated.file ? mutated.text : textOf(file)),
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  return (name, text) => {
    const file = resolve(root, name);
    mutated = { file, text, version: mutated.version + 1 };
    const [error] = [
      ...service.getSyntacticDiagnostics(file),
      // What is merely not used any more is no error to `astro check`.
      ...service.getSemanticDiagnostics(file).filter((one) => one.reportsUnnecessary === undefined),
    ];
    return error && ts.flattenDiagnosticMessageText(error.messageText, '\n');
  };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
