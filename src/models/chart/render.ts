import { escapeText } from './format.ts';
import { renderGrid } from './grid.ts';
import { renderPlot } from './plot.ts';
import { renderRows } from './rows.ts';
import type { ChartSpec } from './spec.ts';
import { element, WIDTH } from './svg.ts';

function renderBody(spec: ChartSpec): { body: string; height: number } {
  if (spec.kind === 'plot') return renderPlot(spec);
  return spec.kind === 'grid' ? renderGrid(spec) : renderRows(spec);
}

/**
 * A chart as an SVG in a string: the same at build and in the browser. Named by its title and described by its
 * description; its numbers are in `chartTable`. Colours are the page's custom properties `--series-1` to `--series-6` and
 * `--chart-paper`; the classes axis, grid, rule, line, label, note, number and cell are for the style sheet.
 */
export function renderChart(spec: ChartSpec): string {
  const { body, height } = renderBody(spec);
  const [title, description] = [`${spec.id}-title`, `${spec.id}-description`];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart',
      viewBox: `0 0 ${WIDTH} ${Math.ceil(height)}`,
      'font-size': '12',
      fill: 'currentColor',
      role: 'img',
      'aria-labelledby': title,
      'aria-describedby': description,
    },
    element('title', { id: title }, escapeText(spec.title)),
    element('desc', { id: description }, escapeText(spec.description)),
    body,
  );
}
