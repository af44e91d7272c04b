const NAMED: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Words as TeX has them within `\text{…}`: what it would take for commands is escaped. */
export const texText = (words: string): string => words.replace(/[\\{}$&#^_%~]/g, (mark) => NAMED[mark] ?? `\\${mark}`);
