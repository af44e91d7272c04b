import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../browser/serving.ts';
import { buildForOneself, buildForPublic, copyWithoutOriginals, makeEdition } from './fixture.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that holds the edition and its builds: `edition`, `all`, `excerpts`, `none`, `absent`. */
    builds: string;
  }
}

/** Builds one edition as a reader does at home, as it is published, without its originals, and with none ever imported. */
function build(folder: string): void {
  const edition = join(folder, 'edition');
  const bare = join(folder, 'bare');
  makeEdition(edition);
  copyWithoutOriginals(edition, bare);
  buildForOneself(edition, join(folder, 'all'));
  buildForPublic(edition, join(folder, 'excerpts'));
  buildForPublic(edition, join(folder, 'none'), 'none');
  buildForPublic(bare, join(folder, 'absent'));
}

/** Builds, and serves the build with all originals. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-originals-'));
  build(folder);
  project.provide('builds', folder);
  const close = await serve(project, join(folder, 'all'));
  return async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  };
}
