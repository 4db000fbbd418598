// door: lib/background/tokens.ts
import fc from 'fast-check';
import { test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { issueToken, verifyTokens } from '../../lib/background/tokens.ts';
import { delivered } from './delivered.ts';
import { expectFound, hold, requireCleanPrototype } from './hold.ts';
import { junk, sprung } from './junk.ts';

const now = 1_800_000_000_000;
const mine = 'a'.repeat(64);
const entry = (name: string, value: unknown, isGood: boolean) => ({
  store: Object.defineProperty({}, name, { value, enumerable: true }),
  isGood,
});

/** What `storage.session` may hold, and whether the token in it is good for tab 7 now. */
const stores = fc.oneof(
  fc.integer({ min: 1, max: 60_000 }).map((ms) => entry(mine, { tabId: 7, expiresAt: now + ms }, true)),
  fc
    .constantFrom<unknown>(
      { tabId: 8, expiresAt: now + 1 },
      { tabId: 7, expiresAt: now },
      { tabId: 7, expiresAt: now - 1 },
      { tabId: 7, expiresAt: now + 60_001 },
      { tabId: 7, expiresAt: Number.POSITIVE_INFINITY },
      { tabId: 7, expiresAt: Number.NaN },
      { tabId: '7', expiresAt: now + 1 },
      { tabId: [7], expiresAt: now + 1 },
      { tabId: 7, expiresAt: String(now + 1) },
      { tabId: 7 },
      { tabId: 7, expiresAt: now + 1, text: 'x' },
      null,
      true,
    )
    .map((value) => entry(mine, value, false)),
  fc
    .constantFrom('__proto__', 'constructor', 'toString', `${mine} `, mine.toUpperCase())
    .map((name) => entry(name, { tabId: 7, expiresAt: now + 1 }, false)),
  junk.map((store) => ({ store, isGood: false })),
);
const asked = fc.constantFrom([mine], ['0'.repeat(64), mine], [mine, mine], ['__proto__', 'constructor', mine]);

/** Only a token of the tab, still fresh, is good, and only once, whatever the store holds. */
function tokensHold(verify: typeof verifyTokens) {
  return fc.asyncProperty(stores, asked, async ({ store, isGood }, tokens) => {
    let kept = delivered(sprung(store));
    fakeBrowser.storage.session.get = (async () => ({ tokens: kept })) as never;
    fakeBrowser.storage.session.set = (async (values: { tokens: unknown }) => {
      kept = values.tokens;
    }) as never;
    if ((await verify(tokens, 7, now)) !== (isGood ? mine : null)) throw new Error('wrongly verified or refused');
    if ((await verify(tokens, 7, now)) !== null) throw new Error('verified twice');
    requireCleanPrototype();
  });
}

const real = { ...fakeBrowser.storage.session };

test('given ten thousand stores, only a fresh token of the tab is good, and only once', async () => {
  await hold(tokensHold(verifyTokens));
  Object.assign(fakeBrowser.storage.session, real);
});

test('given any order of asking in several tabs, a tab has at most its newest eight and none is good elsewhere', async () => {
  Object.assign(fakeBrowser.storage.session, real);
  await hold(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 10, maxLength: 30 }), async (tabs) => {
      await fakeBrowser.storage.session.clear();
      const issued: { tab: number; token: string }[] = [];
      for (const [i, tab] of tabs.entries()) issued.push({ tab, token: await issueToken(tab, now + i) });
      for (const tab of [1, 2, 3]) {
        const own = issued.filter((one) => one.tab === tab).map(({ token }) => token);
        const others = issued.filter((one) => one.tab !== tab).map(({ token }) => token);
        const after = now + tabs.length;
        for (const token of own) {
          const isKept = own.slice(-8).includes(token);
          if ((await verifyTokens([token], tab, after)) !== (isKept ? token : null)) throw new Error('wrongly kept');
        }
        const [stolen] = others;
        if (tab === 3 && stolen && (await verifyTokens([stolen], tab, after)) !== null)
          throw new Error('good elsewhere');
      }
    }),
    200,
  );
});

test('given tokens that are good for every tab, never, or for ever, the fuzzer finds each out', async () => {
  const kept = async () => (await fakeBrowser.storage.session.get('tokens'))['tokens'] as Record<string, unknown>;
  await expectFound(tokensHold(async (tokens) => (mine in (await kept()) ? (tokens.at(-1) ?? null) : null)));
  await expectFound(tokensHold(async () => null));
  await expectFound(tokensHold(async (tokens) => tokens.at(-1) ?? null));
  Object.assign(fakeBrowser.storage.session, real);
});
