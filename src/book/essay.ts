import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Edition } from '../edition/edition.ts';
import { idOf, kindOf, type Reference } from '../edition/reference.ts';
import { sectionName } from '../edition/section-name.ts';
import type { EssayItem, Passage, Section } from '../edition/types.ts';
import { treesInOrder } from '../rendering/render.ts';
import { strings } from '../strings/languages/en.ts';
import { sectionAnchor } from './anchors.ts';
import { annotationBlocks } from './annotations.ts';
import { gapBlock, passageBlock } from './blocks.ts';
import { discussedLine, discussionOf } from './discussion.ts';
import { headingOf, nested } from './headings.ts';
import type { Chapter } from './types.ts';

/** Where the book has a note: after the section that calls it. Null for one that no section does, which stays where it is. */
function callerOf(note: Reference, edition: Edition): Section | null {
  const calls = new Set<Reference>();
  let at: Reference | undefined = note;
  while (at && kindOf(at) === 'note' && !calls.has(at)) {
    calls.add(at);
    at = edition.noteCalls.get(at)?.[0];
  }
  return at && kindOf(at) === 'essay' ? edition.standing(at).section : null;
}

/** A section with what the book has in it. */
interface Placed {
  section: Section;
  items: EssayItem[];
  notes: Passage[];
}

function placed(edition: Edition): Placed[] {
  const items = edition.sections.flatMap((section) => section.items.map((item) => ({ item, section })));
  const homes = items.map(({ item, section }) => ({ item, section, caller: callerOf(item.ref, edition) }));
  const isNote = (item: EssayItem): item is Passage => kindOf(item.ref) === 'note' && item.type === 'passage';
  return edition.sections
    .map((section) => ({
      section,
      items: homes.flatMap(({ item, ...at }) => (at.section === section && !(isNote(item) && at.caller) ? [item] : [])),
      notes: homes.flatMap(({ item, caller }) => (isNote(item) && caller === section ? [item] : [])),
    }))
    .filter(({ section, items: own }) => own.length > 0 || section.items.length === 0);
}

/** A chapter is a section of the essay's top level with those below it. */
function grouped(sections: readonly Placed[]): Placed[][] {
  const top = Math.min(...sections.map(({ section }) => section.level));
  const groups: Placed[][] = [];
  for (const one of sections) {
    const last = groups.at(-1);
    if (last && one.section.level > top) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** A note, with the way back to where it is called. */
function noteBlock(note: Passage, tree: Root, edition: Edition): Element {
  const from = edition.noteCalls.get(note.ref)![0]!;
  const back = h('p.note-back', h('a', { href: `#call-${idOf(note.ref)}` }, strings.reference.backTo(from)));
  const block = passageBlock(note, tree, edition, 'aside.note');
  return { ...block, children: [...block.children, back] };
}

/** A passage or a gap, the notes of the editors on it, and the way to its discussion. */
async function itemBlocks(item: EssayItem, tree: Root, edition: Edition): Promise<ElementContent[]> {
  const block = item.type === 'gap' ? gapBlock(item, tree, edition) : passageBlock(item, tree, edition);
  const discussed = item.type === 'gap' ? [] : discussedLine(item.ref, edition);
  return [block, ...(await annotationBlocks(item.ref, edition)), ...discussed];
}

async function sectionTree({ section, items, notes }: Placed, level: number, edition: Edition): Promise<Element> {
  const trees = await treesInOrder([...items, ...notes], edition);
  const blocks: ElementContent[] = [];
  for (const [i, item] of items.entries()) blocks.push(...(await itemBlocks(item, trees[i]!.tree, edition)));
  const set: ElementContent[] = [];
  for (const [i, note] of notes.entries()) {
    const { tree } = trees[items.length + i]!;
    set.push(noteBlock(note, tree, edition), ...(await annotationBlocks(note.ref, edition)));
  }
  return h(
    'section.essay-section',
    { id: sectionAnchor(section) },
    headingOf(level, section.title),
    ...(section.collapsed ? [h('p.section-note', strings.originals.folded)] : []),
    ...blocks,
    ...(set.length ? [h('section.notes', { ariaLabel: strings.passage.notes }, set)] : []),
    ...discussionOf([...items, ...notes], edition),
  );
}

async function chapterOf(group: readonly Placed[], edition: Edition): Promise<Chapter> {
  const { section: first } = group[0]!;
  const trees: Element[] = [];
  for (const one of group)
    trees.push(await sectionTree(one, 1 + Math.max(0, one.section.level - first.level), edition));
  const below = group.slice(1).map(({ section }) => ({
    level: section.level,
    title: sectionName(section),
    id: sectionAnchor(section),
  }));
  return {
    id: sectionAnchor(first),
    name: `essay-${first.id}`,
    title: sectionName(first),
    entries: nested(below),
    tree: { type: 'root', children: trees },
  };
}

/** The essay, a chapter a top section, with its notes and what bears on it after the section that they belong to. */
export async function essayChapters(edition: Edition): Promise<Chapter[]> {
  const chapters: Chapter[] = [];
  for (const group of grouped(placed(edition))) chapters.push(await chapterOf(group, edition));
  return chapters;
}
