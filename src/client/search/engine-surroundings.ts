import { loadedPacks } from './packs.ts';

/**
 * Stands for `fetch` in the engine's module: answers with the files in the packs. A page opened
 * from disk may fetch nothing, and on a server one request for all is quicker than seven.
 */
export async function fetch(address: string): Promise<Response> {
  const [, locale = '', file = ''] = /^\/(zh|en)\/([^?]+)/.exec(address) ?? [];
  const packs = loadedPacks();
  const own = locale === 'zh' || locale === 'en' ? packs[locale]?.files[file] : undefined;
  const packed = own ?? packs.wasm?.[file];
  if (packed === undefined) throw new Error(`No pack holds ${address}.`);
  return new Response(bytesOf(packed));
}

/**
 * Stands for `document`: the engine asks it for the language of the page, to cut the query into
 * words. Queries come to it in tokens, to be left as they are.
 */
export const document = {
  currentScript: null,
  querySelector: () => ({ getAttribute: () => 'und' }),
};

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = characters.charCodeAt(index);
  return bytes;
}
