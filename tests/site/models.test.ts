import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/reading/content-folder.ts';
import { buildEdition } from '../../src/reading/build.ts';
import { idOf, withinRange, type Reference } from '../../src/edition/reference.ts';
import { MODELS, type Model } from '../../src/models/registry.ts';
import { sayValue } from '../../src/models/say-value.ts';
import { page, pages, read } from './dist.ts';
import { codeOf, resolve, scriptsOf, sizeOf, total, withImports } from './scripts.ts';

const edition = buildEdition(readContent()).edition!;
const models: [string, Model][] = await Promise.all(
  Object.entries(MODELS).map(async ([slug, open]): Promise<[string, Model]> => [slug, await open()]),
);

/** The markup that follows the opening tag with this attribute. */
function markupIn(html: string, attribute: string): string {
  const at = html.indexOf(` ${attribute}`);
  expect(at, attribute).toBeGreaterThan(0);
  return html.slice(html.indexOf('>', at) + 1);
}

/** Scripts that a script imports when asked to: `import("./x.js")`. */
const importedLater = (script: string): string[] =>
  [...codeOf(script).matchAll(/\bimport\((?:"|'|`)([^"'`]+)(?:"|'|`)\)/g)].map((match) => resolve(match[1]!, script));

/** The script that holds a model: the one that the registry imports by its folder. */
function chunkOf(slug: string, registry: string): string {
  const entry = new RegExp(`/${slug}/model\\.ts["'\`]:\\(\\)=>import\\(["'\`]([^"'\`]+)["'\`]\\)`).exec(
    codeOf(registry),
  );
  expect(entry, slug).not.toBeNull();
  return resolve(entry![1]!, registry);
}

describe.for(models)('%s', ([slug, model]) => {
  const path = `/models/${slug}/`;
  const html = read(`models/${slug}/index.html`);
  const shown = model.show({});
  const { $ } = page(path);

  test('holds the figures that the element draws first, to the letter', () => {
    expect(shown.figures.length).toBeGreaterThan(0);
    for (const { id, drawing, numbers } of shown.figures.map((figure) => figure())) {
      expect(markupIn(html, `data-drawing="${id}"`).startsWith(`${drawing}</div>`), id).toBe(true);
      expect(markupIn(html, `data-numbers="${id}"`).startsWith(`${numbers()}</div>`), id).toBe(true);
    }
    expect(markupIn(html, 'data-summary').startsWith(`${shown.summary()}</div>`)).toBe(true);
    expect($('[data-readout]').text()).toBe(shown.readout);
  });

  test('shows the opening of every passage that it tests, and that it is restated', () => {
    const { passages } = edition.models.find((one) => one.slug === slug)!;
    const beside = $('.model-passages');
    expect(beside.find('> .quiet').text()).toMatch(/^Restated/);
    const opening = (at: Reference): string => edition.passages.get(at)!.text.replace(/\s+/g, ' ').slice(0, 40);
    const shown = beside
      .find('li')
      .map((_, item) => $(item).text().replace(/\s+/g, ' ').trim())
      .get();
    expect(shown).toHaveLength(passages.length);
    for (const [i, { from }] of passages.entries()) {
      expect(beside.find('li a.ref').eq(i).attr('href')).toMatch(new RegExp(`#${idOf(from)}$`));
      expect(shown[i]).toContain(opening(from));
    }
  });

  test('has the control of every parameter at its default, with its name, value and unit', () => {
    const defaults = model.settle({});
    for (const [name, parameter] of Object.entries(model.params)) {
      const control = $(`model-figure form [name="${name}"]`);
      expect(control, name).toHaveLength(1);
      expect($(`label[for="${control.attr('id')}"]`).text()).toBe(parameter.label);
      if (parameter.kind === 'switch') expect(control.is('[checked]')).toBe(defaults[name]);
      else if (parameter.kind === 'choice') expect(control.find('[selected]').attr('value')).toBe(defaults[name]);
      else {
        const value = Number(control.attr('value'));
        expect(parameter.kind === 'stops' ? parameter.stops[value] : value).toBe(defaults[name]);
        expect($(`output[for="${control.attr('id')}"]`).text()).toBe(sayValue(Number(defaults[name]), parameter.unit));
      }
    }
  });

  test('says what is assumed, exact and invented, and who would object, with a rule that runs', () => {
    const headings = $('.model-text h2')
      .map((_, heading) => $(heading).text())
      .get();
    expect(headings).toEqual(['Assumed', 'Exact', 'Invented numbers', 'Who would object', 'The rule, as it runs']);
    expect($('.model-text pre code').text()).toMatch(/export (?:const|function) /);
  });

  test('is led to from each passage and each term that it belongs to', () => {
    const entry = edition.models.find((one) => one.slug === slug)!;
    const refs = entry.passages.flatMap((range) => withinRange(range, [...edition.passages.keys()]));
    expect(refs.length).toBeGreaterThan(0);
    for (const ref of refs) {
      expect(page(`/p/${idOf(ref)}/`).$(`.model-links a[href="${path}"]`).length, ref).toBeGreaterThan(0);
      if (ref.startsWith('E'))
        expect(page('/essay/').$(`#${idOf(ref)} ~ .also .model-links a[href="${path}"]`), ref).toHaveLength(1);
    }
    for (const term of entry.terms)
      expect(page(`/glossary/${term}/`).$(`.model-links a[href="${path}"]`), term).toHaveLength(1);
    expect(page('/models/').$(`a[href="${path}"]`)).toHaveLength(1);
  });

  test('takes at most 13.25 kB of JavaScript (brotli) beside that of every page, with all that comes later', () => {
    const first = scriptsOf(path);
    const everyPage = scriptsOf('/works/');
    // What other elements load later (search, citing, what an address asks for) is theirs.
    const own = first.filter((script) => ![...scriptsOf('/essay/'), ...everyPage].includes(script));
    const registry = own.flatMap(importedLater);
    expect(registry).toHaveLength(1);
    const all = withImports([...first, ...registry, chunkOf(slug, registry[0]!)]);
    expect(all.length).toBeGreaterThan(first.length + 1);
    expect(total(all.filter((script) => !everyPage.includes(script)))).toBeLessThanOrEqual(13_250);
    // Before the figure is near the screen there is only the element.
    expect(total(own)).toBeLessThanOrEqual(2_000);
  });
});

test('what stands without JavaScript parses as it was written', () => {
  const { $ } = page('/models/coffee/');
  const { id, drawing } = models.find(([slug]) => slug === 'coffee')![1].show({}).figures[0]!();
  expect($(`[data-drawing="${id}"]`).html()).toBe(load(drawing, null, false).html());
});

test('no page but those of models loads code of models', () => {
  const every = scriptsOf('/works/');
  const own = scriptsOf('/models/coffee/').filter((script) => !every.includes(script));
  expect(own).toHaveLength(1);
  expect(sizeOf(own[0]!)).toBeGreaterThan(0);
  const others = [...pages.keys()].filter((path) => !/^\/models\/./.test(path));
  expect(others.filter((path) => scriptsOf(path).includes(own[0]!))).toEqual([]);
  expect(others.filter((path) => page(path).$('model-figure').length > 0)).toEqual([]);
});
