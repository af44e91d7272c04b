import type { ChartSpec } from './chart/spec.ts';
import { renderChart } from './chart/render.ts';
import { chartTable, renderTable } from './chart/table.ts';
import type { ModelModule, Settings } from './model.ts';

export interface ShownFigure {
  id: string;
  title: string;
  /** What it shows, as data. */
  spec: ChartSpec;
  /** The drawing, as an SVG. */
  drawing: string;
  /** The numbers behind it, as an HTML table; made when asked for, since most readers leave it folded. */
  numbers(): string;
}

/** What a model shows at some settings, as markup. Built and live pages both take it from here, so that they agree. */
export interface Shown {
  /** One sentence of plain text. */
  readout: string;
  /** One for each figure of the model, made when asked for. */
  figures: readonly (() => ShownFigure)[];
  /** The main numbers, as an HTML table. */
  summary(): string;
}

export const showChart = (spec: ChartSpec): ShownFigure => ({
  id: spec.id,
  title: spec.title,
  spec,
  drawing: renderChart(spec),
  numbers: () => renderTable(chartTable(spec)),
});

export function show<P extends Settings, R>(model: ModelModule<P, R>, params: P): Shown {
  const result = model.run(params);
  return {
    readout: model.readout(result),
    figures: model.figures.map((figure) => () => showChart(figure(result))),
    summary: () => renderTable(model.table(result)),
  };
}
