/** The little of sax that is used here. */
declare module 'sax' {
  export interface SAXParser {
    /** From 0. */
    line: number;
    onopentag: (tag: { name: string; attributes: Record<string, string> }) => void;
    onclosetag: () => void;
    ontext: (text: string) => void;
    oncdata: (text: string) => void;
    /** Its message has three more lines, of where it is. */
    onerror: (error: Error) => void;
    write: (text: string) => SAXParser;
    close: () => void;
  }
  const sax: { parser: (strict: boolean) => SAXParser; MAX_BUFFER_LENGTH: number };
  export default sax;
}
