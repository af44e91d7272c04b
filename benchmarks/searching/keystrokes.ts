import type { Page } from 'playwright-core';

/** Milliseconds from each key, or each `whole` query, to the results it brings, on a page of search that is warm. */
export const keystrokes = (
  page: Page,
  queries: readonly string[],
  { whole = false }: { whole?: boolean } = {},
): Promise<number[]> =>
  page.evaluate(
    async ([all, isWhole]) => {
      const input = document.querySelector<HTMLInputElement>('main search-box input[type=search]')!;
      const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const times: number[] = [];
      for (const query of all)
        for (let end = isWhole ? query.length : 1; end <= query.length; end++) {
          await painted();
          const start = performance.now();
          input.value = query.slice(0, end);
          input.dispatchEvent(new Event('input', { bubbles: true }));
          await painted();
          times.push(performance.now() - start);
        }
      return times;
    },
    [queries, whole] as const,
  );
