import { escapedXml } from './xml.ts';

/** What a permanent address is called where it is linked: `T/CCFAGS 046—2023, 5.1.2.1 …`. */
export interface LinkTarget {
  address: string;
  text: string;
}

/** A link for a web page. */
export function htmlLink({ address, text }: LinkTarget): string {
  return `<a href="${escapedXml(address)}">${escapedXml(text)}</a>`;
}

/** A link in Markdown (CommonMark, 6.3): what would end the text of the link is escaped. */
export function markdownLink({ address, text }: LinkTarget): string {
  return `[${text.replace(/[\\[\]]/g, '\\$&')}](<${address}>)`;
}

/** A frame for a course page that shows the permanent page itself. */
export function iframe({ address, text }: LinkTarget): string {
  return `<iframe src="${escapedXml(address)}" title="${escapedXml(text)}" width="100%" height="420" loading="lazy"></iframe>`;
}
