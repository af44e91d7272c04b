declare module '@citation-js/core' {
  interface Name {
    family?: string;
    given?: string;
    literal?: string;
  }

  interface Item {
    id: string;
    title?: string;
    author?: Name[];
    issued?: { 'date-parts'?: number[][] };
    'container-title'?: string;
    URL?: string;
    note?: string;
    number?: string;
  }

  export class Cite {
    constructor(input: string);
    data: Item[];
  }
}

declare module '@customcommander/ris' {
  /** Null when the source is no RIS. */
  export function read(source: string): Record<string, unknown[]>[] | null;
}
