import { Worker } from 'node:worker_threads';

/** A file below the folder that a thread writes into. */
export interface FileAside {
  /** With forward slashes. */
  path: string;
  content: string | Uint8Array;
}

/**
 * Writes files in a thread of its own, while this one goes on: thousands of small ones keep a disk busy for seconds. What is stopped
 * leaves them as far as they are: they are of a folder that is made anew.
 */
export interface WriterAside {
  /** Settles when they are written; rejects with the reason when one of them, or of those before, cannot be. */
  write: (files: readonly FileAside[]) => Promise<void>;
  /** Ends the thread, whether or not it is done. */
  close: () => Promise<unknown>;
}

declare global {
  /** Into the folder of the site that is being built; the pages' routes are another bundle of the same process. */
  var siteWriter: WriterAside | undefined;
}

export function writerAside(folder: string): WriterAside {
  const thread = new Worker(new URL('./aside-thread.ts', import.meta.url), { workerData: folder });
  // It answers in the order in which it was asked. The process waits for it only while something is asked.
  const asked: PromiseWithResolvers<void>[] = [];
  let failure: unknown = null;
  thread.unref();
  thread.on('message', () => {
    asked.shift()!.resolve();
    if (!asked.length) thread.unref();
  });
  thread.on('error', (error) => {
    failure = error;
    for (const { reject } of asked.splice(0)) reject(error);
  });
  return {
    write: (files) => {
      if (failure) return Promise.reject(failure);
      const answer: PromiseWithResolvers<void> = Promise.withResolvers();
      asked.push(answer);
      thread.ref();
      thread.postMessage(files);
      return answer.promise;
    },
    close: () => thread.terminate(),
  };
}
