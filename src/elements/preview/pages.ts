import quotation from '../../styles/quotation.css?inline';
import { adopt } from '../late/dom.ts';

/** Pieces of other pages of the site, fetched when they are asked for and kept as long as the page. */

const pages = new Map<string, Promise<Document>>();

async function fetched(path: string): Promise<Document> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // Without its head: its styles are for it alone, and this page's policy would complain of them.
  const html = await response.text();
  return new DOMParser().parseFromString(html.slice(Math.max(0, html.indexOf('<body'))), 'text/html');
}

/** The page at a path; what failed is asked for again the next time. */
export function pageAt(path: string): Promise<Document> {
  if (path === location.pathname) return Promise.resolve(document);
  const page = pages.get(path) ?? fetched(path);
  pages.set(path, page);
  page.catch(() => pages.delete(path));
  return page;
}

/** A piece of a page as it may stand on another: no id twice, no heading among its headings. */
export function borrowed(piece: Element): HTMLElement {
  const copy = document.importNode(piece, true) as HTMLElement;
  for (const one of [copy, ...copy.querySelectorAll('[id], [tabindex]')]) {
    one.removeAttribute('id');
    one.removeAttribute('tabindex');
  }
  if (copy.tagName !== 'H1') return copy;
  const title = document.createElement('p');
  title.className = 'preview-title';
  title.append(...copy.childNodes);
  return title;
}

// Few of the pages that borrow comments have quotations of their own.
adopt(quotation);
