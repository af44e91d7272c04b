import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import bundled, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium';

/** Debian's browser, where there is one. */
const INSTALLED = '/usr/bin/chromium';

/** Flags for a machine without a display, a GPU or a user's sandbox; and nothing is to call out. */
export const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/**
 * The path of a Chromium: the machine's own, or the one that the npm registry carries, unpacked into `folder` with the
 * libraries it needs (they are found through LD_LIBRARY_PATH, which this sets).
 */
export async function chromiumPath(folder: string): Promise<string> {
  if (existsSync(INSTALLED)) return INSTALLED;
  process.env['TMPDIR'] = folder;
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
