import type { CheerioAPI } from 'cheerio';
import { builtPage, builtPages } from './dist.ts';

/** What tests of all pages ask of each, so that each is read once. */
export interface PageFacts {
  /** From the root of the site. */
  file: string;
  ids: string[];
  /** Every address that it names, relative or absolute; none that begins with `data:`. */
  addresses: string[];
  /** Of those, the scripts, pictures, icons and stylesheets that it asks for itself. */
  asksFor: string[];
  /** Where the control of languages leads. */
  languages: string[];
  /** The levels of its headings, in order. */
  headings: number[];
  mains: number;
  policy: string | undefined;
  /** The text of its inline scripts and styles. */
  scripts: string[];
  styles: string[];
  /** Attributes that hold code: `style`, `onclick`, `href="javascript:"`. */
  inline: string[];
  classes: Set<string>;
}

/** Every page of the built site. */
export const everyPage: PageFacts[] = builtPages().map((file) => factsOf(file, builtPage(file)));

function factsOf(file: string, $: CheerioAPI): PageFacts {
  const facts: PageFacts = {
    file,
    ids: [],
    addresses: [],
    asksFor: [],
    languages: [],
    headings: [],
    mains: 0,
    policy: undefined,
    scripts: [],
    styles: [],
    inline: [],
    classes: new Set(),
  };
  $.root()
    .find('*')
    .each((_, element) => {
      const { attribs, name } = element;
      if (attribs['id'] !== undefined) facts.ids.push(attribs['id']);
      for (const one of (attribs['class'] ?? '').split(/\s+/)) facts.classes.add(one);
      for (const [attribute, value] of Object.entries(attribs)) {
        const isCode = /^(?:on|style$)/.test(attribute) || /^\s*javascript:/i.test(value);
        if (isCode) facts.inline.push(`<${name} ${attribute}>`);
      }
      const address = attribs['href'] ?? attribs['src'] ?? attribs['action'];
      if (address !== undefined && !address.startsWith('data:')) facts.addresses.push(address);
      readElement(facts, name, attribs, () => $(element).text());
    });
  return facts;
}

/** What an element of some kind adds to what is known of its page. */
function readElement(
  facts: PageFacts,
  name: string,
  attribs: Record<string, string>,
  text: () => string,
): void {
  if (name === 'main') facts.mains += 1;
  if (/^h[1-6]$/.test(name)) facts.headings.push(Number(name.slice(1)));
  if (name === 'style') facts.styles.push(text());
  if (
    name === 'script' &&
    attribs['src'] === undefined &&
    attribs['type'] !== 'application/ld+json'
  ) {
    facts.scripts.push(text());
  }
  if (name === 'meta' && /^content-security-policy$/i.test(attribs['http-equiv'] ?? '')) {
    facts.policy = attribs['content'];
  }
  if (name === 'a' && attribs['hreflang'] !== undefined)
    facts.languages.push(attribs['href'] ?? '');
  const isAsset =
    name === 'script' || name === 'img' || /^(?:icon|stylesheet)$/.test(attribs['rel'] ?? '');
  const asset = attribs['src'] ?? attribs['href'];
  if (isAsset && asset !== undefined && !asset.startsWith('data:')) facts.asksFor.push(asset);
}
