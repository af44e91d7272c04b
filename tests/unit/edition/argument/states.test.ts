import { describe, expect, test } from 'vitest';
import { fatesOf } from '../../../../src/edition/argument/states.ts';
import { printRange } from '../../../../src/edition/reference.ts';
import { speakingIn, withMoves } from './invented.ts';

type Moves = Record<string, Record<string, string>>;

/** The states of all moves, in the order of the file: `T1.1.1 objects: open`. */
function states(persons: readonly string[], moves: Moves): string[] {
  const argument = withMoves(moves);
  const fates = fatesOf(argument.moves, speakingIn(persons));
  return argument.moves.map((move) => `${printRange(move.at)} ${move.act}: ${fates.get(move)!.state}`);
}

describe('a move', () => {
  test.for<[string, readonly string[], Moves, string]>([
    ['is open when it calls for a reply and has none', ['a'], { 'T1.1.1': { 'objects whole': 'x' } }, 'open'],
    ['needs no state when it only agrees', ['a'], { 'T1.1.1': { 'supports whole': 'x' } }, 'null'],
    ['needs no reply from its own speaker', ['essayist'], { 'T1.1.1': { 'objects whole': 'x' } }, 'null'],
    [
      'is answered when somebody replies',
      ['a', 'b'],
      { 'T1.1.1': { 'objects step': 'x' }, 'T1.2.1': { 'objects T1.1.1': 'y' } },
      'answered',
    ],
    [
      'is not answered by its own speaker',
      ['a', 'a'],
      { 'T1.1.1': { 'objects step': 'x' }, 'T1.2.1': { 'qualifies T1.1.1': 'y' } },
      'open',
    ],
    [
      'is not answered by a mere proposal',
      ['a', 'b'],
      { 'T1.1.1': { 'objects step': 'x' }, 'T1.2.1': { 'proposes T1.1.1': 'y' } },
      'open',
    ],
    [
      'is conceded when its addressee grants it',
      ['a', 'essayist'],
      { 'T1.1.1': { 'objects part': 'x' }, 'T1.2.1': { 'grants T1.1.1': 'y' } },
      'conceded',
    ],
    [
      'is not conceded when a third person grants it',
      ['a', 'b'],
      { 'T1.1.1': { 'objects part': 'x' }, 'T1.2.1': { 'grants T1.1.1': 'y' } },
      'answered',
    ],
    [
      'is not conceded when it is granted in part',
      ['a', 'essayist'],
      { 'T1.1.1': { 'objects part': 'x' }, 'T1.2.1': { 'partly grants T1.1.1': 'y' } },
      'answered',
    ],
    [
      'is contested when some grant and some oppose it',
      ['a', 'b', 'c'],
      {
        'T1.1.1': { 'objects part': 'x' },
        'T1.2.1': { 'grants T1.1.1': 'y' },
        'T1.3.1': { 'objects T1.1.1': 'z' },
      },
      'contested',
    ],
    [
      'is contested when its reply is questioned',
      ['a', 'b', 'c'],
      {
        'T1.1.1': { 'objects part': 'x' },
        'T1.2.1': { 'objects T1.1.1': 'y' },
        'T1.3.1': { 'asks T1.2.1': 'z' },
      },
      'contested',
    ],
    [
      'counts a reply at any passage of its range',
      ['a', 'b'],
      { 'T1.1.1–T1.1.3': { 'objects part': 'x' }, 'T1.2.1': { 'answers T1.1.2': 'y' } },
      'answered',
    ],
  ])('%s', ([, persons, moves, state]) => {
    expect(states(persons, moves)[0]).toMatch(new RegExp(`: ${state}$`));
  });

  test('that calls for a reply takes it before one of the same passage that does not', () => {
    const moves = {
      'T1.1.1': { 'objects part': 'x', 'supports whole': 'y' },
      'T1.2.1': { 'objects T1.1.1': 'z' },
    };
    expect(states(['a', 'b'], moves)).toEqual([
      'T1.1.1 objects: answered',
      'T1.1.1 supports: null',
      'T1.2.1 objects: open',
    ]);
  });
});
