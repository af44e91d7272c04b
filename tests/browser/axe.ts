import axe from 'axe-core';
import type { Page } from 'playwright-core';

export interface Finding {
  rule: string;
  targets: string[];
}

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page, or within what a selector selects: by rules of these tags, or by these rules. */
export async function findingsOn(page: Page, within = 'html', runOnly = ALL): Promise<Finding[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async ([selector, rules]) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(selector, { runOnly: rules });
      return violations.map(({ id, nodes }) => ({
        rule: id,
        targets: nodes.slice(0, 5).map(({ html }) => html.slice(0, 160)),
      }));
    },
    [within, runOnly] as const,
  );
}

/** What dark changes is colour, and a narrow page has no colours of its own. */
const VIEWS = [
  { width: 1440, colorScheme: 'light', rules: ALL },
  { width: 1440, colorScheme: 'dark', rules: ['color-contrast'] },
  { width: 390, colorScheme: 'light', rules: ALL },
] as const;

/** What axe finds on a page, wide and narrow, light and dark, by view; empty when it finds nothing. */
export async function findingsInAllViews(page: Page): Promise<Record<string, Finding[]>> {
  const found: Record<string, Finding[]> = {};
  for (const { width, colorScheme, rules } of VIEWS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const findings = await findingsOn(page, 'html', [...rules]);
    if (findings.length > 0) found[`${width} ${colorScheme}`] = findings;
  }
  return found;
}
