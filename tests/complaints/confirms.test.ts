import { describe, expect, test } from 'vitest';
import { confirms, waitsOn } from '../../lib/complaints/confirms.ts';

describe('a customer whose complaint is open', () => {
  test.each([
    'The heater works again, thank you.',
    'The refund has arrived in my account.',
    'All sorted, cheers.',
    'That sounds fair, and I gladly accept.',
    'I will happily accept the voucher.',
    'You can consider the case closed.',
    'I am happy with the outcome.',
    'Problem solved, thanks a lot.',
    'The replacement has come and fits well.',
    'That did the trick.',
    'It’s all fixed, you were very quick.',
    'No crashes since. Good work.',
  ])('given “%s”, it is confirmed', (text) => {
    expect(confirms(text)).toBe(true);
  });

  test.each([
    'It still does not work.',
    'The refund has not arrived.',
    'Has the refund arrived?',
    'I am not happy with that.',
    'The replacement has come, but the screen is cracked.',
    'Thank you, I am looking forward to the new one.',
    'If it works again I will tell you.',
    'This was never resolved.',
    'Please send me the invoice again.',
    'I have been waiting for two weeks.',
    'I expect a full refund.',
    'It works now and then, however it stops every night.',
  ])('given “%s”, it is not', (text) => {
    expect(confirms(text)).toBe(false);
  });

  test('given our own words quoted under theirs, only theirs count', () => {
    const quote = '\n\nOn Mon, 2 Nov 2026 at 10:00, Desk <a@desk.example> wrote:\n> ';
    expect(confirms(`My bill is wrong.${quote}Your problem is solved.`)).toBe(false);
    expect(confirms(`Problem solved.${quote}Does it still hang?`)).toBe(true);
  });
});

describe('thanks', () => {
  test.each([
    'Thank you, I wait for it.',
    'Thanks, I look forward to your call.',
    'Thank you. Let me know when it is on its way.',
    'Many thanks. When will that be?',
    'Thanks, I hope it arrives soon.',
  ])('given “%s”, something is left open', (text) => {
    expect(waitsOn(text)).toBe(true);
  });
  test.each(['Thank you very much.', 'Thanks for the quick help, have a nice day!'])(
    'given “%s”, nothing is',
    (text) => {
      expect(waitsOn(text)).toBe(false);
    },
  );
});

test.each([
  'I want this resolved by Friday.',
  'The replacement arrived broken.',
  'It worked for an hour and then stopped.',
  'You marked it as closed.',
  'I will accept nothing less than a refund.',
  'I will take it to court.',
  'That is quite reasonable to expect of you.',
])('given “%s”, it is not over', (text) => {
  expect(confirms(text)).toBe(false);
});

test.each(['The new lamp works.', 'The bill is correct now.', 'The engineer came and fixed it.', 'Fine with me.'])(
  'given “%s”, it is over',
  (text) => {
    expect(confirms(text)).toBe(true);
  },
);
