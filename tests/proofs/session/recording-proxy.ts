import { request as ask, createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as it left the browser. */
export interface SeenRequest {
  readonly method: string;
  /** The whole address; `host:port` alone for CONNECT, whose content is nobody's to see. */
  readonly url: string;
  /** Each as `name: value`, in the order of the alphabet. */
  readonly headers: readonly string[];
  readonly body: string;
}

/** A proxy that writes down all that a browser asks for. */
export interface RecordingProxy {
  readonly port: number;
  readonly seen: readonly SeenRequest[];
  close(): Promise<void>;
}

/** How a browser is told to go through the proxy on that port of this machine, for this machine too. */
export function throughProxy(port: number) {
  return {
    args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    prefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    },
  };
}

/** Starts one. Only what goes to `origin` is passed on; to everybody else the line is dead. */
export async function recordingProxy(origin: string): Promise<RecordingProxy> {
  const seen: SeenRequest[] = [];
  const write = (request: IncomingMessage, body: string): void => {
    const { method = '', url = '', rawHeaders } = request;
    const headers = rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${rawHeaders[at + 1]}`] : []));
    seen.push({ method, url, headers: headers.sort(), body });
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    write(request, body.toString('latin1'));
    const url = URL.parse(request.url ?? '');
    if (url?.origin !== new URL(origin).origin) {
      response.writeHead(502).end();
      return;
    }
    const { 'proxy-connection': _, ...headers } = request.headers;
    const passed = ask(url, { method: request.method ?? 'GET', headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    passed.end(body);
  });
  server.on('connect', (request, socket) => {
    write(request, '');
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.on('upgrade', (request, socket) => {
    write(request, '');
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
