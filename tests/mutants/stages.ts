/** What must be made anew of the mutated project before some tests can run. */
export type Needs = 'nothing' | 'scripts' | 'site';

/** Tests that are run one after another until one is red. */
export interface Stage {
  needs: Needs;
  /** Files, or folders of them. */
  tests: string[];
}

/** The suites that are to notice a change in a folder of `src/`, the narrowest first. */
const byFolder: Record<string, Stage[]> = {
  schemas: unit('checks', 'content'),
  standard: [...unit('standard', 'content'), ...unit('exports'), ...site()],
  checks: unit('checks', 'content'),
  exports: unit('exports'),
  search: [...unit('search'), { needs: 'scripts', tests: ['tests/browser'] }],
  i18n: unit('i18n', 'exports'),
  build: [...unit('build', 'checks', 'search'), ...site()],
  client: [...unit('client'), { needs: 'scripts', tests: ['tests/browser'] }],
  styles: site(),
  components: site(),
  layouts: site(),
  pages: site(),
};

/**
 * The suites for a file, before them the tests that have its name: of a script that pages hold
 * within themselves, the built site.
 */
export function stagesFor(file: string): Stage[] {
  const folder = file.split('/')[1] ?? '';
  const suites = byFolder[folder] ?? site();
  const [{ needs } = { needs: 'nothing' as const }] = suites;
  const stages = [{ needs, tests: namesakes(file, needs) }, ...suites];
  return inPages.includes(file) ? stages.map((stage) => withSite(stage)) : stages;
}

/** The one stage in which a test stands, for a change in a file: with what makes it ready. */
export function stageOf(test: string, file: string): Stage {
  const needs = /^(?:tests\/(?:site|browser)\/|npm)/.test(test)
    ? (stagesFor(file).find(({ needs: one }) => one !== 'nothing')?.needs ?? 'site')
    : 'nothing';
  return { needs, tests: [test] };
}

/** Tests called as a file is, as the room in which it stands, or as what its page shows. */
function namesakes(file: string, needs: Needs): string[] {
  const [folder = '', ...below] = file
    .replace(/\.[a-z]+$/, '')
    .split('/')
    .slice(1);
  const names = below.flatMap((part) => {
    const words = part.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
    return [words, words.replace(/-page$/, '')];
  });
  const where = needs === 'nothing' ? folder : 'site';
  return [...new Set(names)].map((name) => `tests/${where}/${name}.test.ts`);
}

/** Scripts that Astro bundles into the pages that hold them, not `client-scripts.ts`. */
const inPages = [
  'src/client/document-find.ts',
  'src/client/not-found.ts',
  'src/client/search/engine.ts',
  'src/client/search/engine-surroundings.ts',
];

function withSite(stage: Stage): Stage {
  return stage.needs === 'nothing' ? stage : { ...stage, needs: 'site' };
}

function unit(...folders: string[]): Stage[] {
  return [{ needs: 'nothing', tests: folders.map((folder) => `tests/${folder}`) }];
}

function site(): Stage[] {
  return [
    { needs: 'site', tests: ['tests/site'] },
    { needs: 'site', tests: ['tests/browser'] },
  ];
}
