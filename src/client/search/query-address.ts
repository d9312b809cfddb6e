import { replaceAddress } from '../address.ts';

/** The longest query that goes into an address, in UTF-16 units: servers refuse long ones. */
const longest = 200;

/** A query as it goes into an address: cut where it is long, without halves of characters. */
export function addressedQuery(query: string): string {
  return [...query.trim().slice(0, longest)]
    .filter((character) => !/^[\ud800-\udfff]$/.test(character))
    .join('');
}

/** Writes parts of the query string of this page; empty ones are left out. */
export function rememberInAddress(parts: Record<string, string>): void {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(parts)) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  if (address.href === location.href) return;
  replaceAddress(address);
}
