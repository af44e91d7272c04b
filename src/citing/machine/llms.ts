import {
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
import type { Edition } from '../../edition/edition.ts';
import { aboutAddress } from '../../edition/pages.ts';
import { files, strings } from '../../strings/languages/en.ts';
import type { CiteContext } from '../context.ts';
import { markdownText } from '../markdown.ts';
import { essayTitle } from '../original.ts';

type Line = [words: string, address: string, about: string];

/** A file with its name and what it holds. */
const line = ([words, about]: readonly string[], address: string): Line => [words!, address, about!];

/** How to cite, with the pages that say it. */
const howToCite = (edition: Edition): string => {
  const link = (words: string, path: string): string => `[${words}](${absolute(path, edition.data.site)})`;
  const about = aboutAddress(edition);
  return [link(files.how, CITE), ...(about ? [link(files.rights, about)] : [])].join(', ');
};

function linesOf({ passages, argument }: Edition): Record<'whole' | 'further', Line[]> {
  const { whole, passage, more } = files;
  const [first] = passages.keys();
  const ofOne: Line[] = first
    ? [
        [passage.markdown(first), markdownAddress(first), passage.markdownIs],
        [passage.page(first), permalink(first), passage.pageIs],
      ]
    : [];
  return {
    whole: [line(whole.markdown, EDITION_MARKDOWN), line(whole.json, EDITION_JSON), ...ofOne],
    further: [
      line(more.references, REFERENCES),
      line(more.schema, EDITION_SCHEMA),
      line(more.annotations, ANNOTATIONS),
      ...(argument ? [line(more.argument, ARGUMENT_AIF)] : []),
      line(more.editions, EDITIONS),
    ],
  };
}

/** `/llms.txt` (https://llmstxt.org/): what is where, for language models that are asked about the edition. */
export function llmsText({ edition }: CiteContext): string {
  const { data, threads, comments, passages, terms, offered } = edition;
  const { counts } = strings;
  const item = ([words, address, about]: Line): string => `- [${words}](${absolute(address, data.site)}): ${about}`;
  const { whole, further } = linesOf(edition);
  const held = files.holds(
    counts.passages(passages.size),
    counts.threads(threads.length),
    counts.comments(comments.size),
    strings.home.terms(terms.length),
  );
  return `${[
    `# ${markdownText(data.name)}: ${markdownText(essayTitle(data))}`,
    `> ${data.description}`,
    `${held} ${files.cite[data.text](howToCite(edition))}`,
    `## ${files.all}`,
    whole.map(item).join('\n'),
    `## ${files.pages}`,
    offered.map(({ href, label }) => `- [${label}](${absolute(href, data.site)})`).join('\n'),
    // This heading is the format's own.
    '## Optional',
    further.map(item).join('\n'),
  ].join('\n\n')}\n`;
}
