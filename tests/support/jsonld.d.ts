declare module 'jsonld' {
  interface Options {
    /** Whether what no context defines is an error; the package's own types lack it. */
    safe: boolean;
    documentLoader: (url: string) => Promise<{ document: object; documentUrl: string }>;
  }
  const jsonld: { expand(document: object, options: Options): Promise<unknown[]> };
  export default jsonld;
}
