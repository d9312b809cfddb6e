import type { AuthoredContent } from './authored-content.ts';

/**
 * The clause that describes a position: the one that it names, where that is titled as the position
 * is called in Chinese. `undefined` where either is in doubt, so that nothing is told from it.
 */
export function describedBy(content: AuthoredContent, position: string): string | undefined {
  const { clause = '', name } = content.positions[position] ?? {};
  return titleOf(content, clause) === name?.zh && name !== undefined ? clause : undefined;
}

/** The clause with a Chinese title, where one alone has it. */
export function clauseTitled(content: AuthoredContent, title: string): string | undefined {
  const found = Object.keys(content.zhClauses).filter((code) => titleOf(content, code) === title);
  return found.length === 1 ? found[0] : undefined;
}

/** The Chinese title of a clause that has one. */
export function titleOf(content: AuthoredContent, clause: string): string | undefined {
  const data = content.zhClauses[clause]?.data;
  return data?.kind === 'clause' ? data.title : undefined;
}
