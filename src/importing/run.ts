import { Worker } from 'node:worker_threads';
import type { Job, Outcome } from './job.ts';
import { ImportError, LIMITS } from './limits.ts';
import type { Answer } from './worker.ts';

const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

export interface Bounds {
  /** Milliseconds. */
  time: number;
  /** Megabytes. */
  memory: number;
}

/** Runs a job on a thread of its own that may take only so much time and memory. Rejects with an ImportError. */
export function runBounded(job: Job, { time, memory }: Bounds = LIMITS): Promise<Outcome> {
  const names = job.files.map(({ file }) => file).join(', ');
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: memory, stackSizeMb: 4 },
    });
    const stop = setTimeout(() => {
      void worker.terminate();
      reject(new ImportError(`${names} cannot be imported: reading takes longer than ${time / 1000} s.`));
    }, time);
    worker.once('message', (answer: Answer) => {
      clearTimeout(stop);
      if ('error' in answer) reject(new ImportError(answer.error));
      else resolve(answer.outcome);
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(stop);
      const why = error.code === OUT_OF_MEMORY ? `reading needs more than ${memory} MB` : error.message;
      reject(new ImportError(`${names} cannot be imported: ${why}.`));
    });
  });
}
