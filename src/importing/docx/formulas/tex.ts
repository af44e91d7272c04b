import { texText } from '../../../html/tex-text.ts';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../../readers/exports/xml.ts';

import { ACCENTS, DELIMITERS, GROUPS, PLAIN_DELIMITER, WIDE } from './signs.ts';
import { functionNamed, isFunction, texOfCharacter, texOfCharacters } from './characters.ts';

/** Formulas of Office (OMML, ISO/IEC 29500-1, 22.1) as TeX that KaTeX takes. */

/** Names of elements of which TeX has nothing, in which what they hold is kept. */
type Unsaid = Set<string>;

type Writer = (element: XmlElement, unsaid: Unsaid) => string;

const valueIn = (element: XmlElement, name: string): string | null => {
  const properties = element.children.find((one) => one.name.endsWith('Pr'));
  return attributeOf(properties && childOf(properties, name), 'm:val');
};

const isSet = (element: XmlElement, name: string): boolean => {
  const properties = element.children.find((one) => one.name.endsWith('Pr'));
  const found = properties && childOf(properties, name);
  return found !== undefined && !['0', 'off', 'false'].includes(attributeOf(found, 'm:val') ?? '1');
};

const inside = (element: XmlElement, name: string, unsaid: Unsaid): string => {
  const held = childOf(element, name);
  return held ? sequence(held, unsaid) : '';
};

const braced = (tex: string): string => `{${tex}}`;

const arg = (element: XmlElement, name: string, unsaid: Unsaid): string => braced(inside(element, name, unsaid));

/** What a script stands at: one sign needs no braces. */
function base(element: XmlElement, unsaid: Unsaid): string {
  const tex = inside(element, 'm:e', unsaid);
  return /^(?:[A-Za-z0-9)\]]|\\[A-Za-z]+)$/.test(tex) ? tex : braced(tex);
}

const FACES = new Map([
  ['double-struck', '\\mathbb'],
  ['fraktur', '\\mathfrak'],
  ['script', '\\mathscr'],
  ['sans-serif', '\\mathsf'],
  ['monospace', '\\mathtt'],
]);

const rawOf = (run: XmlElement): string =>
  run.children.map((one) => (one.name === 'm:t' || one.name === 'w:t' ? one.pieces.join('') : '')).join('');

/** Letters that stand upright: a name, or words. */
function upright(text: string): string {
  if (isFunction(text)) return functionNamed(text);
  return text.replace(/[A-Za-z]+|[^A-Za-z]/gu, (part) =>
    /^[A-Za-z]/.test(part) ? `\\mathrm{${part}}` : texOfCharacter(part),
  );
}

function styled(text: string, face: string | null, style: string | null): string {
  const command = face === null ? undefined : FACES.get(face);
  if (command) return text.replace(/\S+/gu, (word) => `${command}{${texOfCharacters(word)}}`);
  if (style === 'p') return upright(text);
  const tex = texOfCharacters(text);
  if (style === 'b') return `\\mathbf{${tex}}`;
  return style === 'bi' ? `\\boldsymbol{${tex}}` : tex;
}

const run: Writer = (element, unsaid) => {
  for (const { name } of element.children)
    if (!/^(?:[mw]:t|[mw]:rPr|w:br|w:cr|w:tab|w:lastRenderedPageBreak|w:(?:comment|annotation)\w*)$/.test(name))
      unsaid.add(name);
  const text = rawOf(element);
  const isBroken = element.children.some(({ name }) => name === 'w:br' || name === 'w:cr');
  const tex = isSet(element, 'm:nor')
    ? text && `\\text{${texText(text)}}`
    : styled(text, valueIn(element, 'm:scr'), valueIn(element, 'm:sty'));
  return isBroken ? `${BREAK}${tex}` : tex;
};

/** Where a line ends; no text has it. */
const BREAK = '\u000B';

function delimiter(sign: string, unsaid: Unsaid): string {
  const known = DELIMITERS.get(sign) ?? (PLAIN_DELIMITER.test(sign) ? sign : undefined);
  if (known === undefined) unsaid.add(`the bracket ${sign}`);
  return known ?? '.';
}

/** What is chosen of what, in round brackets. */
function binomial(element: XmlElement, unsaid: Unsaid): string | null {
  const [only, ...others] = childrenOf(element, 'm:e');
  const [fraction, ...beside] = (only?.children ?? []).filter(({ name }) => name !== 'm:argPr' && name !== 'm:ctrlPr');
  const isRound = (valueIn(element, 'm:begChr') ?? '(') === '(' && (valueIn(element, 'm:endChr') ?? ')') === ')';
  const isOne = isRound && !others.length && !beside.length && fraction?.name === 'm:f';
  return isOne && valueIn(fraction, 'm:type') === 'noBar'
    ? `\\binom${arg(fraction, 'm:num', unsaid)}${arg(fraction, 'm:den', unsaid)}`
    : null;
}

const delimited: Writer = (element, unsaid) => {
  const chosen = binomial(element, unsaid);
  if (chosen !== null) return chosen;
  const [from, to] = [valueIn(element, 'm:begChr') ?? '(', valueIn(element, 'm:endChr') ?? ')'];
  const between = valueIn(element, 'm:sepChr') ?? '|';
  const middle = DELIMITERS.get(between) ?? between;
  const parts = childrenOf(element, 'm:e').map((one) => sequence(one, unsaid));
  const joint = PLAIN_DELIMITER.test(between) ? `\\middle${middle}` : texOfCharacters(between);
  return `\\left${delimiter(from, unsaid)}${parts.join(joint)}\\right${delimiter(to, unsaid)}`;
};

const INTEGRALS = /[∫∬∭∮∯∰]/;

const nary: Writer = (element, unsaid) => {
  const sign = valueIn(element, 'm:chr') ?? '∫';
  const under = valueIn(element, 'm:limLoc') ?? (INTEGRALS.test(sign) ? 'subSup' : 'undOvr');
  const isIntegral = INTEGRALS.test(sign);
  const limits = isIntegral === (under === 'undOvr') ? (isIntegral ? '\\limits' : '\\nolimits') : '';
  const [sub, sup] = [inside(element, 'm:sub', unsaid), inside(element, 'm:sup', unsaid)];
  const operator = texOfCharacters(sign).trim();
  const known = operator.startsWith('\\text') ? `\\mathop{${operator}}` : operator;
  return (
    known +
    limits +
    (sub && !isSet(element, 'm:subHide') ? `_${braced(sub)}` : '') +
    (sup && !isSet(element, 'm:supHide') ? `^${braced(sup)}` : '') +
    ` ${inside(element, 'm:e', unsaid)}`
  );
};

const fraction: Writer = (element, unsaid) => {
  const [over, under] = [arg(element, 'm:num', unsaid), arg(element, 'm:den', unsaid)];
  const type = valueIn(element, 'm:type');
  if (type === 'lin' || type === 'skw') return `${over}/${under}`;
  return type === 'noBar' ? `\\genfrac{}{}{0pt}{}${over}${under}` : `\\frac${over}${under}`;
};

const accent: Writer = (element, unsaid) => {
  const sign = valueIn(element, 'm:chr') ?? '\u0302';
  const under = inside(element, 'm:e', unsaid);
  const command = ACCENTS.get(sign);
  if (command === undefined)
    return `\\overset{${texOfCharacters(sign.replace(/\p{M}/gu, (mark) => `\u25CC${mark}`))}}${braced(under)}`;
  const isLong = under.length > 1 && !/^\\[A-Za-z]+$/.test(under);
  return `${isLong ? (WIDE.get(command) ?? command) : command}${braced(under)}`;
};

const group: Writer = (element, unsaid) => {
  const sign = valueIn(element, 'm:chr') ?? '⏟';
  const isTop = valueIn(element, 'm:pos') === 'top';
  const command = GROUPS.get(sign)?.[isTop ? 0 : 1];
  const under = arg(element, 'm:e', unsaid);
  return command === undefined
    ? `\\${isTop ? 'overset' : 'underset'}{${texOfCharacters(sign)}}${under}`
    : `${command}${under}`;
};

/** What takes what stands above or below it as its limits. */
const TAKES_LIMITS =
  /^\\(?:(?:lim|liminf|limsup|max|min|inf|sup|det|gcd|Pr|sum|prod|coprod|big\w+)$|(?:over|under)(?:brace|group)\{.*\}$|operatorname\*)/s;

function limit(element: XmlElement, side: '_' | '^', unsaid: Unsaid): string {
  const [held, at] = [inside(element, 'm:e', unsaid), arg(element, 'm:lim', unsaid)];
  const whole = held.replace(/^\\operatorname\{/, '\\operatorname*{');
  if (TAKES_LIMITS.test(whole)) return `${whole}${side}${at}`;
  return `\\${side === '_' ? 'underset' : 'overset'}${at}${braced(held)}`;
}

/** The name of a function, where it is no more than letters. */
function nameIn(element: XmlElement | undefined): string | null {
  const runs = element?.children.filter(({ name }) => name !== 'm:ctrlPr') ?? [];
  const text = runs.map(rawOf).join('').trim();
  return runs.length && runs.every(({ name }) => name === 'm:r') && /^\p{L}{2,}$/u.test(text) ? text : null;
}

/** A name, or one with a limit or a script at it. */
function functionName(element: XmlElement | undefined, unsaid: Unsaid): string {
  if (!element) return '';
  const name = nameIn(element);
  if (name !== null) return functionNamed(name);
  const [only, ...others] = element.children.filter((one) => one.name !== 'm:ctrlPr');
  const held = only && childOf(only, 'm:e');
  const inner = !others.length && held ? nameIn(held) : null;
  if (!only || inner === null) return sequence(element, unsaid);
  const written = functionNamed(inner).trim();
  const star = written.replace(/^\\operatorname\{/, '\\operatorname*{');
  if (only.name === 'm:limLow') return `${star}_${arg(only, 'm:lim', unsaid)}`;
  if (only.name === 'm:limUpp') return `${star}^${arg(only, 'm:lim', unsaid)}`;
  if (only.name === 'm:sSup') return `${written}^${arg(only, 'm:sup', unsaid)}`;
  return only.name === 'm:sSub' ? `${written}_${arg(only, 'm:sub', unsaid)}` : sequence(element, unsaid);
}

const rows = (element: XmlElement, unsaid: Unsaid): string =>
  childrenOf(element, 'm:mr')
    .map((row) =>
      childrenOf(row, 'm:e')
        .map((cell) => sequence(cell, unsaid))
        .join(' & '),
    )
    .join(' \\\\ ');

/** In lines that are aligned, a bare sign says where. */
const aligned = (element: XmlElement, unsaid: Unsaid): string =>
  childrenOf(element, 'm:e')
    .map((line) => sequence(line, unsaid).replaceAll('\\&', '&'))
    .join(' \\\\ ');

const STRIKES = ['m:strikeH', 'm:strikeV', 'm:strikeBLTR', 'm:strikeTLBR'];
const SIDES = ['m:hideTop', 'm:hideBot', 'm:hideLeft', 'm:hideRight'];

function boxed(element: XmlElement, unsaid: Unsaid): string {
  const held = inside(element, 'm:e', unsaid);
  const strikes = STRIKES.filter((name) => isSet(element, name));
  const hidden = SIDES.filter((name) => isSet(element, name));
  if (strikes.includes('m:strikeH') || strikes.includes('m:strikeV') || (hidden.length && hidden.length < 4))
    unsaid.add('a box or strike');
  const [up, down] = [strikes.includes('m:strikeBLTR'), strikes.includes('m:strikeTLBR')];
  const command = up && down ? '\\xcancel' : up ? '\\cancel' : down ? '\\bcancel' : '';
  const struck = command ? `${command}{${held}}` : held;
  return hidden.length ? struck : `\\boxed{${struck}}`;
}

const WRITERS: Record<string, Writer> = {
  'm:r': run,
  'm:f': fraction,
  'm:sSup': (one, unsaid) => `${base(one, unsaid)}^${arg(one, 'm:sup', unsaid)}`,
  'm:sSub': (one, unsaid) => `${base(one, unsaid)}_${arg(one, 'm:sub', unsaid)}`,
  'm:sSubSup': (one, unsaid) => `${base(one, unsaid)}_${arg(one, 'm:sub', unsaid)}^${arg(one, 'm:sup', unsaid)}`,
  'm:sPre': (one, unsaid) => `{}_${arg(one, 'm:sub', unsaid)}^${arg(one, 'm:sup', unsaid)}${arg(one, 'm:e', unsaid)}`,
  'm:rad': (one, unsaid) => {
    const degree = isSet(one, 'm:degHide') ? '' : inside(one, 'm:deg', unsaid);
    return `\\sqrt${degree ? `[${braced(degree)}]` : ''}${arg(one, 'm:e', unsaid)}`;
  },
  'm:nary': nary,
  'm:d': delimited,
  'm:m': (one, unsaid) => `\\begin{matrix}${rows(one, unsaid)}\\end{matrix}`,
  'm:eqArr': (one, unsaid) => `\\begin{aligned}${aligned(one, unsaid)}\\end{aligned}`,
  'm:acc': accent,
  'm:bar': (one, unsaid) =>
    `${valueIn(one, 'm:pos') === 'top' ? '\\overline' : '\\underline'}${arg(one, 'm:e', unsaid)}`,
  'm:groupChr': group,
  'm:limLow': (one, unsaid) => limit(one, '_', unsaid),
  'm:limUpp': (one, unsaid) => limit(one, '^', unsaid),
  'm:func': (one, unsaid) => `${functionName(childOf(one, 'm:fName'), unsaid)}${arg(one, 'm:e', unsaid)}`,
  'm:box': (one, unsaid) => arg(one, 'm:e', unsaid),
  'm:borderBox': boxed,
  'm:phant': (one, unsaid) =>
    isSet(one, 'm:show') || valueIn(one, 'm:show') === null
      ? arg(one, 'm:e', unsaid)
      : `\\phantom${arg(one, 'm:e', unsaid)}`,
  'w:del': () => '',
  'w:moveFrom': () => '',
};

/** What only holds others, and what says nothing of the formula. */
const HOLDERS = /^(?:m:oMath|m:e|m:ctrlPr|w:ins|w:moveTo|w:sdt|w:sdtContent|w:smartTag|w:hyperlink)$/;
const SILENT = /Pr$|^w:(?:bookmark|comment|proof|move\w+Range|perm)/;

function written(element: XmlElement, unsaid: Unsaid): string {
  const writer = Object.hasOwn(WRITERS, element.name) ? WRITERS[element.name] : undefined;
  if (writer) return writer(element, unsaid);
  if (SILENT.test(element.name)) return '';
  if (!HOLDERS.test(element.name)) unsaid.add(element.name);
  return sequence(element, unsaid);
}

const tidy = (tex: string): string =>
  tex
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[_^}])/g, '')
    .trim();

/** A command and a letter behind it would be one command. */
const joined = (before: string, next: string): string =>
  /\\[A-Za-z]+$/.test(before) && /^[A-Za-z]/.test(next) ? `${before} ${next}` : before + next;

function sequence(element: XmlElement, unsaid: Unsaid): string {
  return tidy(element.children.map((one) => written(one, unsaid)).reduce(joined, ''));
}

export interface Written {
  tex: string;
  /** What it has that TeX has no form for; its words are in `tex` all the same. */
  unsaid: string[];
}

/** A formula. What the lines of one are broken into is a line each. */
export function texOf(formula: XmlElement): Written {
  const unsaid: Unsaid = new Set();
  const lines = sequence(formula, unsaid).split(BREAK).map(tidy).filter(Boolean);
  const tex = lines.length > 1 ? `\\begin{gathered}${lines.join(' \\\\ ')}\\end{gathered}` : (lines[0] ?? '');
  return { tex, unsaid: [...unsaid] };
}
