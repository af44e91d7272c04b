import { strToU8, zipSync, type Zippable } from 'fflate';
import { runJob } from '../../../../src/importing/job.ts';
import type { NormalForm, Post } from '../../../../src/importing/normal-form.ts';
import { readSources } from '../../../../src/importing/read.ts';

/** Documents of Word, made of what they hold. */

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid"',
  'xmlns:w16cex="http://schemas.microsoft.com/office/word/2018/wordml/cex"',
].join(' ');

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

const part = (root: string, inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${NAMESPACES}>${inside}</w:${root}>`;

const extended = (root: string, inside: string): string => part(root, inside).replaceAll(`w:${root}`, root);

const relations = (all: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`;

export interface Parts {
  /** What each holds, without its root. */
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  header?: string;
  comments?: string;
  /** `w15:commentEx`, `w16cid:commentId` and `w16cex:commentExtensible`. */
  commentsExtended?: string;
  commentsIds?: string;
  commentsExtensible?: string;
  /** Properties, with their prefixes. */
  core?: string;
  /** Relations of the text besides. */
  relations?: string;
  /** Files besides, or instead. */
  files?: Record<string, string | Uint8Array>;
}

/** Parts of the text: the type of each, and its name. */
const NAMED: [keyof Parts, root: string][] = [
  ['styles', 'styles'],
  ['numbering', 'numbering'],
  ['footnotes', 'footnotes'],
  ['endnotes', 'endnotes'],
  ['header', 'hdr'],
  ['comments', 'comments'],
  ['commentsExtended', 'w15:commentsEx'],
  ['commentsIds', 'w16cid:commentsIds'],
  ['commentsExtensible', 'w16cex:commentsExtensible'],
];

export const relation = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;

/** The files of a document by their names. */
export function filesOf(body: string, parts: Parts = {}): Record<string, string | Uint8Array> {
  const given = NAMED.filter(([name]) => parts[name] !== undefined);
  const core = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${parts.core ?? ''}</cp:coreProperties>`;
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(
      `${relation('rId1', 'officeDocument', 'word/document.xml')}<Relationship Id="rId2" Type="${CORE}" Target="docProps/core.xml"/>`,
    ),
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': relations(
      given.map(([name]) => relation(`rId_${name}`, name, `${name}.xml`)).join('') + (parts.relations ?? ''),
    ),
    'docProps/core.xml': core,
    ...Object.fromEntries(
      given.map(([name, root]) => [
        `word/${name}.xml`,
        root.includes(':') ? extended(root, String(parts[name])) : part(root, String(parts[name])),
      ]),
    ),
    ...parts.files,
  };
}

/** What says its own kind stands in an archive as it is, as OpenDocument asks. */
export const zipped = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]): [string, Zippable[string]] => {
        const bytes = typeof content === 'string' ? strToU8(content) : content;
        return [name, name === 'mimetype' ? [bytes, { level: 0 }] : bytes];
      }),
    ),
  );

export const docx = (body: string, parts: Parts = {}): Uint8Array => zipped(filesOf(body, parts));

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A run; `properties` as XML. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph; what is no XML is one run. */
export const p = (inside: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside.startsWith('<') || !inside ? inside : r(inside)}</w:p>`;

export const styled = (style: string, inside: string): string => p(inside, `<w:pStyle w:val="${style}"/>`);

/** `inside` are its properties, `based` the style that it is based on. */
export const style = (id: string, name: string, inside = '', based = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${based && `<w:basedOn w:val="${based}"/>`}${inside}</w:style>`;

export const read = (bytes: Uint8Array): NormalForm => readSources([{ file: 'roofs.docx', bytes }], null).form;

export const postOf = (body: string, parts: Parts = {}): Post => read(docx(body, parts)).posts[0]!;

/** A new edition that carries a document: its files by their paths, and its pictures. */
export function editionOf(bytes: Uint8Array, text: 'original' | 'restated' = 'original') {
  const { edition } = runJob({
    files: [{ file: 'roofs.docx', bytes, ...(text === 'original' ? { beside: [] } : {}) }],
    known: null,
    scaffold: { text, beside: [] },
    wantsForm: false,
  });
  return { ...edition!, texts: new Map(edition!.files.map((one) => [one.path, one.text])) };
}

/** What stands in the sections of an edition, as Markdown. */
export const essayOf = (bytes: Uint8Array): string =>
  editionOf(bytes)
    .files.filter(({ path }) => path.startsWith('essay/'))
    .map(({ text }) => text.replace(/<\/?Passage[^>]*>|^(?:---|level: .*|order: .*)$/gm, '').replace(/\n{2,}/g, '\n'))
    .join('');
