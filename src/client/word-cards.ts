import { languageTags } from '../i18n/language-tags.ts';
import type { CardLine } from '../standard/meanings.ts';
import { loadedPacks, loadScript } from './search/packs.ts';

/**
 * Makes the card of a word that the glossary explains, once, out of the pack of meanings.
 * @param link the word in the text; it leads to the entry of the glossary
 * @throws where the pack cannot be had, or does not know the word
 */
export async function makeWordCard(link: HTMLAnchorElement, id: string): Promise<void> {
  const { scripts = '', tree = '' } =
    document.querySelector<HTMLElement>('#search-panel')?.dataset ?? {};
  await loadScript(`${scripts}meanings-${tree}.js`, 'meanings');
  const { meanings } = loadedPacks();
  const [name, ...lines] = meanings?.words[link.hash.slice(1)] ?? [];
  if (meanings === undefined || name === undefined) throw new Error(`${link.hash} has no meaning.`);
  if (document.getElementById(id) !== null) return;
  const card = element('aside', 'term-card word-card', []);
  const way = element('a', '', meanings.toGlossary);
  way.href = link.href;
  const last = element('p', '', []);
  last.append(way);
  card.append(
    element('p', 'card-kind', meanings.kind),
    element('p', 'term-name', name),
    ...lines.map((line) => element('p', '', line)),
    last,
  );
  card.id = id;
  card.popover = 'manual';
  document.body.append(card);
}

function element<Name extends 'aside' | 'p' | 'a'>(
  name: Name,
  className: string,
  line: CardLine,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  made.append(
    ...line.map((piece) => {
      if (typeof piece === 'string') return piece;
      const marked = document.createElement('span');
      marked.lang = languageTags[piece[0]];
      marked.textContent = piece[1];
      return marked;
    }),
  );
  return made;
}
