import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { everyPage } from '../support/every-page.ts';

/** What a page may load besides its own inline code: from its own host alone, and Pagefind's. */
const allowed = new Map([
  ['default-src', ["'none'"]],
  ['img-src', ["'self'", 'data:']],
  ['connect-src', ["'self'"]],
  ['form-action', ["'self'"]],
  ['base-uri', ["'none'"]],
  ['script-src', ["'self'", "'wasm-unsafe-eval'"]],
  ['style-src', ["'self'"]],
]);

/** The source by which a policy allows inline code (Content Security Policy Level 3, 2.3.1). */
const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** The directives of a policy, and the sources that each allows. */
function directivesOf(policy: string): Map<string, string[]> {
  const directives = policy.split(';').map((one) => one.trim().split(/\s+/));
  return new Map(directives.flatMap(([name, ...sources]) => (name ? [[name, sources]] : [])));
}

const ofScripts = ({ file, policy, scripts }: (typeof everyPage)[number]) => ({
  file,
  policy,
  code: scripts,
});

test('every page has a policy that is no wider than the list, and names everything on it', () => {
  const wider = everyPage.flatMap(({ file, policy }) => {
    const directives = directivesOf(policy ?? '');
    const needed = ['default-src', 'base-uri', 'script-src', 'style-src'];
    const lacking = needed.filter((name) => !directives.has(name));
    const foreign = [...directives].flatMap(([name, sources]) =>
      sources.filter((source) => {
        const isOwn =
          (name === 'script-src' || name === 'style-src') && source.startsWith("'sha256-");
        return !isOwn && !(allowed.get(name) ?? []).includes(source);
      }),
    );
    return [
      ...lacking.map((name) => `${file}: no ${name}`),
      ...foreign.map((source) => `${file}: ${source}`),
    ];
  });
  expect(wider).toEqual([]);
});

test.each([
  ['script', 'script-src', ofScripts],
  [
    'style',
    'style-src',
    ({ file, policy, styles }: (typeof everyPage)[number]) => ({ file, policy, code: styles }),
  ],
])('the policy of every page allows its own inline %ss, and no other', (_, name, read) => {
  for (const { file, policy, code } of everyPage.map(read)) {
    const hashes = (directivesOf(policy ?? '').get(name) ?? []).filter((source) =>
      source.startsWith("'sha256-"),
    );
    expect(new Set(hashes), file).toEqual(new Set(code.map(hashOf)));
  }
});

test('no page has what a policy without unsafe-inline refuses: style attributes, handlers, script addresses', () => {
  expect(everyPage.flatMap(({ file, inline }) => inline.map((one) => `${file}: ${one}`))).toEqual(
    [],
  );
});
