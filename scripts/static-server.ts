import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * A server of the built site, on this machine only: brotli copies where the browser takes them, `404.html` for what is not
 * there. `base` is the path that the site was built for, with its slashes; outside it there is nothing.
 */
export function staticServer(folder: string, base = '/'): Server {
  // Looks at the folder anew for each request, so that a build may come between.
  const files = sirv(folder, { dev: true, brotli: true, etag: true });
  return createServer((request, response) => {
    const { url = '/' } = request;
    if (!url.startsWith(base)) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end(`The site is at ${base}\n`);
      return;
    }
    request.url = url.slice(base.length - 1);
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      const page = join(folder, '404.html');
      if (existsSync(page)) createReadStream(page).pipe(response);
      else response.end('Not found');
    });
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
