/** The least share of mutants, in per cent, that must be killed. */
export const goals = {
  /** Those that StrykerJS makes, by folder of `src/`; without a goal the score is only told. */
  typescript: {
    standard: 90,
    checks: 90,
    exports: 90,
    search: undefined,
    i18n: undefined,
  },
  /** Those of our own list, all together. */
  list: 95,
  /** Of the mutations of content that are refused, those refused in clear words. */
  clearWords: 95,
} as const;

/** A folder of `src/` whose TypeScript StrykerJS mutates. */
export type TypescriptFolder = keyof typeof goals.typescript;

export function isTypescriptFolder(name: string): name is TypescriptFolder {
  return name in goals.typescript;
}
