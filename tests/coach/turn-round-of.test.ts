import { expect, test } from 'vitest';
import { turnRoundOf } from '../../lib/coach/turn-round-of.ts';
import type { Conversation, Message } from '../../lib/conversation/conversation.ts';
import type { Reading } from '../../lib/tone/reading.ts';

const valences = { upset: -0.7, uneasy: -0.2, calm: 0, pleased: 0.5 };
type Mood = keyof typeof valences | 'abusive' | 'unread';

/** A thread of `customer mood` and of ours, and what was read of it. */
function turn(...lines: (Mood | 'us' | 'note' | 'machine' | 'nobody')[]) {
  const sides = { us: 'agent', note: 'agent', machine: 'system', nobody: 'unknown' } as const;
  const messages = lines.map((line, at): Message => {
    const side = line in sides ? sides[line as keyof typeof sides] : 'customer';
    return { id: `${at}`, side, text: 'words', ...(line === 'note' && { internal: true }) } as Message;
  });
  const readings = lines.map((line, at): [string, { reading: Reading }] => {
    const valence = valences[line as keyof typeof valences] ?? (line === 'abusive' ? -0.6 : 0);
    const flags = line === 'abusive' ? [{ flag: 'abuse' }] : [];
    return [
      `${at}`,
      { reading: { valence, flags, ...(line === 'unread' && { abstain: 'language' }) } as unknown as Reading },
    ];
  });
  const last = messages.at(-1) as Message;
  return turnRoundOf({ ref: 'a', messages, isWhole: true } as Conversation, last, new Map(readings));
}

test.each<[string, Parameters<typeof turn>, ReturnType<typeof turn>]>([
  ['sounded upset and is calm after our reply', ['upset', 'us', 'calm'], 'better'],
  ['was abusive and is uneasy after it', ['abusive', 'us', 'uneasy'], 'better'],
  ['sounded uneasy and still does', ['uneasy', 'us', 'uneasy'], 'same'],
  ['was abusive and sounds upset: abuse is no mood', ['abusive', 'us', 'upset'], 'same'],
  ['sounded uneasy and sounds upset', ['uneasy', 'us', 'upset'], 'worse'],
  ['wrote twice, and the second time uneasily', ['upset', 'uneasy', 'us', 'calm'], 'better'],
  ['had a reply of two mails and an automatic one', ['upset', 'us', 'us', 'machine', 'calm'], 'better'],
  ['had sounded calm', ['calm', 'us', 'upset'], null],
  ['writes for the first time', ['upset'], null],
  ['writes again before we replied', ['upset', 'calm'], null],
  ['had only an internal note in between', ['upset', 'note', 'calm'], null],
  ['had something of unknown side in between', ['upset', 'us', 'nobody', 'calm'], null],
  ['could not be read before', ['unread', 'us', 'calm'], null],
  ['cannot be read now', ['upset', 'us', 'unread'], null],
  ['is not who wrote this: we did', ['upset', 'us', 'calm', 'us'], null],
])('given a customer who %s, that is how they turned', (_, lines, expected) => {
  expect(turn(...lines)).toBe(expected);
});
