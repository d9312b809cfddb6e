import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import handler from 'serve-handler';
import { dist } from './dist.ts';

const config = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../serve.json'), 'utf8'),
) as object;

/**
 * Serves the built site on this machine, at the root of a host or in a sub-folder of one.
 * @param folder the sub-folder, as `some/where/`
 * @param root what is served
 */
export async function serveSite(folder = '', root = dist) {
  const server = createServer((request, response) => {
    const prefix = `/${folder}`;
    if (!request.url?.startsWith(prefix)) {
      response.writeHead(404).end();
      return;
    }
    request.url = `/${request.url.slice(prefix.length)}`;
    void handler(request, response, { ...config, public: root });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/${folder}`,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}
