/** The little of citation-js that is used here. */
declare module '@citation-js/name' {
  /** The parts of a written name; those it has not are undefined. */
  export function parse(name: string): Partial<Record<'family' | 'given' | 'non-dropping-particle' | 'suffix', string>>;
}
