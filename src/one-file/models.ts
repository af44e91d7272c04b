import { idOf, parseRange } from '../edition/reference.ts';
import type { ModelFigure } from '../elements/model-figure.ts';
import '../elements/model-figure.ts';
import { modelMarkup, type ModelPlace } from '../models/markup.ts';
import { MODELS } from '../models/registry.ts';
import { modelWords } from '../strings/languages/en.ts';

const PLACE: ModelPlace = {
  words: modelWords,
  hrefOf: (source) => `#${idOf(parseRange(source)!.from)}`,
};

/**
 * Gives a model of the file its controls and all of its figures, which the code that moves them can make as well: a
 * model stands as it is where nothing is moved until it comes near the screen, and without scripts.
 */
async function open(shown: HTMLElement): Promise<void> {
  const model = await MODELS[shown.dataset['model']!]!();
  const holder = document.createElement('div');
  holder.innerHTML = modelMarkup(model, PLACE);
  const figure = holder.firstElementChild as ModelFigure;
  shown.replaceWith(figure);
  // The address is of the whole file.
  figure.keep = () => {};
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      void open(target as HTMLElement);
    }
  },
  { rootMargin: '600px' },
);

for (const shown of document.querySelectorAll('.model-shown')) near.observe(shown);
