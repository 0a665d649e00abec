/** Serves one page to this machine, and nothing else to anybody. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const host = '127.0.0.1';

/** Everything is in the page: it may load nothing, and its scripts talk to nobody. */
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'unsafe-inline' blob:; worker-src blob:; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

export type Serving = { readonly url: string; readonly server: Server };

/** Listens on the loopback address; `page` is asked anew at every load, so that a changed file shows. */
export async function serve(page: () => Promise<string>, port: number): Promise<Serving> {
  const server = createServer((request, response) => {
    answer(request, response, page).catch((error: unknown) => {
      refuse(response, 500, error instanceof Error ? error.message : String(error));
    });
  });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, host, resolve);
  await promise;
  return { url: `http://${host}:${portOf(server)}/`, server };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function answer(request: IncomingMessage, response: ServerResponse, page: () => Promise<string>) {
  const port = request.socket.localPort;
  // A name that somebody else's DNS leads here is not ours: its pages would read what we serve.
  if (![`${host}:${port}`, `localhost:${port}`].includes(request.headers.host ?? ''))
    return refuse(response, 403, 'this server answers to 127.0.0.1 and localhost only');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'there is nothing here but a page to get');
  if (request.url?.replace(/\?.*$/, '') !== '/') return refuse(response, 404, 'there is nothing here but /');
  const html = await page();
  response.writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' });
  response.end(request.method === 'HEAD' ? undefined : html);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${message}\n`);
}
