import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { themeFirst } from '../../src/layouts/theme-first.ts';
import { keptName, settings, type Setting } from '../../src/settings.ts';

const names = Object.keys(settings) as Setting[];

/** The storage of a browser, as far as we use it. */
function storage(kept: Record<string, string> = {}) {
  const values = new Map(Object.entries(kept));
  return {
    values,
    getItem: (name: string) => values.get(name) ?? null,
    setItem: (name: string, value: string) => void values.set(name, value),
  };
}

const refuse = () => {
  throw new DOMException('Refused.', 'SecurityError');
};

/** Storages that do not keep what they are given. */
const refusing: Record<string, () => void> = {
  'whose getter throws': () =>
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(refuse),
  'that is full': () => vi.stubGlobal('localStorage', { ...storage(), setItem: refuse }),
  'that refuses everything': () =>
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse }),
  'that is not there': () => vi.stubGlobal('localStorage', undefined),
};

/** The client's modules as a page has them that was just opened. */
async function freshPage() {
  vi.resetModules();
  const { keep, recall, takeOver } = await import('../../src/client/storage.ts');
  const { setting } = await import('../../src/client/settings.ts');
  return { keep, recall, takeOver, setting };
}

beforeEach(() => {
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => storage(),
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe.each(Object.entries(refusing))('with a storage %s', (_, stub) => {
  test.each(names)('%s holds for the page', async (name) => {
    stub();
    const { keep, setting } = await freshPage();
    expect(setting(name)).toBe(settings[name][0]);
    for (const value of settings[name]) {
      keep(name, value);
      expect(setting(name)).toBe(value);
    }
  });
});

test('a storage that was full and has what was kept before: the last choice holds', async () => {
  const old = storage({ [keptName('theme')]: 'dark' });
  vi.stubGlobal('localStorage', { ...old, setItem: refuse });
  const { keep, setting } = await freshPage();
  expect(setting('theme')).toBe('dark');
  keep('theme', 'light');
  expect(setting('theme')).toBe('light');
});

test('whatever stands in the storage, a setting is one of its values', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.constantFrom(...names), async (kept, name) => {
      vi.stubGlobal('localStorage', storage({ [keptName(name)]: kept }));
      const { setting } = await freshPage();
      expect(settings[name]).toContain(setting(name));
    }),
    {
      numRuns: 30,
      examples: [
        ['constructor', 'theme'],
        ['', 'keys'],
        ['on', 'noteMarks'],
      ],
    },
  );
});

describe('what was kept under its bare name', () => {
  test('is taken over once, and left as it is', async () => {
    const kept = storage({ theme: 'dark', keys: 'off', tree: 'en' });
    vi.stubGlobal('localStorage', kept);
    const { takeOver, recall, setting } = await freshPage();
    takeOver([...names, 'tree']);
    expect([setting('theme'), setting('keys'), recall('tree')]).toEqual(['dark', 'off', 'en']);
    expect(kept.getItem('theme')).toBe('dark');
    kept.values.delete(keptName('theme'));
    takeOver([...names, 'tree']);
    expect(setting('theme')).toBe('system');
  });

  test('gives way to what has been chosen since', async () => {
    vi.stubGlobal('localStorage', storage({ theme: 'dark', [keptName('theme')]: 'light' }));
    const { takeOver, setting } = await freshPage();
    takeOver(names);
    expect(setting('theme')).toBe('light');
  });
});

describe('the appearance before anything is painted', () => {
  /** Runs the script of the head as a page does. @returns the theme that it sets */
  const painted = (): string | undefined => {
    const root: { dataset: { theme?: string } } = { dataset: {} };
    vi.stubGlobal('document', { documentElement: root });

    new Function(themeFirst)();
    return root.dataset.theme;
  };

  test.each([
    ['dark', 'dark'],
    ['light', 'light'],
    ['<b>', 'system'],
    ['', 'system'],
  ])('kept as “%s” is %s', (kept, theme) => {
    vi.stubGlobal('localStorage', storage({ [keptName('theme')]: kept }));
    expect(painted()).toBe(theme);
  });

  test.each(Object.entries(refusing))('does not stop a page with a storage %s', (_, stub) => {
    stub();
    expect(() => painted()).not.toThrow();
  });
});
