import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { datedConversations } from './conversations.ts';
import { AGENTS, type DeskConversation } from './desk-conversation.ts';

/** A reply or note somebody sent from the desk: just what the page posted. */
export interface SentReply {
  readonly conversation: string;
  readonly kind: 'reply' | 'note';
  /** Address of the agent who sent it. */
  readonly agent: string;
  /** Null where it was written in the plain text editor. */
  readonly html: string | null;
  readonly text: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** A running demo desk. */
export interface DemoDesk {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  close(): Promise<void>;
}

const PAGE = new URL('./page/', import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** As strict as the strictest hosts: nothing inline, nothing from elsewhere, strings become markup through one named policy only. */
const POLICY = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types desk',
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const BODY_LIMIT_BYTES = 1_000_000;

function isSentReply(value: unknown): value is SentReply {
  if (typeof value !== 'object' || value === null) return false;
  const reply = value as Record<keyof SentReply, unknown>;
  return (
    typeof reply.conversation === 'string' &&
    (reply.kind === 'reply' || reply.kind === 'note') &&
    typeof reply.agent === 'string' &&
    (reply.html === null || typeof reply.html === 'string') &&
    typeof reply.text === 'string' &&
    typeof reply.at === 'string'
  );
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= BODY_LIMIT_BYTES) chunks.push(chunk);
  }
  return size <= BODY_LIMIT_BYTES ? Buffer.concat(chunks).toString('utf8') : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Records one posted reply; answers with the status to send. JSON only, so that no other site's form can post here. */
async function receive(request: IncomingMessage, sent: SentReply[]): Promise<number> {
  if (request.headers['content-type'] !== 'application/json') return 415;
  const body = await bodyOf(request);
  if (body === undefined) return 413;
  const reply = parsed(body);
  if (!isSentReply(reply)) return 400;
  sent.push(reply);
  return 204;
}

async function readPage(script?: string): Promise<ReadonlyMap<string, { type: string; bytes: Buffer }>> {
  const names = (await readdir(PAGE)).filter((name) => extname(name) in TYPES);
  const files = await Promise.all(
    names.map(async (name) => {
      const file = { type: TYPES[extname(name)] ?? '', bytes: await readFile(new URL(name, PAGE)) };
      return [name === 'index.html' ? '/' : `/${name}`, file] as const;
    }),
  );
  const page = new Map(files);
  if (script !== undefined) page.set('/desk.js', { type: TYPES['.js'] ?? '', bytes: Buffer.from(script) });
  return page;
}

/**
 * Serves the demo desk on 127.0.0.1 until closed. `GET /conversations.json` gives the mail,
 * `POST /sent` records a reply in memory, `GET /sent` lists them (`SentReply[]`).
 * `port` 0 (the default) takes a free one; dates count back from `now` (epoch ms, default: the moment it starts).
 * `script` is the source of a module that runs the page in place of its own, `conversations` are the mail in place of
 * its own.
 */
export async function serveDemoDesk(
  options: { port?: number; now?: number; script?: string; conversations?: readonly DeskConversation[] } = {},
): Promise<DemoDesk> {
  const now = options.now ?? Date.now();
  const page = await readPage(options.script);
  const sent: SentReply[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const sendJson = (value: unknown): void => {
      response.writeHead(200, { ...HEADERS, 'content-type': 'application/json' }).end(JSON.stringify(value));
    };
    if (path === '/sent' && request.method === 'POST') {
      response.writeHead(await receive(request, sent), HEADERS).end();
    } else if (request.method !== 'GET') {
      response.writeHead(405, HEADERS).end();
    } else if (path === '/sent') {
      sendJson(sent);
    } else if (path === '/conversations.json') {
      sendJson({ agents: AGENTS, conversations: datedConversations(now, options.conversations) });
    } else {
      const file = page.get(path);
      if (file === undefined) response.writeHead(404, HEADERS).end();
      else response.writeHead(200, { ...HEADERS, 'content-type': file.type }).end(file.bytes);
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4820' } } });
  const desk = await serveDemoDesk({ port: Number(values.port) });
  console.log(`The demo desk is open at ${desk.url}`);
}
