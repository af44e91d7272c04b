import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { escapeText } from '../../../../src/models/chart/format.ts';
import { renderChart } from '../../../../src/models/chart/render.ts';
import type { ChartSpec, GridSpec, PlotSpec, RowsSpec } from '../../../../src/models/chart/spec.ts';
import { chartTable, renderTable } from '../../../../src/models/chart/table.ts';

const PLOT: PlotSpec = {
  kind: 'plot',
  id: 'p',
  title: 'Growth & <decay>',
  description: 'It rises.',
  x: { label: 'steps' },
  y: { label: 'share', domain: [0, 1], format: 'percent' },
  marks: [
    {
      kind: 'band',
      label: 'range',
      tone: 2,
      points: [
        [0, 0, 0.2],
        [10, 0.6, 1],
      ],
    },
    {
      kind: 'line',
      label: 'mean',
      tone: 1,
      points: [
        [0, 0.1],
        [5, NaN],
        [10, 0.8],
      ],
    },
    {
      kind: 'line',
      label: 'theory',
      tone: 2,
      points: [
        [0, 0.1],
        [10, 0.9],
      ],
    },
    {
      kind: 'dots',
      label: 'runs',
      tone: 3,
      points: [
        [1, 0.2],
        [2, 0.3],
      ],
    },
    { kind: 'rule', axis: 'x', at: 4, label: 'now' },
  ],
};
const ROWS: RowsSpec = {
  kind: 'bars',
  id: 'r',
  title: 'Money',
  description: 'It moves.',
  axis: { label: 'share' },
  series: [
    { label: 'before', tone: 2 },
    { label: 'after', tone: 1 },
  ],
  rows: [
    { label: 'one', values: [0.2, -0.1] },
    { label: 'two', values: [0.4, 0.5] },
  ],
};
const GRID: GridSpec = {
  kind: 'grid',
  id: 'g',
  title: 'Hits',
  description: 'Fewer.',
  x: { label: 'd', values: ['1', '2'] },
  y: { label: 'σ', values: ['0.1'] },
  cells: [[0.999, 0.001]],
};
const SPECS: [string, ChartSpec][] = [
  ['plot', PLOT],
  ['bars', ROWS],
  ['dumbbells', { ...ROWS, kind: 'dumbbells' }],
  ['grid', GRID],
];

const parse = (spec: ChartSpec) => load(renderChart(spec), { xml: { decodeEntities: false } });

describe('renderChart', () => {
  it.each(SPECS)('draws %s that are named, described and within their box', (_, spec) => {
    const $ = parse(spec);
    const svg = $('svg');
    expect(svg.attr('role')).toBe('img');
    expect($(`#${svg.attr('aria-labelledby')}`).text()).toBe(escapeText(spec.title));
    expect($(`#${svg.attr('aria-describedby')}`).text()).toBe(spec.description);
    const [, , width, height] = svg.attr('viewBox')!.split(' ').map(Number);
    $('text').each((_, text) => {
      expect(Number($(text).attr('x'))).toBeLessThanOrEqual(width!);
      expect(Number($(text).attr('y'))).toBeLessThanOrEqual(height!);
    });
  });

  it('is well-formed: what is written back is what was read', () => {
    for (const [, spec] of SPECS) expect(parse(spec).xml()).toBe(renderChart(spec));
  });

  it('tells lines apart by dashes and markers as well as by colour, and labels them', () => {
    const $ = parse(PLOT);
    const lines = $('path.line')
      .toArray()
      .map((path) => $(path).attr('stroke-dasharray') ?? '');
    expect(new Set(lines).size).toBe(2);
    const colours = $('path.line')
      .toArray()
      .map((path) => $(path).attr('stroke'));
    expect(colours).toEqual(['var(--series-1)', 'var(--series-2)']);
    const labels = $('text')
      .toArray()
      .map((text) => $(text).text());
    for (const label of ['mean', 'theory', 'runs', 'now', 'steps', 'share']) expect(labels).toContain(label);
  });

  it('breaks a line where there is no number', () => {
    const path = parse(PLOT)('path.line').first().attr('d')!;
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path).not.toContain('NaN');
  });

  it('draws bars to both sides of zero, their values beside them', () => {
    const $ = parse(ROWS);
    const labels = $('text')
      .toArray()
      .map((text) => $(text).text());
    for (const label of ['one', 'two', '−0.1', '0.5', 'before', 'after']) expect(labels).toContain(label);
    const bars = $('path')
      .toArray()
      .map(
        (path) =>
          $(path)
            .attr('d')!
            .match(/h[\d.]+v10h-[\d.]+z/g)?.length,
      );
    expect(bars).toEqual(ROWS.series.map(() => ROWS.rows.length));
  });

  it('prints every cell of a grid', () => {
    const labels = parse(GRID)('text')
      .toArray()
      .map((text) => parse(GRID)(text).text());
    expect(labels).toContain('&gt;99');
    expect(labels).toContain('&lt;1');
  });
});

describe('chartTable', () => {
  it('has a column for each line and set of dots, two for a band, and a row for each rule', () => {
    const { columns, rows } = chartTable(PLOT);
    expect(columns).toEqual(['steps', 'range, lower end', 'range, upper end', 'mean', 'theory', 'runs']);
    expect(rows[0]).toEqual([0, 0, 0.2, 0.1, 0.1, null]);
    expect(rows.at(-1)).toEqual(['now (marked at)', 4, null, null, null, null]);
  });

  it('thins long lines to two dozen rows, keeping both ends', () => {
    const points = Array.from({ length: 500 }, (_, i) => [i, i / 500] as const);
    const { rows } = chartTable({ ...PLOT, marks: [{ kind: 'line', label: 'long', tone: 1, points }] });
    expect(rows).toHaveLength(24);
    expect([rows[0]![0], rows.at(-1)![0]]).toEqual([0, 499]);
  });

  it('has the rows of bars and the cells of a grid', () => {
    expect(chartTable(ROWS).rows).toEqual([
      ['one', 0.2, -0.1],
      ['two', 0.4, 0.5],
    ]);
    expect(chartTable(GRID)).toEqual({ caption: 'Hits', columns: ['σ \\ d', '1', '2'], rows: [['0.1', 0.999, 0.001]] });
  });

  it('is written with headings for columns and rows', () => {
    const $ = load(
      renderTable({
        caption: 'A & B',
        columns: ['x', 'y'],
        rows: [
          ['one', null],
          [2, 0.5],
        ],
      }),
    );
    expect($('caption').text()).toBe('A & B');
    expect($('thead th[scope=col]')).toHaveLength(2);
    expect(
      $('tbody th[scope=row]')
        .toArray()
        .map((th) => $(th).text()),
    ).toEqual(['one', '2']);
    expect(
      $('td')
        .toArray()
        .map((td) => $(td).text()),
    ).toEqual(['–', '0.5']);
  });
});
