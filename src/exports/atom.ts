import { languageTags, message } from '../i18n/translator.ts';
import type { Locale } from '../schemas/words.ts';
import { absoluteAddress, pages } from '../standard/addresses.ts';
import { displayCode } from '../standard/codes.ts';
import type { Change, Standard } from '../standard/model.ts';
import { permanentReference } from '../standard/permanent.ts';
import { uuidOf } from '../standard/uuid.ts';
import { escapedXml } from './xml.ts';

/** The file of the feed of a language, from the root of the site. */
export function feedFile(locale: Locale): string {
  return `feed-${locale}.xml`;
}

/** The changes of the content as an Atom feed (RFC 4287), one language, the newest first. */
export function atom(standard: Standard, locale: Locale, siteUrl: string): string {
  const { number, title, issued } = standard.edition;
  const updated = timeOf(standard.changes[0]?.date ?? issued);
  const address = (path: string) => escapedXml(absoluteAddress(siteUrl, path));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageTags[locale]}">`,
    `  <id>urn:uuid:${uuidOf(standard.editionCode, 'feed', locale)}</id>`,
    `  <title>${escapedXml(`${number} ${title[locale]}`)}</title>`,
    `  <subtitle>${escapedXml(message(locale, 'linking.feed'))}</subtitle>`,
    `  <updated>${updated}</updated>`,
    `  <author><name>${escapedXml(message(locale, 'linking.editors'))}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${address(feedFile(locale))}"/>`,
    `  <link rel="alternate" type="text/html" href="${address(`${locale}/${pages.home}`)}"/>`,
    ...standard.changes.map((change) => entry(standard, change, locale, siteUrl)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(standard: Standard, change: Change, locale: Locale, siteUrl: string): string {
  const { date, text, concerns } = change;
  const [only] = concerns.length === 1 ? concerns : [];
  const address = permanentReference(standard, only, siteUrl);
  const codes = concerns.map(displayCode).join(', ');
  return [
    '  <entry>',
    `    <id>urn:uuid:${uuidOf(standard.editionCode, 'change', date, locale)}</id>`,
    `    <title>${escapedXml([date, codes].filter(Boolean).join(' '))}</title>`,
    `    <updated>${timeOf(date)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapedXml(address)}"/>`,
    `    <content type="text">${escapedXml(text[locale])}</content>`,
    '  </entry>',
  ].join('\n');
}

/** A day as the time at which it begins (RFC 3339). */
function timeOf(date: string): string {
  return `${date}T00:00:00Z`;
}
