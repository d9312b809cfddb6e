import { markParameter } from '../arrival.ts';
import { onKeyPress } from '../key-presses.ts';
import { languageTags } from '../../i18n/language-tags.ts';
import type { Hit } from '../../search/answer.ts';
import type { Group } from '../../search/groups.ts';
import { excerptOf, markMatches, type Stretch } from '../../search/marks.ts';
import { markLanguages } from './mark-languages.ts';
import { placeInWords, type Surroundings } from './surroundings.ts';

/** About how long an excerpt is, in characters: two or three lines. */
const excerptLength = { zh: 90, en: 180 };

/** An entry of the list of results. */
export function hitEntry({ head, sources }: Group, page: Surroundings): HTMLLIElement {
  const { record, how, needles, locale } = head;
  const { words } = page;
  const entry = document.createElement('li');
  const link = linkTo(head, page);
  if (record.label !== '') link.append(element('span', 'code', [record.label]), ' ');
  link.append(element('span', 'name', nodesOf(markMatches(record.name, needles))));
  const place = element('p', 'hit-place', [placeInWords(record, words)]);
  const guess = words.hits[how];
  if (guess !== undefined) place.append(' ', element('span', 'hit-how', [guess]));
  const excerpt = excerptFor(head, sources);
  entry.append(link, place);
  if (excerpt.length > 0) {
    const text = element('p', 'hit-text', nodesOf(excerpt));
    if (locale !== page.locale) text.lang = languageTags[locale];
    entry.append(text);
  }
  if (sources.length > 0) {
    const links = sources.flatMap((source) => [' ', sourceLink(source, head, page)]);
    entry.append(element('p', 'hit-sources', [words.sources, ...links]));
  }
  return markLanguages(entry, page.locale);
}

/** A source is named only where it calls the thing something else. */
function sourceLink(source: Hit, head: Hit, page: Surroundings): HTMLAnchorElement {
  const { label, name } = source.record;
  const link = linkTo(source, page);
  link.append(element('span', 'code', [label]));
  if (name !== head.record.name) link.append(' ', ...nodesOf(markMatches(name, head.needles)));
  return link;
}

function linkTo(
  { record, matched, needles }: Hit,
  { treeRoot, siteRoot }: Surroundings,
): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = (record.ofSite ? siteRoot : treeRoot) + record.path;
  const said = [matched.name, ...(matched.names ?? []), matched.text ?? ''];
  const found = markMatches(said.join('\n'), needles);
  markOnArrival(link, found.find(({ marked }) => marked)?.text);
  return link;
}

/**
 * What shows why the thing was found: where its title does not, the other name or the part of
 * the text that holds the match; of a thing found in the other language, its title there.
 */
function excerptFor({ record, matched, needles, locale }: Hit, sources: Hit[]): Stretch[] {
  const length = excerptLength[locale];
  const isMarked = (stretches: Stretch[]) => stretches.some(({ marked }) => marked);
  const text = excerptOf(matched.text ?? '', needles, length);
  if (isMarked(text)) return text;
  const own = matched === record;
  if (own && isMarked(markMatches(record.name, needles))) return text;
  const told = new Set(sources.map((source) => source.record.name));
  const otherNames = [...(own ? [] : [matched.name]), ...(matched.names ?? [])].filter(
    (name) => !told.has(name),
  );
  const named = otherNames.map((name) => markMatches(name, needles)).find(isMarked);
  return named ?? text;
}

/**
 * The address of a result is the thing's own and nothing more. Only when it is followed does it
 * tell the page there what to mark.
 */
function markOnArrival(link: HTMLAnchorElement, words: string | undefined): void {
  if (words === undefined || words.includes('\n')) return;
  const own = link.href;
  const follow = () => {
    const address = new URL(own);
    address.searchParams.set(markParameter, words);
    link.href = address.href;
  };
  for (const event of ['pointerdown', 'click']) link.addEventListener(event, follow);
  onKeyPress(link, ({ key }) => {
    if (key === 'Enter') follow();
  });
}

function nodesOf(stretches: Stretch[]): (Node | string)[] {
  return stretches.map(({ text, marked }) => (marked ? element('mark', '', [text]) : text));
}

function element<Name extends 'span' | 'p' | 'mark'>(
  name: Name,
  className: string,
  content: (Node | string)[],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}
