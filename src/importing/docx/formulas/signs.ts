/** Signs of formulas that are set around, above or below others, as TeX has them. */

export const DELIMITERS: ReadonlyMap<string, string> = new Map<string, string>([
  ['', '.'],
  ['{', '\\{'],
  ['}', '\\}'],
  ['⟨', '\\langle '],
  ['⟩', '\\rangle '],
  ['〈', '\\langle '],
  ['〉', '\\rangle '],
  ['⌈', '\\lceil '],
  ['⌉', '\\rceil '],
  ['⌊', '\\lfloor '],
  ['⌋', '\\rfloor '],
  ['‖', '\\Vert '],
  ['∥', '\\Vert '],
  ['∣', '|'],
  ['↑', '\\uparrow '],
  ['↓', '\\downarrow '],
]);

export const PLAIN_DELIMITER = /^[()[\]|/]$/;

export const ACCENTS: ReadonlyMap<string, string> = new Map<string, string>([
  ['\u0300', '\\grave'],
  ['\u0301', '\\acute'],
  ['\u0302', '\\hat'],
  ['^', '\\hat'],
  ['\u02C6', '\\hat'],
  ['\u0303', '\\tilde'],
  ['~', '\\tilde'],
  ['\u02DC', '\\tilde'],
  ['\u0304', '\\bar'],
  ['\u00AF', '\\bar'],
  ['\u0305', '\\overline'],
  ['\u203E', '\\overline'],
  ['\u0306', '\\breve'],
  ['\u0307', '\\dot'],
  ['\u02D9', '\\dot'],
  ['\u0308', '\\ddot'],
  ['\u00A8', '\\ddot'],
  ['\u20DB', '\\dddot'],
  ['\u030A', '\\mathring'],
  ['\u030C', '\\check'],
  ['\u0332', '\\underline'],
  ['\u20D6', '\\overleftarrow'],
  ['\u20D7', '\\vec'],
  ['\u2192', '\\vec'],
  ['\u20E1', '\\overleftrightarrow'],
]);

export const WIDE: ReadonlyMap<string, string> = new Map<string, string>([
  ['\\hat', '\\widehat'],
  ['\\tilde', '\\widetilde'],
  ['\\vec', '\\overrightarrow'],
]);

export const GROUPS: ReadonlyMap<string, [top: string, bottom: string]> = new Map<
  string,
  [top: string, bottom: string]
>([
  ['⏞', ['\\overbrace', '\\underbrace']],
  ['⏟', ['\\overbrace', '\\underbrace']],
  ['→', ['\\overrightarrow', '\\underrightarrow']],
  ['←', ['\\overleftarrow', '\\underleftarrow']],
  ['↔', ['\\overleftrightarrow', '\\underleftrightarrow']],
  ['⏜', ['\\overgroup', '\\undergroup']],
  ['⏝', ['\\overgroup', '\\undergroup']],
]);
