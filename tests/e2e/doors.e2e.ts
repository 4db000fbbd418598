import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs one of the doors for checking from outside, as the README says. */
function door(words: readonly string[], input = ''): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', ...words], {
    input,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { status, out: stdout, err: stderr };
}

test('given texts of both sides and a broken line, score reads the texts and names the line', () => {
  const { status, out, err } = door(
    ['score'],
    [
      '{"id":1,"text":"This is ridiculous, third time I ask and still no refund!","side":"customer"}',
      'oops',
      '{"id":"a","text":"Hello Anna, I have sent the new lamp today and it will arrive on Thursday.","side":"agent"}',
      '{"id":3,"text":"Ich warte seit drei Wochen auf meine Bestellung und niemand antwortet.","side":"customer"}',
    ].join('\n'),
  );
  const [angry, broken, reply, german] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(angry).toMatchObject({ id: 1, language: 'en', abstain: null, sentiment: 'negative' });
  const { flags, emotions } = angry as { flags: Record<string, number>; emotions: Record<string, number> };
  expect(flags['repeat-contact']).toBeGreaterThanOrEqual(0.5);
  expect(flags['closing-only']).toBeLessThan(0.5);
  expect(emotions['frustrated']).toBeGreaterThan(emotions['pleased'] ?? 1);
  expect(broken).toMatchObject({ id: null });
  expect(reply).toMatchObject({ id: 'a', abstain: null });
  const dims = reply?.['dims'] as Record<string, number>;
  expect(Object.keys(dims).sort().join(' ')).toBe(
    'asks blaming clarity cold defensive directive interprets ownership politeness reacts solution warmth',
  );
  expect(dims['solution']).toBeGreaterThan(0.5);
  expect(dims['blaming']).toBeLessThan(0.5);
  expect(german).toMatchObject({ language: 'de', abstain: 'language' });
  expect(status).toBe(1);
  expect(err).toContain('2');
});

test('given a saved page and its address, read-page prints what the matching adapter reads', () => {
  const { status, out } = door([
    'read-page',
    '--',
    'tests/hosts/roundcube/preview.html',
    '--url',
    'http://127.0.0.1:8101/?_task=mail&_mbox=INBOX',
  ]);
  const read = JSON.parse(out) as { hostId: string; conversation: { customer: string; messages: { side: string }[] } };
  expect(status).toBe(0);
  expect(read.hostId).toBe('roundcube');
  expect(read.conversation.customer).toBe('Jamal Carter');
  expect(read.conversation.messages.map((message) => message.side)).toEqual(['customer']);
});

test('given no address, read-page says what it needs', () => {
  const { status, err } = door(['read-page', '--', 'tests/hosts/roundcube/preview.html']);
  expect(status).toBe(2);
  expect(err).toContain('--url');
});
