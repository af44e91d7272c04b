import { expect, test } from 'vitest';
import { partName } from '../../../src/importing/person-name.ts';

const PARTICLE = 'non-dropping-particle';

test.for([
  ['Mara Quill', { given: 'Mara', family: 'Quill' }],
  ['Łukasz van der Öst, Jr.', { given: 'Łukasz', [PARTICLE]: 'van der', family: 'Öst', suffix: 'Jr.' }],
  ['John Smith Jr.', { given: 'John', family: 'Smith', suffix: 'Jr.' }],
  ['Juan de la Cruz III', { given: 'Juan', [PARTICLE]: 'de la', family: 'Cruz', suffix: 'III' }],
  ['van Gogh, Vincent', { given: 'Vincent', [PARTICLE]: 'van', family: 'Gogh' }],
  ['Öst, Łukasz', { given: 'Łukasz', family: 'Öst' }],
  ['  J   Bostock ', { given: 'J', family: 'Bostock' }],
  ['gwern', { family: 'gwern' }],
  ['OpenAI', { family: 'OpenAI' }],
  ['Team of Honest Machines', { family: 'Team of Honest Machines' }],
  ['Machine Intelligence Research Institute', { family: 'Machine Intelligence Research Institute' }],
  ['東京 太郎', { given: '東京', family: '太郎' }],
  ['Jr.', { family: 'Jr.' }],
  ['i', { family: 'i' }],
  ['III PhD', { family: 'III PhD' }],
] as const)('%s', ([written, parts]) => {
  expect(partName(written)).toEqual(parts);
});
