import { afterEach, describe, expect, test, vi } from 'vitest';
import { originAndBase } from '../../../src/edition/base.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The modules as a site under a path has them. */
async function under(base: string) {
  vi.stubEnv('BASE_URL', base);
  vi.resetModules();
  return { ...(await import('../../../src/edition/base.ts')), ...(await import('../../../src/edition/addresses.ts')) };
}

test.for([
  ['https://a.example', 'https://a.example', '/'],
  ['https://a.example/bees', 'https://a.example', '/bees/'],
  ['https://a.example:8443/some/path', 'https://a.example:8443', '/some/path/'],
] as const)('%s is %s and %s', ([whole, site, base]) => {
  expect(originAndBase(whole)).toEqual({ site, base });
});

describe.for([
  ['/', 'https://a.example'],
  ['/some/path/', 'https://a.example/some/path'],
] as const)('under %s', ([base, site]) => {
  test('every address begins with the path, and its absolute form with the site', async () => {
    const { absolute, ...all } = await under(base);
    const addresses = Object.entries(all).filter(
      (one): one is [string, string] => /^(?!.*_SLUG$)[A-Z_]+$/.test(one[0]) && typeof one[1] === 'string',
    );
    expect(addresses.length).toBeGreaterThan(15);
    for (const [, one] of addresses) {
      expect(one.startsWith(base)).toBe(true);
      expect(new URL(one, site).href).toBe(absolute(one, site));
      expect(absolute(one, site).startsWith(`${site}/`)).toBe(true);
    }
  });

  test('an address is undone to what it was made of', async () => {
    const { address, pathOf } = await under(base);
    for (const path of ['/', '/p/e27/', '/essay/?passages=e1-e2#e1']) expect(pathOf(address(path))).toBe(path);
  });

  test('a link in a text means the site’s root; other links stay', async () => {
    const { linkedAddress } = await under(base);
    expect(linkedAddress('/p/e3/')).toBe(`${base}p/e3/`);
    for (const other of ['#e3', 'e3/', '//b.example/x', 'https://b.example/', 'mailto:a@b.example'])
      expect(linkedAddress(other)).toBe(other);
  });
});

test('what lies outside the site is nobody’s to shorten', async () => {
  const { pathOf } = await under('/some/path/');
  for (const one of ['/some/pathology/', '/p/e27/', 'https://a.example/some/path/']) expect(pathOf(one)).toBe(one);
});
