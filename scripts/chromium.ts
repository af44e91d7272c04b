import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import bundled, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium';

/** Debian's browser. */
const INSTALLED = '/usr/bin/chromium';

/** The path of the machine's own browser; null where it has none. It finds words that an address names, which no headless shell does. */
export const wholeChromium = (): string | null => (existsSync(INSTALLED) ? INSTALLED : null);

/** The fonts of the machine, where it has any: the browser's package brings one face only. */
const FONTS = '/etc/fonts';

const isBuiltFor = process.platform === 'linux' && process.arch === 'x64';

/**
 * Flags for a machine without a display, a GPU or a user's sandbox; and nothing is to call out. Letters are spaced as their
 * face has them: some machines would space them for the dots of a screen, which takes words of small type apart in print, and
 * makes them wider or narrower than on others.
 */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--font-render-hinting=none',
];

/**
 * The path of a Chromium: the one that the npm registry carries, so that every machine has the same, unpacked into `folder`
 * with the libraries it needs (they are found through LD_LIBRARY_PATH, which this sets). It is a headless shell: a page costs
 * it a third of what it costs the whole browser.
 */
export async function chromiumPath(folder: string): Promise<string> {
  const own = isBuiltFor ? null : wholeChromium();
  if (own) return own;
  if (existsSync(FONTS)) process.env['FONTCONFIG_PATH'] ??= FONTS;
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await unpacked(folder);
  } finally {
    // The folder may be gone before whoever asked for it is.
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** Unpacks into the folder for temporary files, which the package asks for by itself. */
async function unpacked(folder: string): Promise<string> {
  const archive = join(
    dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '..',
    'bin',
    'al2023.tar.br',
  );
  await inflate(archive);
  setupLambdaEnvironment(join(folder, 'al2023', 'lib'));
  return bundled.executablePath();
}
