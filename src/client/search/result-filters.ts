import type { Hit } from '../../search/answer.ts';
import type { Words } from './surroundings.ts';

/** The filters of a list of results: by position, by level, by kind. */
export interface ResultFilters {
  /** Offers what the results have, each with its count. */
  offer: (hits: Hit[]) => void;
  /** Whether the filters let a hit through. */
  lets: (hit: Hit) => boolean;
  /** What is chosen, by filter; empty where everything is. */
  chosen: () => Record<string, string>;
}

const names = ['position', 'level', 'kind'] as const;
type Name = (typeof names)[number];

/** Takes over the filters of the page. What the address asks for is chosen to begin with. */
export function resultFilters(words: Words, changed: () => void): ResultFilters {
  const group = document.querySelector<HTMLElement>('.search-filters');
  const asked = new URLSearchParams(location.search);
  const boxes = names.flatMap((name) => {
    const box = document.querySelector<HTMLSelectElement>(`[data-filter="${name}"]`);
    box?.addEventListener('change', changed);
    return box === null ? [] : [{ name, box, words: wordsOf(name, words) }];
  });
  const lets = (hit: Hit, except?: Name) =>
    boxes.every(
      ({ name, box }) =>
        name === except || box.value === '' || valuesOf(hit, name).includes(box.value),
    );
  return {
    lets: (hit) => lets(hit),
    chosen: () => Object.fromEntries(boxes.map(({ name, box }) => [name, box.value])),
    offer: (hits) => {
      if (group !== null) group.hidden = hits.length === 0;
      for (const { name, box, words: own } of boxes) {
        const chosen = asked.get(name) ?? box.value;
        asked.delete(name);
        const options = Object.entries(own).flatMap(([value, label]) => {
          const count = hits.filter((hit) => valuesOf(hit, name).includes(value)).length;
          return count === 0 && value !== chosen ? [] : [new Option(`${label} (${count})`, value)];
        });
        box.replaceChildren(new Option(words.any, ''), ...options);
        box.value = Object.hasOwn(own, chosen) ? chosen : '';
      }
    },
  };
}

function wordsOf(name: Name, words: Words): Partial<Record<string, string>> {
  return { position: words.positions, level: words.levels, kind: words.kinds }[name];
}

function valuesOf({ record }: Hit, name: Name): string[] {
  switch (name) {
    case 'position':
      return record.position === undefined ? [] : [record.position];
    case 'level':
      return record.levels ?? [];
    case 'kind':
      return [record.kind];
  }
}
