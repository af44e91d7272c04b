import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Edition } from '../edition/edition.ts';
import type { ModelEntry } from '../edition/types.ts';
import { parseContent } from '../html/tree.ts';
import { MODELS } from '../models/registry.ts';
import { pictureOf } from '../models/picture.ts';
import { treesInOrder } from '../rendering/render.ts';
import { book } from '../strings/languages/en.ts';
import { modelAnchor } from './anchors.ts';
import { contentOf, refLinks } from './blocks.ts';
import { below, headingOf } from './headings.ts';
import { sayWith } from './say.ts';
import type { Chapter } from './types.ts';

/** Drawings and tables are our own: flat. */
const DEPTH = 40;

const markup = (html: string) => contentOf(parseContent(html, DEPTH));

/** What a model shows where nothing is moved: a sentence, its picture, its main numbers. */
async function shownOf(slug: string): Promise<Element> {
  const { readout, summary } = (await MODELS[slug]!()).unmoved();
  const { title, drawing } = await pictureOf(slug);
  return h('div.model-shown', { dataModel: slug }, [
    h('p.readout', readout),
    h('figure.drawing', h('figcaption', title), markup(drawing)),
    h('div.table', markup(summary())),
  ]);
}

/** What is at stake, what it shows at its defaults, and what to believe of it. */
async function chapterOf({ slug, title, summary, passages, nodes }: ModelEntry, edition: Edition): Promise<Chapter> {
  const at = nodes.findIndex(({ type }) => type === 'heading');
  const parts = [nodes.slice(0, at), nodes.slice(at)].map((part) => ({ nodes: part }));
  const [claim, honesty] = await treesInOrder(parts, edition, { anchors: false });
  const id = modelAnchor(slug);
  const section = h(
    'section.model',
    { id },
    headingOf(1, title),
    h('p.summary', summary),
    h('p.entry-foot', ...sayWith(book.at, { refs: refLinks(passages, edition) })),
    h('div.prose', contentOf(below(1, claim!.tree))),
    await shownOf(slug),
    h('div.prose', contentOf(below(1, honesty!.tree))),
  );
  return { id, name: id, title, entries: [], tree: { type: 'root', children: [section] } };
}

/** The models, a chapter each, as they stand where nothing is moved. */
export async function modelChapters(edition: Edition): Promise<Chapter[]> {
  const chapters: Chapter[] = [];
  for (const entry of edition.models) chapters.push(await chapterOf(entry, edition));
  return chapters;
}
