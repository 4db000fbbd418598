// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Conversation } from '../../lib/conversation/conversation.ts';
import anywhere from '../../lib/hosts/anywhere.host.ts';
import { hosts } from '../../lib/hosts/registry.ts';
import { isTrouble } from '../../lib/hosts/trouble.ts';
import { openPage, savedPages } from './saved-page.ts';

/**
 * Pages that are known are unknown ones to the general reading: it knows no host. The first half of the hosts was looked
 * at while it was written, of the second half only these figures.
 */
const LOOKED_AT = new Set(
  'chatwoot fastmail frappe-helpdesk freescout freshdesk gmail help-scout intercom jira-sm odoo'.split(' '),
);
const ids = hosts.map(({ id }) => id).filter((id) => id !== 'anywhere' && id !== 'demo');

function readAnyhow(id: string, saved: ReturnType<typeof savedPages>[number]): Conversation | undefined {
  const read = anywhere.read(openPage(id, saved), saved.now, {});
  return read && !isTrouble(read) ? read.snapshot.conversation : undefined;
}

interface Tally {
  pages: number;
  /** With a conversation found. */
  found: number;
  messages: number;
  /** Found with exactly the words a person read. */
  texts: number;
  /** Of those: sides, times and names told, and told otherwise than a person did. */
  sides: number;
  wrongSides: number;
  times: number;
  wrongTimes: number;
}

function tally(wanted: readonly string[]): Tally {
  const sum: Tally = { pages: 0, found: 0, messages: 0, texts: 0, sides: 0, wrongSides: 0, times: 0, wrongTimes: 0 };
  const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
  for (const id of wanted) {
    for (const saved of savedPages(id)) {
      const expected = saved.expected?.conversation;
      if (!expected) continue;
      const found = readAnyhow(id, saved);
      sum.pages += 1;
      if (found) sum.found += 1;
      const left = [...(found?.messages ?? [])];
      for (const message of expected.messages) {
        sum.messages += 1;
        const at = left.findIndex(({ text }) => plain(text) === plain(message.text));
        const [one] = at < 0 ? [] : left.splice(at, 1);
        if (!one) continue;
        sum.texts += 1;
        if (one.side !== 'unknown') sum[one.side === message.side ? 'sides' : 'wrongSides'] += 1;
        if (one.at !== undefined) sum[one.at === message.at || message.at === undefined ? 'times' : 'wrongTimes'] += 1;
      }
    }
  }
  return sum;
}

describe('given the saved pages of all hosts, read as if no host were known', () => {
  const half = {
    looked: tally(ids.filter((id) => LOOKED_AT.has(id))),
    judged: tally(ids.filter((id) => !LOOKED_AT.has(id))),
  };

  test('no message is said to be of a side it is not, and none of a time it is not', () => {
    for (const { wrongSides, wrongTimes } of Object.values(half))
      expect({ wrongSides, wrongTimes }).toEqual({ wrongSides: 0, wrongTimes: 0 });
  });

  test('most conversations are found, and many of their messages word for word', () => {
    const shares = (one: Tally) => ({ found: one.found / one.pages, texts: one.texts / one.messages });
    expect(shares(half.looked).found).toBeGreaterThanOrEqual(0.75);
    expect(shares(half.looked).texts).toBeGreaterThanOrEqual(0.6);
    expect(shares(half.judged).found).toBeGreaterThanOrEqual(0.8);
    expect(shares(half.judged).texts).toBeGreaterThanOrEqual(0.45);
  });
});
