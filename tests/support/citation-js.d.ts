declare module '@citation-js/core' {
  /** An item of CSL-JSON, as far as the tests look at it. */
  interface Item {
    id: string;
    type: string;
    title?: string;
    number?: string;
    section?: string;
    locator?: string;
    URL?: string;
    author?: { literal?: string; family?: string }[];
    issued?: { 'date-parts': number[][] };
  }
  export class Cite {
    constructor(data: unknown, options?: { forceType?: string });
    readonly data: Item[];
  }
  export const plugins: {
    input: {
      chain(
        text: string,
        options: { target: '@biblatex/entries+list'; generateGraph: false },
      ): { type: string; label: string; properties: Record<string, string> }[];
    };
  };
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
