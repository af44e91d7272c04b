/**
 * `<wrong-address data-known="e1 e2 …">`: on the page for addresses that do not exist. Understands a reference in the path
 * (`/E27`, `/p/T2.3`, `/t2-3-5/`): goes to its page when there is one, otherwise says what was asked for and what is near.
 */
class WrongAddress extends HTMLElement {
  connectedCallback(): void {
    const asked = askedFor(location.pathname);
    if (!asked) return;
    const known = this.dataset['known']!.split(' ');
    if (known.includes(asked)) location.replace(`/p/${asked}/${location.search}${location.hash}`);
    else this.explain(asked, nearest(asked, known));
  }

  private explain(asked: string, near: string | null): void {
    this.querySelector('[data-message]')!.textContent = `This edition has no ${printed(asked)}.`;
    const line = this.querySelector<HTMLElement>('[data-near]')!;
    if (!near) return;
    const link = Object.assign(document.createElement('a'), {
      href: `/p/${near}/`,
      textContent: printed(near),
      className: 'ref',
    });
    line.append('The nearest that exists is ', link, '.');
    line.hidden = false;
  }
}

/** The id that a path seems to ask for: its last piece, when that looks like a reference. */
function askedFor(path: string): string | null {
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  let text = last;
  try {
    text = decodeURIComponent(last);
  } catch {
    // A broken escape is no reference; the raw text will not match either.
  }
  const id = text.trim().toLowerCase().replace(/^[#¶]/, '').replaceAll('.', '-');
  return /^(?:[eng]\d+[a-z]?|t\d+(?:-\d+(?:-\d+[a-z]?)?)?)$/.test(id) ? id : null;
}

const printed = (id: string): string => id.toUpperCase().replaceAll('-', '.');

const numbers = (id: string): number[] => (id.match(/\d+/g) ?? []).map(Number);

/** The known id of the same letter that shares the longest beginning, and of those the closest number. */
function nearest(asked: string, known: string[]): string | null {
  const wanted = numbers(asked);
  const distance = (id: string): number[] => {
    const have = numbers(id);
    const shared = wanted.findIndex((n, i) => have[i] !== n);
    const depth = shared < 0 ? wanted.length : shared;
    return [-depth, Math.abs((wanted[depth] ?? 0) - (have[depth] ?? 0)), Math.abs(wanted.length - have.length)];
  };
  const order = (a: number[], b: number[]): number => a.map((n, i) => n - b[i]!).find((d) => d !== 0) ?? 0;
  return known.filter((id) => id[0] === asked[0]).sort((a, b) => order(distance(a), distance(b)))[0] ?? null;
}

customElements.define('wrong-address', WrongAddress);
