import { describe, expect, test } from 'vitest';
import { moveSentence } from '../../src/edition/argument/say.ts';
import { isOpen, stateOf } from '../../src/edition/argument/survey.ts';
import type { Move } from '../../src/edition/argument/types.ts';
import { readContent } from '../../src/reading/content-folder.ts';
import { buildEdition } from '../../src/reading/build.ts';
import { page } from './dist.ts';

const edition = buildEdition(readContent()).edition!;
const argument = edition.argument!;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Lists of moves as `sentence|gist|state`, sorted. */
const listed = (path: string, within: string): string[] => {
  const { $ } = page(path);
  return $(`${within} .moves > li > .move-line`)
    .map((_, line) => {
      const state = $(line).children('.state').text();
      const sentence = plain($(line).text()).slice(0, state ? -state.length : undefined);
      return [plain(sentence), plain($(line).next('.gist').text()), state].join('|');
    })
    .get()
    .sort();
};
const told = (moves: readonly Move[]): string[] =>
  moves.map((move) => [moveSentence(move, argument), move.gist, stateOf(move, argument) ?? ''].join('|')).sort();

describe('the outline', () => {
  const { $ } = page('/argument/');

  test('has every claim and step once, as an anchor', () => {
    for (const slug of [...argument.claims.keys(), ...argument.steps.keys()])
      expect($(`.outline [id="${slug}"]`), slug).toHaveLength(1);
    for (const { slug, title } of argument.claims.values()) expect($(`.outline #${slug}`).text()).toContain(title);
  });

  test('has every move once, with its sentence, gist and state', () => {
    expect(listed('/argument/', '.outline')).toEqual(told(argument.moves));
  });

  test('comes before the picture, which can be passed', () => {
    const order = $('#outline, .argument-map').get();
    expect($(order[0]).is('#outline')).toBe(true);
    expect($('#after-picture')).toHaveLength(1);
  });
});

describe('the picture', () => {
  const { $ } = page('/argument/');

  test('has every claim, step and move as a link with a sentence for a name', () => {
    const sheet = $('.argument-map.sheet a');
    expect(sheet).toHaveLength(argument.claims.size + argument.steps.size + argument.moves.length);
    expect($('.argument-map.overview a')).toHaveLength(argument.claims.size + argument.steps.size);
    const names = $('.argument-map a')
      .map((_, link) => $(link).children('title').text())
      .get();
    expect(names.filter((name) => !/^[EGNT\p{Lu}].*\.$/u.test(name))).toEqual([]);
  });
});

test('what is open is listed, and nothing else', () => {
  expect(listed('/open/', '.open-moves')).toEqual(told(argument.moves.filter((move) => isOpen(move, argument))));
});

test('what moves stand beside a passage of the essay is said there', () => {
  const { $ } = page('/essay/');
  const beside = plain($('#e3').nextAll('.beside').first().text());
  expect(beside).toContain('T7.1.4 objects to the step from E1 to E3');
  for (const [ref, moves] of argument.beside) {
    if (!ref.startsWith('E')) continue;
    const text = plain($(`#${ref.toLowerCase()}`).nextAll('.beside').first().text());
    for (const move of moves) expect(text, ref).toContain(moveSentence(move, argument));
  }
});

test('threads say how many moves they make', () => {
  const moves = [...argument.ofComment].filter(([ref]) => ref.startsWith('T7.')).flatMap(([, all]) => all);
  const open = moves.filter((move) => isOpen(move, argument)).length;
  const thread = edition.threads.find(({ ref }) => ref === 'T7')!;
  expect(plain(page(`/threads/${thread.slug}/`).$('.page-title').text())).toContain(
    `${moves.length} moves, ${open} open`,
  );
});

test('what a closed line of the margin says that a comment does is as doubtful as what is said when it is opened', () => {
  const { $ } = page('/essay/');
  const lines = $('.beside .response:has(.response-acts)')
    .get()
    .map((line) => {
      const closed = $(line).find('.response-acts').text().replace(/^, /, '').split(', ');
      const opened = $(line).find('.move-line').get();
      return { line: plain($(line).text()), closed, opened: opened.map((one) => plain($(one).text())) };
    });
  expect(lines.length).toBeGreaterThan(40);
  const isDoubted = (text: string): boolean => /\bperhaps /.test(text);
  expect(lines.filter(({ opened }) => opened.every(isDoubted)).length).toBeGreaterThan(10);
  const wrong = lines.filter(({ closed, opened }) =>
    closed.some((words) => {
      const [act] = words.split(' ').slice(-1);
      const those = opened.filter((one) => one.includes(` ${act}`));
      return !those.length || isDoubted(words) !== those.every(isDoubted);
    }),
  );
  expect(wrong.map(({ line }) => line)).toEqual([]);
});

test('what is only perhaps said against a claim is listed so, as it is in the outline', () => {
  const { $ } = page('/argument/');
  const listed = $('.objections > li')
    .get()
    .map((line) => plain($(line).text()));
  const doubted = argument.moves.filter((move) => move.act === 'objects' && move.perhaps);
  const shown = doubted.filter(({ gist }) => listed.some((line) => line.startsWith(`${gist} `)));
  expect(shown.length).toBeGreaterThan(0);
  expect(listed.filter((line) => line.includes(' perhaps objects ')).length).toBe(shown.length);
});
