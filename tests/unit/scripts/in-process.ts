import { vi } from 'vitest';
import { importCommand } from '../../../scripts/importing/command.ts';
import { runJob } from '../../../src/importing/job.ts';

export interface Ran {
  status: number;
  stdout: string;
  stderr: string;
}

/** `npm run import` in this process: starting one for each case would take most of the time. `content` is the edition in use. */
export async function runImport(args: string[], content: string, env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  vi.stubEnv('CONTENT', content);
  try {
    const status = await importCommand(args, {
      env,
      run: (job) => Promise.resolve().then(() => runJob(job)),
      say: (text) => out.push(`${text}\n`),
      warn: (text) => err.push(`${text}\n`),
    });
    return { status, stdout: out.join(''), stderr: err.join('') };
  } finally {
    vi.unstubAllEnvs();
  }
}
