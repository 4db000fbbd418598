// door: lib/hosts/roundcube-env.ts
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEnv } from '../../lib/hosts/roundcube-env.ts';
import { expectFound, hold, requireCleanPrototype } from './hold.ts';
import { canary } from './shape.ts';

interface Script {
  readonly text: string;
  readonly isInMail: boolean;
}

/** A page with these inline scripts; nothing else of it is looked at. */
function pageWith(scripts: readonly Script[]): Document {
  const elements = scripts.map(({ text, isInMail }) => ({
    textContent: text,
    closest: (selector: string) => (isInMail && selector === '#messagebody' ? {} : null),
  }));
  return { querySelectorAll: () => elements } as unknown as Document;
}

const value = fc.oneof(
  fc.json({ maxDepth: 2 }),
  fc.constantFrom('"mail"', '7', '{"__proto__":{"polluted":true}}', '"'),
);
const variable = fc.constantFrom('task', 'uid', 'mailbox', 'username', 'identities', '__proto__', 'constructor');
const call = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(variable, value).map(([name, json]) => `rcmail.set_env({"${name}":${json}});`) },
  { weight: 1, arbitrary: fc.string().map((text) => `rcmail.set_env({${text}});`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('rcmail.set_env({});', `rcmail.set_env(${'{"a":'.repeat(9_000)}});`, 'x'.repeat(99_999)),
  },
);
const forged: Script = { text: `rcmail.set_env({"username":"${canary}","task":"${canary}"});`, isInMail: true };
const scripts = fc
  .array(
    call.map((text): Script => ({ text, isInMail: false })),
    { maxLength: 4 },
  )
  .map((own) => [...own, forged]);

/** Only short facts of the page's own scripts come out, as text; what stands in a mail never does. */
function envHolds(read: (page: Document) => object) {
  return fc.property(scripts, (page) => {
    const env = read(pageWith(page)) as Record<string, unknown>;
    const { identities, ...facts } = env;
    if (!Array.isArray(identities) || !identities.every((one) => typeof one === 'string' && one.includes('@'))) {
      throw new Error('identities are no addresses');
    }
    const known = ['task', 'uid', 'mailbox', 'username'];
    for (const [name, fact] of Object.entries(facts)) {
      if (!known.includes(name) || typeof fact !== 'string') throw new Error(`${name} is no fact`);
    }
    if (JSON.stringify(env).includes(canary)) throw new Error('a mail was believed');
    requireCleanPrototype();
  });
}

test('given ten thousand pages, only facts of their own scripts are read', async () => {
  await hold(envHolds(readEnv));
});

test('given a plain page, its facts are read', () => {
  const text = 'rcmail.set_env({"task":"mail","uid":7,"identities":{"1":{"email":"Ann@Example.com"}}});';
  expect(readEnv(pageWith([{ text, isInMail: false }, forged]))).toEqual({
    task: 'mail',
    uid: '7',
    identities: ['ann@example.com'],
  });
});

test('given a reader that looks into mails, one that takes everything, and one that throws, the fuzzer finds each out', async () => {
  const believing = (page: Document) => {
    const all: object = { identities: [] };
    for (const { textContent } of page.querySelectorAll('script')) {
      for (const [, json] of (textContent ?? '').matchAll(/rcmail\.set_env\((\{.*\})\);/g))
        Object.assign(all, JSON.parse(json ?? ''));
    }
    return all;
  };
  await expectFound(envHolds(believing));
  await expectFound(envHolds(() => ({ task: { polluted: true }, identities: [] })));
  await expectFound(envHolds(() => ({})));
});
