/** The YAML that a file begins with, between two lines of three hyphens. */
export interface FrontMatter {
  yaml: string;
  /** Where the YAML begins and ends in the text. */
  from: number;
  to: number;
  /** Where the body begins. */
  end: number;
}

const FENCES = /^(---[ \t]*\r?\n)(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;

/** Null where a text does not begin with front matter that is closed. */
export function frontMatterOf(text: string): FrontMatter | null {
  const match = FENCES.exec(text);
  if (!match) return null;
  const [{ length: end }, { length: from }, yaml = ''] = match as unknown as [string, string, string?];
  return { yaml, from, to: from + yaml.length, end };
}
