import { MOTIVATIONS } from '../../../edition/addresses.ts';
import { absolute } from '../../../edition/base.ts';
import { ACTS, type Act } from '../../../schemas/argument.ts';

/** The motivation of the W3C (https://www.w3.org/TR/annotation-vocab/#named-individuals) that is nearest to each kind of move. */
export const BROADER: Record<Act, 'assessing' | 'questioning' | 'replying' | 'describing' | 'commenting'> = {
  supports: 'assessing',
  objects: 'assessing',
  qualifies: 'assessing',
  grants: 'assessing',
  restates: 'describing',
  proposes: 'commenting',
  asks: 'questioning',
  answers: 'replying',
};

const DEFINITIONS: Record<Act, string> = {
  supports: 'Gives a reason for the target (AIF: inference).',
  objects: 'Gives a reason against the target (AIF: conflict). Against a step it undercuts, after Pollock.',
  qualifies: 'Leaves the target standing and narrows its strength or scope (Toulmin: qualifier).',
  grants: 'Accepts the target without a new reason.',
  restates: 'Says the target again (AIF: rephrase).',
  proposes: 'Sets a danger, plan, account or test beside the target and denies nothing (IBIS: idea).',
  asks: 'Asks about the target (IBIS: question).',
  answers: 'Answers the target, a question.',
};

/** The address of our concept for a kind of move. */
export const motivationIri = (act: Act, site: string): string => `${absolute(MOTIVATIONS, site)}#${act}`;

/** `/motivations.jsonld`: kinds of moves as concepts (https://www.w3.org/TR/skos-reference/), below the motivations of the W3C. */
export function motivations(site: string): object {
  const scheme = absolute(MOTIVATIONS, site);
  return {
    '@context': {
      skos: 'http://www.w3.org/2004/02/skos/core#',
      oa: 'http://www.w3.org/ns/oa#',
    },
    '@graph': [
      {
        '@id': scheme,
        '@type': 'skos:ConceptScheme',
        'skos:prefLabel': { '@value': 'What a comment does in an argument', '@language': 'en' },
      },
      ...ACTS.map((act) => ({
        '@id': motivationIri(act, site),
        '@type': ['skos:Concept', 'oa:Motivation'],
        'skos:inScheme': { '@id': scheme },
        'skos:prefLabel': { '@value': act, '@language': 'en' },
        'skos:definition': { '@value': DEFINITIONS[act], '@language': 'en' },
        'skos:broader': { '@id': `oa:${BROADER[act]}` },
      })),
    ],
  };
}
