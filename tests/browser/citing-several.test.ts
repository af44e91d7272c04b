import { describe, expect, test } from 'vitest';
import { factsOfBibtex, factsOfRis } from '../unit/citing/exports/parse.ts';
import { card, choice, clipboard, copy, permissions } from './citations.ts';
import { close, open, openCard } from './page.ts';

describe('several passages', () => {
  test('a range is cited from the card', async () => {
    const page = await open('/essay/#e27', { permissions });
    await openCard(page, '#e27');
    await card(page).getByLabel('Cite', { exact: true }).fill('e27-e29');
    await page.keyboard.press('Enter');
    await expect.poll(() => card(page).locator('[data-form=short]').first().textContent()).toContain('¶¶ 27–29');
    const [facts] = factsOfBibtex((await copy(page, 'restatement', 'BibTeX'))['text/plain']!);
    expect(facts).toMatchObject({ url: expect.stringMatching(/\/essay\/\?passages=e27-e29&edition=\d+$/) });
    expect(facts!.title).toContain('¶¶ 27–29');
    await close(page);
  });

  test.for([
    ['T2.3–T2.5', /^T2\.3–T2\.5 cannot be cited as one: a range joins passages of the essay, notes, or paragraphs/],
    ['T1-T3', /^T1–T3 cannot be cited as one/],
  ] as const)('of %s it is said what a range may join, and nothing is asked for', async ([asked, said]) => {
    const page = await open(`/cite/?${new URLSearchParams({ passages: asked })}`);
    await expect.poll(() => page.locator('cite-several [role=status]').textContent()).toMatch(said);
    expect(await page.locator('[data-chosen] > *').count()).toBe(0);
    await close(page);
  });

  test.for(['T2.3, T2.4', 'T2.3 T2.4', 'e27 t1'])('%s are two citations', async (asked) => {
    const page = await open(`/cite/?${new URLSearchParams({ passages: asked })}`);
    await expect.poll(() => page.locator('[data-chosen] > cite-this').count()).toBe(2);
    expect(await page.locator('cite-several [role=status]').textContent()).toBe('');
    await close(page);
  });

  test('passages of several authors are cited one by one, at an address of their own', async () => {
    const page = await open('/cite/?passages=e27,e28,t2.3.1');
    const chosen = page.locator('[data-chosen]');
    await expect.poll(() => chosen.locator('h2').allTextContents()).toEqual(['Cite E27–E28', 'Cite T2.3.1']);
    expect(await page.locator('#passages').inputValue()).toBe('E27–E28, T2.3.1');
    await close(page);
  });

  test('terms, models and pages are cited among them by any of their names', async () => {
    const page = await open('/cite/?passages=e27,nah,28;coffee,about');
    const headings = page.locator('[data-chosen] h2');
    await expect
      .poll(() => headings.allTextContents())
      .toEqual([
        'Cite E27–E28',
        'Cite “Natural abstractions”',
        'The page “Coffee, and a child in the way”',
        'The page “About this edition”',
      ]);
    expect(await page.locator('#passages').inputValue()).toBe(
      'E27–E28, Natural abstractions, coffee, About this edition',
    );
    await page.goto('/cite/?passages=Coffee, and a child in the way');
    await expect.poll(() => headings.allTextContents()).toEqual(['The page “Coffee, and a child in the way”']);
    await page.goto('/cite/?passages=e27, nobody');
    await expect.poll(() => page.locator('cite-several > [role=status]').textContent()).toMatch(/^“nobody” is not a/);
    await close(page);
  });

  test('all of them are copied at once in the form chosen, each once', async () => {
    const page = await open('/cite/?passages=e27-e29,n3,t2.3.1,rlvr', { permissions });
    const copyAll = async (what: string, form: string): Promise<string> => {
      await choice(page).selectOption({ label: form });
      await page.getByRole('button', { name: `Copy all of them: ${what}`, exact: true }).click();
      await expect.poll(() => page.locator('[data-notice]').textContent()).toContain(`Copied: ${form}`);
      return (await clipboard(page))['text/plain']!;
    };
    const originals = await copyAll('the originals', 'BibTeX');
    expect(originals).toMatch(/^% \\cite\[¶¶~27--29\]\{bostock2026\}\n% \\cite\[note~3\]\{bostock2026\}\n@/);
    expect(factsOfBibtex(originals).map(({ key }) => key)).toEqual(['bostock2026', 'bostock2026-t2-3']);
    const items = JSON.parse(await copyAll('the restatements', 'CSL-JSON')) as { id: string }[];
    expect(items.map(({ id }) => id.split('-').at(-2))).toEqual(['e29', 'n3', '1', 'rlvr']);
    expect(factsOfRis(await copyAll('the restatements', 'RIS'))).toHaveLength(4);
    const entries = await copyAll('the originals', 'APA');
    expect(entries.match(/LessWrong\. https/g)).toHaveLength(2);
    expect((await clipboard(page))['text/html']).toMatch(/<p>Bostock, J\..*<i>LessWrong.*<\/p>\n<p>\[Fiora/s);
    await close(page);
  });

  test('works of one author and year are told apart where they are copied together', async () => {
    const page = await open('/cite/?passages=e1,t11.2.1,n3', { permissions });
    const copyAll = async (form: string): Promise<Record<string, string>> => {
      await choice(page).selectOption({ label: form });
      await page.getByRole('button', { name: 'Copy all of them: the originals', exact: true }).click();
      await expect.poll(() => page.locator('[data-notice]').textContent()).toContain(`Copied: ${form}, `);
      return clipboard(page);
    };
    const entries = await copyAll('APA');
    expect(entries['text/plain']).toMatch(
      /^Bostock, J\. \(2026b\)\. I’m .*\nBostock, J\. \(2026a\)\. \[Comment on [^\n]*$/,
    );
    expect(entries['text/html']).toMatch(/\(2026b\)\. I’m.*<i>LessWrong<\/i>.*\(2026a\)\. \[Comment/s);
    const inText = await copyAll('APA, in the text');
    expect(inText['text/plain']).toBe(
      '(Bostock, 2026b, para. 1)\n(Bostock, 2026a, para. 1 of comment T11.2)\n(Bostock, 2026b, Note 3)',
    );
    expect((await copyAll('MLA'))['text/plain']).not.toMatch(/2026[ab]/);
    await close(page);
  });

  test.for(['e27-e999', 'e999', 'nonsense'])('%s is refused in a sentence', async (asked) => {
    const page = await open(`/cite/?passages=${asked}`);
    await expect
      .poll(() => page.locator('cite-several > [role=status]').textContent())
      .toMatch(/^(?:This edition has no E|“nonsense” is not a reference)/);
    await close(page);
  });

  test('selected words offer their link and the citation of their passages', async () => {
    const page = await open('/essay/#e27', { permissions });
    const second = await page.evaluate(() => {
      const text = (id: string) => document.querySelector(`#${id} .prose p`)!.firstChild as Text;
      const words = text('e28').data.split(' ');
      getSelection()!.setBaseAndExtent(text('e28'), words[0]!.length + 1, text('e29'), 8);
      return words[1]!;
    });
    await page.getByRole('button', { name: 'Copy link to these words' }).click();
    await expect.poll(async () => (await clipboard(page))['text/plain']).toContain(`/essay/#e28:~:text=${second}`);
    await page.locator('word-link').getByRole('button', { name: 'Cite' }).click();
    await card(page).waitFor();
    expect(await card(page).locator('[data-form=short]').first().textContent()).toContain('¶¶ 28–29');
    await close(page);
  });
});
