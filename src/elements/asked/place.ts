import { elsewhere, ledHere, mayMean, nearby, noPlace } from '../../strings/languages/en.ts';
import { linksTo, linksToNamed, pathOf, permalink, printRanges, understand } from '../../citing/asked-in-browser.ts';
import { askedName } from '../../searching/asked-name.ts';
import { idLike } from './alike.ts';
import { decoded } from '../../edition/decoded.ts';
import { knownNames, knownReferences } from './known.ts';
import { askedHere, lead } from './lead.ts';
import { sayBefore } from './say-before.ts';

/**
 * Goes to what a fragment means that no element of this page has, where it can mean only one thing: a term of the glossary, a work of
 * the list, a reference; or says at the top of the page what it may mean.
 */
export async function findPlace(fragment: string): Promise<void> {
  const id = decoded(fragment.split(':~:')[0]!);
  if (!id || document.getElementById(id)) return;
  const like = idLike(id);
  if (like !== null) return location.replace(`#${like}`);
  const [names, references] = await Promise.all([knownNames(), knownReferences()]);
  const { exact, near } = askedName(pathOf(location.pathname) + id.replaceAll('/', ' '), names);
  const asked = understand(id, references);
  const [only] = exact;
  if (asked.kind === 'found') lead(permalink(asked.ref), ledHere(askedHere(), asked.ref));
  else if (only && exact.length === 1) lead(only.href, ledHere(askedHere(), only.title));
  else sayBefore(document.querySelector('main')!, ...said());

  function said(): (Node | string)[] {
    if (asked.kind === 'missing') return [nearby(asked.ref), ...linksTo(asked.nearby), '.'];
    if (asked.kind === 'several') {
      const ends = asked.ranges.flatMap(({ from, to }) => (from === to ? [from] : [from, to]));
      return [elsewhere(printRanges(asked.ranges)), ...linksTo(ends), '.'];
    }
    const several = exact.length ? exact : near;
    return several.length ? [`${noPlace(id)} `, mayMean, ...linksToNamed(several), '.'] : [noPlace(id)];
  }
}
