/** The little of citeproc-js that is used here (https://citeproc-js.readthedocs.io/en/latest/running.html). */
declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }

  interface CitedItem {
    id: string;
    locator?: string;
    label?: string;
    /** What stands behind it, with the sign that parts it from that. */
    suffix?: string;
  }

  interface Engine {
    /** Whether the style cites in notes. */
    opt: { xclass: 'note' | 'in-text' };
    /** A word of the locale. */
    getTerm(name: string): string;
    setOutputFormat(format: 'html' | 'text'): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [object, string[]];
    /** A citation as the first of a document, which the engine does not keep. */
    makeCitationCluster(items: CitedItem[]): string;
  }

  /** An element of a style. */
  export interface XmlNode {
    name: string;
    attrs: Record<string, string>;
    children: (XmlNode | string)[];
  }

  const CSL: {
    parseXml: (source: string) => XmlNode;
    /** How text is set by the attribute `text-case` of a style. */
    Output: { Formatters: Record<'title', (engine: Engine, text: string) => string> };
    Engine: new (system: System, style: string, language: string) => Engine;
  };
  export default CSL;
}
