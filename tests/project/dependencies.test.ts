import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

interface Manifest {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

/** What is used without being imported: by a command of its own name, or by another tool. */
const usedOtherwise: Record<string, string> = {
  '@astrojs/check': 'astro check',
  '@types/node': 'types in tsconfig.json',
  typescript: 'the compiler of astro check',
  serve: 'the command of npm start',
};

/** The text of all our own code and configuration. */
const code = ['src', 'tests', 'bench', '.']
  .flatMap((folder) => {
    try {
      const recursive = folder !== '.';
      return readdirSync(join(root, folder), { recursive, encoding: 'utf8' }).map((name) =>
        join(root, folder, name),
      );
    } catch {
      return [];
    }
  })
  .filter((file) => /\w\.(?:ts|mjs|js|astro)$|\.prettierrc\.json$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

const commands = Object.values(manifest.scripts).join('\n');

function isUsed(name: string): boolean {
  const imported = new RegExp(`['"]${name}(?:/[^'"]*)?['"]`).test(code);
  const typed = name.startsWith('@types/') && isUsed(name.replace('@types/', ''));
  return imported || typed || commands.includes(`${name} `) || name in usedOtherwise;
}

test('every dependency is used', () => {
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !isUsed(name))).toEqual([]);
});

test('what nobody uses is noticed', () => {
  // Put together here, so that this file does not name it.
  expect(isUsed(['left', 'pad'].join('-'))).toBe(false);
});

test('every dependency is pinned', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
