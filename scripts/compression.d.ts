/** The little of compression that is used here (https://github.com/expressjs/compression). */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  import type { BrotliOptions } from 'node:zlib';

  /** A step of a server: sends what follows it compressed, where the browser takes that. */
  type Compress = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

  export default function compression(options: { brotli?: BrotliOptions }): Compress;
}
