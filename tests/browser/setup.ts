import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serve } from './serving.ts';

/** Serves dist. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('There is no built site: run “npm run build” first.');
  return serve(project, 'dist');
}
