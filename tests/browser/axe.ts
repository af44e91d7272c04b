import axe from 'axe-core';
import type { Page } from 'playwright-core';

export interface Finding {
  rule: string;
  targets: string[];
}

/** What axe finds on a page, or within what a selector selects. */
export async function findingsOn(page: Page, within = 'html'): Promise<Finding[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(selector, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, nodes }) => ({
      rule: id,
      targets: nodes.slice(0, 5).map(({ html }) => html.slice(0, 160)),
    }));
  }, within);
}
