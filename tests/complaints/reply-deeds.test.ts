import { describe, expect, test } from 'vitest';
import type { ReplyDeed } from '../../lib/complaints/deed.ts';
import { replyDeeds } from '../../lib/complaints/reply-deeds.ts';

describe('what a reply does about a complaint', () => {
  test.each<readonly [text: string, deeds: readonly ReplyDeed[]]>([
    ['I am sorry for the long wait.', ['acknowledged']],
    ['You are right, that letter was a mistake.', ['acknowledged']],
    ['Thank you for telling us about the leak.', ['acknowledged']],
    ['I have refunded the full amount.', ['acknowledged', 'offered']],
    ['We will send you a replacement.', ['acknowledged', 'offered']],
    ['I can offer you ten euros off the next order.', ['acknowledged', 'offered']],
    ['We have cancelled the invoice.', ['acknowledged', 'offered']],
    ['I have unlocked your account.', ['acknowledged', 'offered']],
    ['Would you prefer a voucher?', ['acknowledged', 'offered']],
    ['I will call you back tomorrow.', ['acknowledged', 'promised']],
    ['You will have an answer by Friday.', ['acknowledged', 'promised']],
    ['We are sending a new lamp. It will be with you on Thursday.', ['acknowledged', 'offered', 'promised']],
    ['Could you tell me the number on the label?', []],
    ['I have passed this to our technicians.', []],
    ['We cannot refund this ticket.', []],
    ['It cannot be sent free of charge.', []],
    ['Our shop opens at 9 on Mondays.', []],
  ])('given “%s”, it does %j', (text, deeds) => {
    expect([...replyDeeds(text, [])]).toEqual(deeds);
  });

  test('given what the clock found promised, it promises, though no day stands in it', () => {
    expect(replyDeeds('Noted.', [{ dueAt: undefined }])).toEqual(new Set(['acknowledged', 'promised']));
    expect(replyDeeds('Noted.', [])).toEqual(new Set());
  });
  test('given an offer of the customer’s quoted under it, that is not ours', () => {
    const quote =
      '\n\nOn Mon, 2 Nov 2026 at 10:00, Tom <tom@home.example> wrote:\n> I am sorry. I will call on Friday.';
    expect(replyDeeds(`What is on the label?${quote}`, [])).toEqual(new Set());
  });
});

describe('a reply in German', () => {
  test.each([
    'Es tut mir leid, dass Sie so lange auf die Lieferung warten.',
    'Wir haben Ihnen den Betrag erstattet und einen Gutschein auf das Konto gebucht.',
    'Ich werde Sie bis Freitag nach der Sitzung anrufen, das ist sicher.',
    'Bitte schicken Sie mir ein Foto von der Rechnung.',
  ])('given “%s”, it acknowledges, which is all that is told of it', (text) => {
    expect(replyDeeds(text, [])).toEqual(new Set(['acknowledged']));
  });
});

test.each([
  'We can’t find it either.',
  'Please send it by Monday or we’ll close the ticket.',
  'We have refused the claim.',
  'I have reviewed your case and decided to keep the fee.',
  'I have sent you a form to fill in.',
  'We have changed our terms.',
])('given “%s”, nothing is offered', (text) => {
  expect(replyDeeds(text, []).has('offered')).toBe(false);
});

test.each([
  'You will get a refund.',
  'A refund was issued today.',
  'I’m going to refund you.',
  'I will have it replaced.',
  'Here is a voucher for ten euros.',
  'I am unable to mend it, however you can have a voucher of ten euros.',
])('given “%s”, a way out is offered', (text) => {
  expect(replyDeeds(text, []).has('offered')).toBe(true);
});

test.each(['You will be charged on Friday.', 'You will have to pay the fee by Friday.'])(
  'given “%s”, nothing is promised',
  (text) => {
    expect(replyDeeds(text, []).has('promised')).toBe(false);
  },
);
