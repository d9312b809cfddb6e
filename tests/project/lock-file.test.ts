import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Package {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

type Packages = Record<string, Package>;

const lock = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../package-lock.json'), 'utf8'),
) as { packages: Packages };

/**
 * The optional dependencies for which the lock file has no entry of the version asked for. Where
 * the registry lacks another system's binary, `npm install` passes here and `npm ci` fails there.
 */
function missingFrom(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, wanted]) => {
        const found = nearestEntry(packages, path, name);
        const exact = /^\d/.test(wanted);
        return found === undefined || (exact && found.version !== wanted);
      })
      .map(([name, wanted]) => `${path || 'the project'} asks for ${name} ${wanted}`),
  );
}

/** Node's own way up: beside the package first, then in each folder above. */
function nearestEntry(packages: Packages, path: string, name: string): Package | undefined {
  for (let folder = path; ; folder = folder.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const found = packages[`${folder}${folder && '/'}node_modules/${name}`];
    if (found !== undefined || folder === '') return found;
  }
}

test('every optional dependency has its entry, at its version', () => {
  expect(missingFrom(lock.packages)).toEqual([]);
});

describe.each([
  ['linux', ['x64', 'arm64']],
  ['darwin', ['x64', 'arm64']],
  ['win32', ['x64']],
])('on %s', (system, processors) => {
  test.each(processors)('%s, the tools that ship binaries have theirs', (processor) => {
    const names = Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, ''));
    for (const tool of ['@esbuild/', '@rolldown/binding-', '@pagefind/', 'lightningcss-']) {
      // Pagefind calls Windows by another name.
      const systems = system === 'win32' ? [system, 'windows'] : [system];
      const found = names.some(
        (name) =>
          name.startsWith(tool) && systems.some((one) => name.includes(`${one}-${processor}`)),
      );
      expect(found, `${tool}* for ${system}-${processor}`).toBe(true);
    }
  });
});

test('a missing entry is noticed', () => {
  const packages = structuredClone(lock.packages);
  delete packages['node_modules/@pagefind/darwin-arm64'];
  expect(missingFrom(packages)).toEqual([
    expect.stringContaining('asks for @pagefind/darwin-arm64') as string,
  ]);
});
