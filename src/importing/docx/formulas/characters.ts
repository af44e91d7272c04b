import { texText } from '../../../html/tex-text.ts';

/** Characters of formulas as TeX writes them. */

const NAMES = `
α alpha β beta γ gamma δ delta ϵ epsilon ε varepsilon ζ zeta η eta θ theta ϑ vartheta ι iota κ kappa λ lambda μ mu ν nu ξ xi
π pi ϖ varpi ρ rho ϱ varrho σ sigma ς varsigma τ tau υ upsilon ϕ phi φ varphi χ chi ψ psi ω omega
Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega
∂ partial ∇ nabla ∞ infty ∅ emptyset ℏ hbar ℓ ell ℜ Re ℑ Im ℵ aleph ℘ wp ∀ forall ∃ exists ∄ nexists ¬ neg ∠ angle
± pm ∓ mp × times ÷ div ⋅ cdot ∗ ast ⋆ star ∘ circ ∙ bullet ⊕ oplus ⊖ ominus ⊗ otimes ⊙ odot † dagger ‡ ddagger
∧ wedge ∨ vee ∩ cap ∪ cup ∖ setminus ⊓ sqcap ⊔ sqcup
≤ leq ≥ geq ≠ neq ≈ approx ≡ equiv ∼ sim ≃ simeq ≅ cong ∝ propto ≪ ll ≫ gg ≺ prec ≻ succ ⊥ perp ∥ parallel ∣ mid
∈ in ∉ notin ∋ ni ⊂ subset ⊃ supset ⊆ subseteq ⊇ supseteq ⊢ vdash ⊨ models ≔ coloneqq ≜ triangleq
→ to ← leftarrow ↔ leftrightarrow ⇒ Rightarrow ⇐ Leftarrow ⇔ Leftrightarrow ↦ mapsto ↑ uparrow ↓ downarrow ⟶ longrightarrow
⟵ longleftarrow ⟹ Longrightarrow ⟸ Longleftarrow ⟺ iff ↗ nearrow ↘ searrow ↪ hookrightarrow ⇌ rightleftharpoons
… ldots ⋯ cdots ⋮ vdots ⋱ ddots
∑ sum ∏ prod ∐ coprod ∫ int ∬ iint ∭ iiint ∮ oint ⋂ bigcap ⋃ bigcup ⋀ bigwedge ⋁ bigvee ⨁ bigoplus ⨂ bigotimes ⨀ bigodot ⨆ bigsqcup
⟨ langle ⟩ rangle ⌈ lceil ⌉ rceil ⌊ lfloor ⌋ rfloor ‖ Vert
`;

const COMMANDS = new Map(
  [...NAMES.matchAll(/(\S+) (\S+)/g)].map(([, character, name]): [string, string] => [character!, `\\${name} `]),
);

const OTHERS: Record<string, string> = {
  '\u2212': '-',
  '\u2010': '-',
  '\u2217': '*',
  '\u2215': '/',
  '\u2236': ':',
  '\u2032': "'",
  '\u2033': "''",
  '\u2034': "'''",
  '\u00A0': '~',
  '\u2002': '\\enspace ',
  '\u2003': '\\quad ',
  '\u2004': '\\;',
  '\u2005': '\\:',
  '\u2009': '\\,',
  '\u200A': '\\,',
  '\u200B': '',
  '\u2061': '',
  '\u2062': '',
  '\u2063': '',
  '\u2064': '',
  '\\': '\\backslash ',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '^': `\\text{${texText('^')}}`,
  '~': `\\text{${texText('~')}}`,
};

/** Letters that have their alphabet in themselves, by where it begins: capitals, then small ones. */
const ALPHABETS: [from: number, command: string][] = [
  [0x1d400, '\\mathbf'],
  [0x1d434, ''],
  [0x1d468, '\\boldsymbol'],
  [0x1d49c, '\\mathscr'],
  [0x1d4d0, '\\mathscr'],
  [0x1d504, '\\mathfrak'],
  [0x1d538, '\\mathbb'],
  [0x1d56c, '\\mathfrak'],
  [0x1d5a0, '\\mathsf'],
  [0x1d5d4, '\\mathsf'],
  [0x1d608, '\\mathsf'],
  [0x1d63c, '\\mathsf'],
  [0x1d670, '\\mathtt'],
];
const LAST = 0x1d6a3;

const DOUBLE_STRUCK: Record<string, string> = { ℂ: 'C', ℍ: 'H', ℕ: 'N', ℙ: 'P', ℚ: 'Q', ℝ: 'R', ℤ: 'Z' };

function inAlphabet(character: string): string | null {
  const code = character.codePointAt(0)!;
  const command = code > LAST ? undefined : ALPHABETS.findLast(([from]) => code >= from)?.[1];
  if (command !== undefined)
    return command ? `${command}{${character.normalize('NFKC')}}` : character.normalize('NFKC');
  const struck = DOUBLE_STRUCK[character];
  return struck === undefined ? null : `\\mathbb{${struck}}`;
}

/** What TeX reads in a formula as it stands. */
const PLAIN = /^[\x20-\x7E]$/;

/** A character; of one that no formula of TeX has, as a text within it. */
export function texOfCharacter(character: string): string {
  const known = COMMANDS.get(character) ?? (Object.hasOwn(OTHERS, character) ? OTHERS[character] : undefined);
  if (known !== undefined) return known;
  return inAlphabet(character) ?? (PLAIN.test(character) ? character : `\\text{${character}}`);
}

export const texOfCharacters = (text: string): string => [...text].map(texOfCharacter).join('');

/** Names that TeX sets upright by commands of their own. */
const FUNCTIONS = new Set(
  'arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max min Pr sec sin sinh sup tan tanh'.split(
    ' ',
  ),
);

export const functionNamed = (name: string): string =>
  FUNCTIONS.has(name) ? `\\${name} ` : `\\operatorname{${texOfCharacters(name)}}`;

export const isFunction = (name: string): boolean => FUNCTIONS.has(name);
