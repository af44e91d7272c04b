import { describe, expect, it } from 'vitest';
import { readSources } from '../../../../src/importing/read.ts';
import { isoDate } from '../../../../src/importing/readers/dates.ts';
import { source } from '../fixtures.ts';

const markdown = (...dates: string[]): string =>
  `# Tides\n\nThe sea.\n\n## Comments\n${dates.map((date) => `\n### Ann Lee, ${date}\n\nIndeed, ${date}.\n`).join('')}`;

const read = (...files: string[]) => {
  const { posts, warnings } = readSources(
    files.map((text, i) => source(`${i + 1}.md`, text)),
    null,
  ).form;
  return {
    dates: posts.flatMap(({ comments }) => comments.map(({ date }) => date?.slice(0, 10) ?? null)),
    warnings: warnings.filter((one) => one.includes('the day or the month')),
  };
};

describe('of dates with two numbers', () => {
  it.each([
    ['one that no month has tells for all', ['03/04/2021', '25/04/2021 14:05'], ['2021-04-03', '2021-04-25']],
    [
      'likewise of the month first',
      ['03/04/2021', '04/25/2021', '05-04-2021'],
      ['2021-03-04', '2021-04-25', '2021-05-04'],
    ],
    ['each that tells is read by itself', ['25/04/2021', '04/26/2021'], ['2021-04-25', '2021-04-26']],
    ['the same number twice is both', ['04/04/2021', 'Sun, 04-04-2021'], ['2021-04-04', '2021-04-04']],
    ['neither is a month', ['25/13/2021', '13/01/2021, 5 pm', '03/04/2021'], [null, '2021-01-13', '2021-04-03']],
  ])('%s', (_, written, dates) => expect(read(markdown(...written))).toEqual({ dates, warnings: [] }));

  it('one of another file of the import tells too', () => {
    const other = markdown('25/04/2021').replace('# Tides', '# Of Bells');
    expect(read(markdown('03/04/2021'), other).dates).toEqual(['2021-04-03', '2021-04-25']);
  });

  it.each([
    [
      ['03/04/2021', '05/04/2021', '05/04/2021'],
      '“03/04/2021” and 1 more may begin with the day or the month, and no other tells',
    ],
    [
      ['03/04/2021', '25/04/2021', '04/26/2021'],
      '“03/04/2021” may begin with the day or the month, and others have the one first, or the other',
    ],
  ])('where nothing settles %j the month is taken first, and that is said once', (written, said) => {
    const { dates, warnings } = read(markdown(...written));
    expect(dates[0]).toBe('2021-03-04');
    expect(warnings).toEqual([
      `1.md: ${said}; the month is taken to be first. If it is not, write the dates there with the names of months and import it again.`,
    ]);
  });

  it('what one import says of them is nothing to the next', () => {
    read(markdown('03/04/2021', '25/04/2021'));
    expect(isoDate('03/04/2021')).toBe('2021-03-04T00:00:00.000Z');
  });
});
