// door: lib/bridge/handshake.ts
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { acceptPort } from '../../lib/bridge/handshake.ts';
import { expectFound, hold, INPUTS, requireCleanPrototype } from './hold.ts';
import { junk, sprung } from './junk.ts';
import { object, textLike, word } from './shape.ts';

const good = 'a'.repeat(64);
/** Tokens of the right form that nobody issued. */
const token = textLike(
  fc.nat(200).map((i) => i.toString(16).padStart(64, '0')),
  ['a'.repeat(63), 'A'.repeat(64), `${good} `],
);
const form = object({ attune: word('port'), token });
const page = {};

interface Greeting {
  readonly data: unknown;
  readonly from: unknown;
  readonly ports: number;
}
const false_ = fc.oneof(
  fc.record<Greeting>({ data: fc.oneof(form.broken, junk), from: fc.constant(page), ports: fc.constant(1) }),
  fc.record<Greeting>({ data: form.valid, from: fc.constant(page), ports: fc.constant(1) }),
  // The true token, but not from the page around the frame, or without a port.
  fc.constant<Greeting>({ data: { attune: 'port', token: good }, from: {}, ports: 1 }),
  fc.constant<Greeting>({ data: { attune: 'port', token: good }, from: page, ports: 0 }),
);

/** As many rounds as it takes for each to be a hundred greetings. */
const rounds = INPUTS / 100;
beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout'] }));
afterEach(() => vi.useRealTimers());

/** A flood of false greetings with the true one among them: that port is taken, and the background is asked little. */
function handshakeHolds(accept: typeof acceptPort) {
  const flood = fc.tuple(fc.array(false_, { minLength: 99, maxLength: 99 }), fc.nat(99));
  return fc.asyncProperty(flood, async ([greetings, place]) => {
    const self = Object.assign(new EventTarget(), { parent: page });
    const questions: string[][] = [];
    const over = new AbortController();
    let taken: unknown;
    const verify = async (tokens: string[]) => {
      questions.push(tokens);
      return tokens.includes(good) ? good : null;
    };
    const accepting = accept(self as never, verify, over.signal).then((port) => {
      taken = port;
    });
    accepting.catch(() => undefined);
    const post = ({ data, from, ports: many }: Greeting, name: string) => {
      const port = { name, close: () => undefined, postMessage: () => undefined };
      const event = { data: sprung(data), source: from, ports: many > 0 ? [port] : [] };
      self.dispatchEvent(Object.assign(new Event('message'), event));
    };
    for (const [i, greeting] of greetings.entries()) {
      if (i === place) post({ data: { attune: 'port', token: good }, from: page, ports: 1 }, 'true');
      post(greeting, 'false');
    }
    if (place === greetings.length) post({ data: { attune: 'port', token: good }, from: page, ports: 1 }, 'true');
    for (let i = 0; i < 5 && taken === undefined; i++) await vi.advanceTimersByTimeAsync(100);
    over.abort();
    if ((taken as { name?: string } | undefined)?.name !== 'true') throw new Error('the true port was not taken');
    if (questions.flat().some((asked) => !/^[0-9a-f]{64}$/.test(asked)))
      throw new Error('asked about what is no token');
    if (questions.length > 4) throw new Error('the background was asked again and again');
    await accepting;
    requireCleanPrototype();
  });
}

test('given ten thousand greetings, only the true one is taken and the background is asked a few times a flood', async () => {
  await hold(handshakeHolds(acceptPort), rounds);
});

test('given only false greetings without end, the background is asked at most ten times a second', async () => {
  const self = Object.assign(new EventTarget(), { parent: page });
  const over = new AbortController();
  let questions = 0;
  let most = 0;
  void acceptPort(
    self as never,
    async (tokens) => {
      questions++;
      most = Math.max(most, tokens.length);
      return null;
    },
    over.signal,
  );
  for (let i = 0; i < 10_000; i++) {
    const data = { attune: 'port', token: i.toString(16).padStart(64, '0') };
    const ports = [{ close: () => undefined }];
    self.dispatchEvent(Object.assign(new Event('message'), { data, source: page, ports }));
    if (i % 10 === 0) await vi.advanceTimersByTimeAsync(1);
  }
  over.abort();
  expect(questions).toBeGreaterThan(0);
  expect(questions).toBeLessThanOrEqual(11);
  expect(most).toBeLessThanOrEqual(1_000);
});

test('given a door that takes the first port, asks for each greeting, or throws, the fuzzer finds each out', async () => {
  const naive =
    (check: (data: { token: string }, verify: (tokens: string[]) => Promise<string | null>) => Promise<boolean>) =>
    (...[self, verify]: Parameters<typeof acceptPort>) =>
      new Promise<MessagePort>((resolve) => {
        self.addEventListener('message', (event) => {
          const port = event.ports[0];
          const look = port ? check(event.data, verify) : Promise.resolve(false);
          // What is thrown at it is this door's own affair; it is found out by what it takes.
          void look.catch(() => false).then((isGood) => isGood && port && resolve(port));
        });
      });
  await expectFound(handshakeHolds(naive(async () => true)));
  await expectFound(
    handshakeHolds(naive(async (data, verify) => data?.token?.length === 64 && (await verify([data.token])) !== null)),
  );
  await expectFound(handshakeHolds(() => Promise.reject(new Error('broken'))));
});
