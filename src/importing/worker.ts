import { parentPort, workerData } from 'node:worker_threads';
import { runJob, type Job, type Outcome } from './job.ts';
import { ImportError } from './limits.ts';

/** What the thread answers. */
export type Answer = { outcome: Outcome } | { error: string };

function answer(job: Job): Answer {
  try {
    return { outcome: runJob(job) };
  } catch (error) {
    if (error instanceof ImportError) return { error: error.message };
    const files = job.files.map(({ file }) => file).join(', ');
    const why = error instanceof RangeError ? 'it is nested too deep' : (error as Error).message.split('\n')[0];
    return { error: `${files} cannot be imported: ${why}.` };
  }
}

parentPort?.postMessage(answer(workerData as Job));
