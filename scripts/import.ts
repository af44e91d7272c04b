import { runBounded } from '../src/importing/run.ts';
import { importCommand } from './importing/command.ts';
import './reader-gone.ts';

process.exitCode = await importCommand(process.argv.slice(2), {
  env: process.env,
  run: (job) => runBounded(job),
  say: (text) => console.log(text),
  warn: (text) => console.error(text),
});
