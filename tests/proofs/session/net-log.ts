import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BrowserKind } from '../../../scripts/browser/find.ts';

/** A browser's own record of its network: what a proxy cannot see (names looked up, UDP, WebRTC) is in it too. */
export interface NetLog {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Every host that the browser looked up, connected to or asked for something. Complete once the browser is closed. */
  hosts(): ReadonlySet<string>;
}

/** Has the browser write its record to files whose names begin with `path`. */
export function netLog(kind: BrowserKind, path: string): NetLog {
  return kind === 'chromium'
    ? { args: [`--log-net-log=${path}`], env: {}, hosts: () => chromiumHosts(readFileSync(path, 'utf8')) }
    : {
        args: [],
        // Each line is written at once: otherwise what is still in its buffer is lost when the browser is ended.
        env: { MOZ_LOG: 'sync,nsHostResolver:5,nsHttp:3', MOZ_LOG_FILE: path },
        hosts: () =>
          firefoxHosts(
            readdirSync(dirname(path))
              .filter((name) => name.startsWith(basename(path)))
              .map((name) => wholeLines(readFileSync(join(dirname(path), name), 'utf8')))
              .join('\n'),
          ),
      };
}

/** Where Chromium's events name a host. Its own address and the one it listens on are nobody's to hear. */
const NAMING = [
  'url',
  'host',
  'hostname',
  'destination',
  'address',
  'remote_address',
  'host_and_port',
  'group_id',
  'initiator',
];
const OWN_ADDRESS = 'UDP_LOCAL_ADDRESS';

function chromiumHosts(json: string): ReadonlySet<string> {
  const { constants, events } = JSON.parse(json) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: Record<string, unknown> }[];
  };
  const ownAddress = constants.logEventTypes[OWN_ADDRESS];
  const named = events
    .filter(({ type }) => type !== ownAddress)
    .flatMap(({ params = {} }) => NAMING.map((key) => params[key]))
    .filter((name) => typeof name === 'string');
  return new Set(named.flatMap(hostOf));
}

/** Without a last line that broke off: half a host's name is nobody's. */
function wholeLines(text: string): string {
  return text.slice(0, text.lastIndexOf('\n') + 1);
}

function firefoxHosts(log: string): ReadonlySet<string> {
  const named = [...log.matchAll(/\buri=(\S+)|Resolving host \[([^\]]+)\]/g)].map(([, uri, host]) => uri ?? host ?? '');
  return new Set(named.flatMap(hostOf));
}

/** `https://a.example:443/x`, `a.example:443`, `[::1]:443` or `a.example`: the host, with the scheme where it is not the web's. */
function hostOf(name: string): string[] {
  const address = name.replace(/^[a-z]+\/(?=[a-z]+:)/, '').split(/[\s<]/)[0] ?? '';
  const url = URL.parse(/^[a-z-]+:\/\//.test(address) ? address : `https://${address}`);
  if (!url?.hostname || name === 'not an origin') return [];
  const host = url.hostname.replace(/\.$/, '');
  return [/^(https?|wss?):$/.test(url.protocol) ? host : `${url.protocol}//${host}`];
}
