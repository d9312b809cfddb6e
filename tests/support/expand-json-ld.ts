import jsonld from 'jsonld';

/**
 * Expands a JSON-LD document in safe mode: whatever its contexts do not define is an error.
 * @param contexts by address; nothing is fetched
 */
export async function expandJsonLd(
  document: object,
  contexts: ReadonlyMap<string, object>,
): Promise<unknown[]> {
  return jsonld.expand(document, {
    safe: true,
    documentLoader: (url: string) => {
      const found = contexts.get(url);
      if (found === undefined) throw new Error(`${url} would have to be fetched.`);
      return Promise.resolve({ document: found, documentUrl: url });
    },
  });
}
