import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { acceptPort, offerPort } from '../../lib/bridge/handshake.ts';

const origin = 'chrome-extension://attune';
const parent = {};

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

/** A frame whose sidebar is `self`, and every token that was posted to it. */
function frameOf(self: EventTarget) {
  const posted: string[] = [];
  const postMessage = (data: { token: string }, target: string, ports: MessagePort[]) => {
    expect(target).toBe(origin);
    posted.push(data.token);
    self.dispatchEvent(Object.assign(new Event('message'), { data, source: parent, ports }));
  };
  return { frame: { contentWindow: { postMessage } } as unknown as HTMLIFrameElement, posted };
}

/** Gives tokens `000…1`, `000…2` and so on. */
function tokens() {
  let count = 0;
  return async () => String(++count).padStart(64, '0');
}

function sidebar(verify: (tokens: string[]) => Promise<string | null>, signal: AbortSignal) {
  const self = Object.assign(new EventTarget(), { parent });
  return { self, accepted: acceptPort(self as unknown as Window, verify, signal) };
}

test('given a sidebar that takes the first port, both have its ends and no other is offered', async () => {
  const over = new AbortController();
  const { self, accepted } = sidebar(async ([token]) => token ?? null, over.signal);
  const { frame, posted } = frameOf(self);
  const offered = await offerPort(frame, origin, tokens(), over.signal);
  const heard = new Promise((done) => {
    offered.onmessage = ({ data }) => done(data);
  });
  (await accepted).postMessage('first words');
  expect(await heard).toBe('first words');
  await vi.advanceTimersByTimeAsync(600_000);
  expect(posted).toHaveLength(1);
  offered.close();
});

test('given a background that ended after it used up the token, a port with a token of its own is offered and taken', async () => {
  const over = new AbortController();
  const used: string[] = [];
  const verify = async ([token]: string[]) => {
    used.push(token ?? '');
    return used.length > 1 ? (token ?? null) : null;
  };
  const { self, accepted } = sidebar(verify, over.signal);
  const { frame } = frameOf(self);
  const offering = offerPort(frame, origin, tokens(), over.signal);
  await vi.advanceTimersByTimeAsync(3_000);
  const [offered] = await Promise.all([offering, accepted]);
  expect(used).toEqual(['1'.padStart(64, '0'), '2'.padStart(64, '0')]);
  offered.close();
});

test('given a sidebar that needs longer than the patience, the port it took first is the one', async () => {
  const over = new AbortController();
  const verify = ([token]: string[]) =>
    new Promise<string | null>((answer) => setTimeout(() => answer(token ?? null), 5_000));
  const { self, accepted } = sidebar(verify, over.signal);
  const { frame, posted } = frameOf(self);
  const offering = offerPort(frame, origin, tokens(), over.signal);
  await vi.advanceTimersByTimeAsync(5_000);
  const [offered, taken] = await Promise.all([offering, accepted]);
  expect(posted).toHaveLength(2);
  const heard = new Promise((done) => {
    offered.onmessage = ({ data }) => done(data);
  });
  taken.postMessage('over the first');
  expect(await heard).toBe('over the first');
  offered.close();
});

test('given a frame where nobody takes a port, four are offered within a minute and then no more', async () => {
  const over = new AbortController();
  const { frame, posted } = frameOf(new EventTarget());
  void offerPort(frame, origin, tokens(), over.signal);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(posted).toHaveLength(4);
  expect(new Set(posted).size).toBe(4);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(posted).toHaveLength(4);
});

test('given a frame that loaded anew, what was offered to the load before is not offered again', async () => {
  const over = new AbortController();
  const { frame, posted } = frameOf(new EventTarget());
  void offerPort(frame, origin, tokens(), over.signal);
  await vi.advanceTimersByTimeAsync(0);
  over.abort();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(posted).toHaveLength(1);
});

test('given no token at first, one is asked for again; given none at all, it is told at the end', async () => {
  const over = new AbortController();
  const { frame, posted } = frameOf(new EventTarget());
  let asked = 0;
  const late = async () => {
    if (++asked === 1) throw new Error('ended while it answered');
    return '0'.repeat(64);
  };
  void offerPort(frame, origin, late, over.signal);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(posted).toHaveLength(1);

  let never = 0;
  const refused = offerPort(frame, origin, () => Promise.reject(new Error(`no token ${++never}`)), over.signal);
  const told = expect(refused).rejects.toThrow('no token 4');
  await vi.advanceTimersByTimeAsync(60_000);
  await told;
  over.abort();
});
