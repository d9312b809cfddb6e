/** A text as it stands in XML or HTML, in an element or between double quotes (XML 1.0, 2.4). */
export function escapedXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
