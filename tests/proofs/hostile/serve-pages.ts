import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page as its server sends it. */
export interface ServedPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A site of the proof's own. */
export interface Site {
  /** Address of the page of that name, on the site that Attune is allowed on. */
  allowed(name: string): string;
  /** The same page on a site that Attune is not allowed on. */
  foreign(name: string): string;
  close(): Promise<void>;
}

/** Serves pages by name, each under two hosts that browsers take for two sites. */
export async function servePages(pages: Readonly<Record<string, ServedPage>>): Promise<Site> {
  const server = createServer((request, response) => {
    const page = pages[decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1))];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? '');
  }).listen(0);
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  return {
    allowed: (name) => `http://127.0.0.1:${port}/${encodeURIComponent(name)}`,
    foreign: (name) => `http://localhost:${port}/${encodeURIComponent(name)}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
