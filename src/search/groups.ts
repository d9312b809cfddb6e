import type { Hit } from './answer.ts';

/** A thing found, and with an ability those of its sources that were found as well. */
export interface Group {
  head: Hit;
  sources: Hit[];
}

/**
 * Puts an ability, its item and its row into one group, which stands where the best of them does:
 * a reader looks for the ability, and three entries of one name would hide the next.
 */
export function groupHits(hits: Hit[]): Group[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const { path, ability = path } = hit.record;
    const key = hit.record.kind === 'ability' ? (hit.record.code ?? path) : ability;
    groups.set(key, [...(groups.get(key) ?? []), hit]);
  }
  return [...groups.values()].flatMap((group) => {
    const head = group.find(({ record }) => record.kind === 'ability') ?? group[0];
    return head === undefined ? [] : [{ head, sources: group.filter((hit) => hit !== head) }];
  });
}
