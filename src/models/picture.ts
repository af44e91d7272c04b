import { MODELS } from './registry.ts';
import type { ShownFigure } from './show.ts';

/** The figure that stands for a model, at its defaults. */
export async function pictureOf(slug: string): Promise<ShownFigure> {
  const model = await MODELS[slug]!();
  const figures = model.unmoved().figures.map((figure) => figure());
  return figures.find(({ id }) => id === model.picture) ?? figures[0]!;
}
