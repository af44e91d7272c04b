import compression from 'compression';
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import sirv from 'sirv';

/** What is sent is compressed as a host does it: brotli or gzip, on the fly. */
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } } });

function notFound(folder: string, response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  const page = join(folder, '404.html');
  if (existsSync(page)) createReadStream(page).pipe(response);
  else response.end('Not found');
}

/**
 * A server of the built site, on this machine only, with `404.html` for what is not
 * there. `base` is the path that the site was built for, with its slashes; outside it there is nothing.
 */
export function staticServer(folder: string, base = '/'): Server {
  // Looks at the folder anew for each request, so that a build may come between.
  const files = sirv(folder, { dev: true, etag: true });
  return createServer((request, response) => {
    const { url = '/' } = request;
    if (!url.startsWith(base)) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end(`The site is at ${base}\n`);
      return;
    }
    request.url = url.slice(base.length - 1);
    compress(request, response, () => files(request, response, () => notFound(folder, response)));
  });
}

/** Starts a server on a free port (0) or the one given; resolves to its address, without a slash at the end. */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://localhost:${typeof address === 'object' && address ? address.port : port}`);
    });
  });
}
