import { existsSync } from 'node:fs';
import { publishedAt } from '../src/reading/published-at.ts';
import { listen, staticServer } from './static-server.ts';
import { stop } from './stop.ts';
import './reader-gone.ts';

/** Serves `dist`, under the path of the edition's site, at the port that PORT names, or at 4321, or at a free one when that is taken. */
const FOLDER = 'dist';
const DEFAULT_PORT = 4321;

if (!existsSync(FOLDER)) stop(`There is no ${FOLDER} folder: run “npm run build” first.`);

const asked = process.env['PORT'];
const port = Number(asked ?? DEFAULT_PORT);
const { base = '/' } = publishedAt();
const start = (at: number): Promise<string> => listen(staticServer(FOLDER, base), at);

const address = await start(port).catch((error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE' && !asked) return start(0);
  return stop(`Port ${port} cannot be used (${error.code ?? error.message}): name another in the variable PORT.`);
});
console.log(`Variorum is at ${address}${base} (stop with Ctrl+C)`);
