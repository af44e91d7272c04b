import { describe, expect, test } from 'vitest';
import { factsOfBibtex, factsOfRis } from '../unit/citing/exports/parse.ts';
import { card, choice, clipboard, copy, permissions } from './citations.ts';
import { close, open, openCard, opensBeside } from './page.ts';

describe('citing while reading', () => {
  test('the number of a passage copies its link and says so, with its card beside', async () => {
    const page = await open('/essay/#e27', { permissions });
    await openCard(page, '#e27');
    const bibtex = await copy(page, 'original', 'BibTeX');
    expect(Object.keys(bibtex)).toEqual(['text/plain']);
    expect(bibtex['text/plain']).toMatch(/^% \\cite\[¶~27\]\{bostock2026\}\n@/);
    expect(factsOfBibtex(bibtex['text/plain']!)).toMatchObject([{ key: 'bostock2026', year: '2026', note: '' }]);
    expect(factsOfRis((await copy(page, 'original', 'RIS'))['text/plain']!)).toMatchObject([{ author: 'Bostock, J' }]);
    await close(page);
  });

  test('a word processor gets italics and links, a plain field plain text', async () => {
    const page = await open('/p/e27/', { permissions });
    const apa = await copy(page, 'original', 'APA');
    expect(apa['text/plain']).toMatch(/^Bostock, J\. \(2026.*LessWrong.*https:\/\/www\.lesswrong\.com\//);
    expect(apa['text/html']).toMatch(/<i>.*LessWrong.*<\/i>|<i>/);
    expect(apa['text/html']).toMatch(/https:\/\/www\.lesswrong\.com\/posts\/\w+\/[\w-]+(?:$|[<.])/);
    const short = await copy(page, 'restatement', 'In short');
    expect(short['text/plain']).toMatch(/^Variorum, E27/);
    expect(short['text/html']).toMatch(/<a href="https:\/\/[^"]+\/p\/e27\/(?:r\d+\/)?">Variorum, E27/);
    await close(page);
  });

  test('of the forms that fold one is shown, the one chosen, wherever something is cited', async () => {
    const page = await open('/p/e27/');
    const shown = () => page.locator('.cite-form summary').filter({ visible: true }).allTextContents();
    await expect.poll(shown).toEqual(['APA', 'APA']);
    await choice(page).selectOption({ label: 'BibTeX' });
    expect(await shown()).toEqual(['BibTeX', 'BibTeX']);
    expect(await page.locator('[data-form=bibtex]').filter({ visible: true }).count()).toBe(2);
    await page.goto('/essay/#e27');
    await openCard(page, '#e27');
    await expect.poll(shown).toEqual(['BibTeX', 'BibTeX']);
    await choice(page).selectOption({ label: 'all of them' });
    expect((await shown()).length).toBe(28);
    await close(page);
  });

  test('the card has its citations beside each other, each with its button at its end', async () => {
    const page = await open('/essay/#e27');
    await openCard(page, '#e27');
    const [original, restatement] = await card(page)
      .locator('.cite-object')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    expect(original!.y).toBe(restatement!.y);
    const form = (await card(page).locator('.cite-form').first().boundingBox())!;
    const button = (await card(page).locator('button.copy').first().boundingBox())!;
    expect(Math.round(button.x + button.width)).toBe(Math.round(form.x + form.width));
    await close(page);
  });

  test('by keyboard alone: to the number, into the card, copied, and back', async () => {
    const page = await open('/essay/#e27', { permissions });
    await page.locator('#e27 > .passage-number').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Cite');
    await page.keyboard.press('Enter');
    await card(page).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('copy');
    await page.keyboard.press('Enter');
    await expect.poll(() => clipboard(page)).toMatchObject({ 'text/plain': 'Bostock 2026, ¶ 27' });
    await page.keyboard.press('Escape');
    expect(await card(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('E27');
    await close(page);
  });

  test.for([true, false])('Escape leaves what was said for the number, copied: %s', async (isCopied) => {
    const page = await open('/essay/#e27', { permissions: isCopied ? permissions : [] });
    await page.locator('#e27 > .passage-number').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[data-notice]') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('E27');
    await close(page);
  });

  test('by touch on a telephone', async () => {
    const page = await open('/threads/does-the-persona-persist/', {
      permissions,
      width: 390,
      hasTouch: true,
      isMobile: true,
    });
    await page.locator('#t2-1 .comment-head > .ref').first().tap();
    await expect.poll(async () => (await clipboard(page))['text/plain']).toMatch(/\/p\/t2-1\/$/);
    await page.getByRole('button', { name: 'Cite', exact: true }).filter({ visible: true }).tap();
    await card(page).waitFor();
    const over = await card(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
    // Addresses of several lines, none of which ends within a word of them.
    const address = card(page).locator('[data-form=link] .address').first();
    const lines = await address.evaluate((one) => ({
      all: new Set([...one.getClientRects()].map(({ top }) => top)).size,
      ofWord: [...one.childNodes].map((word) => {
        const range = document.createRange();
        range.selectNode(word);
        return word instanceof Text ? range.getClientRects().length : 0;
      }),
    }));
    expect(lines.all).toBeGreaterThan(1);
    expect(Math.max(...lines.ofWord)).toBe(1);
    await card(page).getByRole('button', { name: 'Copy Link, restatement' }).tap();
    await expect.poll(async () => (await clipboard(page))['text/plain']).toMatch(/\/p\/t2-1\/(?:r\d+\/)?$/);
    await card(page).getByRole('button', { name: 'Close' }).tap();
    expect(await card(page).isVisible()).toBe(false);
    await close(page);
  });

  test('with a modifier the number is a link as ever', async () => {
    const page = await open('/essay/#e27');
    expect(await opensBeside(page, page.locator('#e27 > .passage-number'))).toBe('/p/e27/');
    expect(await card(page).isVisible()).toBe(false);
    await close(page);
  });
});

describe('words of a passage', () => {
  const words = 'A concrete case: a Claudebot';

  test('travel whole into the citation of the restatement and its link, fixed to the revision', async () => {
    const page = await open('/essay/#e27', { permissions });
    await page.evaluate((length) => {
      const text = document.querySelector('#e27 .prose p')!.firstChild as Text;
      getSelection()!.setBaseAndExtent(text, 0, text, length - 2);
    }, words.length);
    await page.locator('word-link').getByRole('button', { name: 'Cite' }).click();
    await card(page).locator('.cite').waitFor();
    const short = (await copy(page, 'restatement', 'In short'))['text/plain']!;
    expect(short).toMatch(/^Variorum, E27 \(r\d+\): “/);
    expect(short).toContain(`“${words}”`);
    const link = (await copy(page, 'restatement', 'Link'))['text/plain']!;
    expect(link).toMatch(/\/p\/e27\/r\d+\/#:~:text=A%20concrete%20case%3A%20a%20Claudebot$/);
    const [facts] = factsOfBibtex((await copy(page, 'restatement', 'BibTeX'))['text/plain']!);
    expect(facts).toMatchObject({ url: link });
    expect((await copy(page, 'original', 'In short'))['text/plain']).toBe('Bostock 2026, ¶ 27');
    expect((await copy(page, 'original', 'Link'))['text/plain']).not.toContain(':~:');
    await page.goto(new URL(link).pathname);
    expect(await page.locator('main .prose').first().textContent()).toContain(words);
    await close(page);
  });

  test.for([
    { name: 'from a word to a word', isWhole: false },
    { name: 'by their elements, as a triple click does', isWhole: true },
  ])('of several passages go in from the first to the last: $name', async ({ isWhole }) => {
    const page = await open('/essay/#e27', { permissions });
    const [first, last] = await page.evaluate((whole) => {
      const prose = (id: string) => document.querySelector(`#${id} .prose`)!;
      const text = (id: string) => prose(id).querySelector('p')!.firstChild as Text;
      const start = text('e28').data.indexOf(' ') + 1;
      const end = text('e29').data.indexOf(' ', 12);
      // The last stops before the words of the next passage, where a triple click puts the end.
      if (whole) getSelection()!.setBaseAndExtent(prose('e28'), 0, prose('e30').querySelector('p')!, 0);
      else getSelection()!.setBaseAndExtent(text('e28'), start, text('e29'), end);
      const said = (words: string) => words.replace(/\s+/g, ' ').replace(/^\W+|\W+$/g, '');
      return whole
        ? [said(prose('e28').textContent).slice(0, 20), said(prose('e29').textContent).slice(-20)]
        : [said(text('e28').data.slice(start)).slice(0, 20), said(text('e29').data.slice(0, end))];
    }, isWhole);
    await page.locator('word-link').getByRole('button', { name: 'Cite' }).click();
    await card(page).locator('.cite').waitFor();
    const short = (await copy(page, 'restatement', 'In short'))['text/plain']!;
    expect(short).toMatch(/^Variorum, E28–E29: “/);
    const said = short.slice(short.indexOf('“') + 1, -1);
    // Marks of a quotation within are the inner ones, in their pairs.
    const inner = first!.replace('RL”', '‘RL’');
    expect(said.startsWith(inner.split(' ').slice(0, 3).join(' '))).toBe(true);
    expect(last!.endsWith(said.split(' ').slice(-2).join(' '))).toBe(true);
    const link = (await copy(page, 'restatement', 'Link'))['text/plain']!;
    expect(link).toMatch(/\/essay\/\?passages=e28-e29&edition=\d+#:~:text=[^,]+,[^,]+$/);
    const html = (await copy(page, 'restatement', 'HTML'))['text/plain']!;
    expect(html).toContain(`href="${link.replaceAll('&', '&amp;')}"`);
    await close(page);
  });
});

test.for([
  { from: '#e12', to: '#e14', cited: 'E12–E14' },
  { from: '#g1', to: '#e14', cited: 'E14' },
  { from: '#g1', to: '#g1', cited: 'G1' },
])('a selection from $from to $to is one citation, of $cited', async ({ from, to, cited }) => {
  const page = await open('/essay/');
  await page.evaluate(
    (ends) => {
      const [first, last] = ends.map((id) => document.querySelector(`${id} .prose`)!);
      first!.scrollIntoView();
      getSelection()!.setBaseAndExtent(first!, 0, last!, last!.childNodes.length);
    },
    [from, to],
  );
  await page.locator('word-link').getByRole('button', { name: 'Cite' }).click();
  await card(page).locator('.cite').waitFor();
  expect(await card(page).locator('.cite h2').allTextContents()).toEqual([`Cite ${cited}`]);
  expect(await card(page).locator('input').inputValue()).toBe(cited);
  await close(page);
});

describe('without JavaScript', () => {
  test('every form of both objects can be read on the passage’s page', async () => {
    const page = await open('/p/t2-3-1/', { javaScriptEnabled: false });
    for (const object of ['original', 'restatement']) {
      const forms = page.locator(`[data-object=${object}] .cite-form`);
      expect(await forms.count()).toBe(16);
      for (const summary of await forms.locator('summary').all()) await summary.click();
      expect(await forms.locator('[data-form]:visible').count()).toBe(16);
    }
    expect(await page.locator('button.copy').count()).toBe(0);
    await close(page);
  });
});
