import {
  ABOUT,
  ABOUT_SLUG,
  ANNOTATIONS,
  ARGUMENT_AIF,
  CITE,
  EDITION_JSON,
  EDITION_MARKDOWN,
  EDITION_SCHEMA,
  EDITIONS,
  markdownAddress,
  permalink,
  REFERENCES,
} from '../../edition/addresses.ts';
import { absolute } from '../../edition/base.ts';
import { count } from '../../edition/counting.ts';
import type { CiteContext } from '../context.ts';
import { markdownText } from '../markdown.ts';
import { essayTitle } from '../original.ts';

type Line = [words: string, address: string, about: string];

/** `/llms.txt` (https://llmstxt.org/): what is where, for language models that are asked about the edition. */
export function llmsText({ edition }: CiteContext): string {
  const { data, threads, comments, passages, terms, offered, pages, argument } = edition;
  const item = ([words, address, about]: Line): string => `- [${words}](${absolute(address, data.site)}): ${about}`;
  const [first] = passages.keys();
  const whole: Line[] = [
    ['Whole edition, Markdown', EDITION_MARKDOWN, 'essay, notes, threads, argument, glossary and works in one file'],
    ['Whole edition, JSON', EDITION_JSON, 'the same as data, with links between passages'],
    ...(first
      ? ([
          [
            `Passage ${first}, Markdown`,
            markdownAddress(first),
            'one passage and how to cite it; so for every reference',
          ],
          [`Passage ${first}`, permalink(first), 'its permanent page, which never changes its address'],
        ] satisfies Line[])
      : []),
  ];
  const further: Line[] = [
    ['All references', REFERENCES, 'every one that there is or was'],
    ['Shape of the JSON', EDITION_SCHEMA, 'a JSON Schema'],
    ['Annotations', ANNOTATIONS, 'what bears on what, as W3C Web Annotations'],
    ...(argument ? ([['Argument', ARGUMENT_AIF, 'in the Argument Interchange Format']] satisfies Line[]) : []),
    ['Editions', EDITIONS, 'what was published when, and what changed'],
  ];
  return `${[
    `# ${data.name}: ${markdownText(essayTitle(data))}`,
    `> ${data.description}`,
    `${count(passages.size, 'passage')}, ${count(threads.length, 'thread')} with ${count(comments.size, 'comment')}, ${count(terms.length, 'term')}. ` +
      `${data.text === 'restated' ? 'All of it restates its sources in other words: quote the original, and cite a restatement as such' : 'Cite it'}, by its reference and permanent link ` +
      `([how](${absolute(CITE, data.site)})${pages.some(({ slug }) => slug === ABOUT_SLUG) ? `, [method and rights](${absolute(ABOUT, data.site)})` : ''}).`,
    '## All of it',
    whole.map(item).join('\n'),
    '## Pages',
    offered.map(({ href, label }) => `- [${label}](${absolute(href, data.site)})`).join('\n'),
    '## Optional',
    further.map(item).join('\n'),
  ].join('\n\n')}\n`;
}
