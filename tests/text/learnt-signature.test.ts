import { describe, expect, test } from 'vitest';
import { withoutLearntSignature } from '../../lib/text/learnt-signature.ts';

const left = (text: string, ...earlier: string[]): string => withoutLearntSignature(text, earlier).trimEnd();

describe('learnt signatures', () => {
  test('given two mails that end in the same lines, the lines are the signature', () => {
    expect(
      left(
        'The hens lay again.\n\nFergus at the top farm\ngate always open',
        'No eggs this week.\n\nFergus at the top farm\ngate always open',
      ),
    ).toBe('The hens lay again.');
  });

  test('given several mails, the longest common ending counts', () => {
    const mail = 'The tap drips.\n\nOur house\nMoon Street\nLeeds';
    expect(left(mail, 'Still wet.\n\nLeeds', 'Wet again.\n\nOur house\nMoon Street\nLeeds')).toBe('The tap drips.');
  });

  test('given a quote below the signature, it is found all the same, and offsets hold', () => {
    const quote = '\n\nOn Mon, 2 Nov 2026 at 10:00, Desk <a@desk.example> wrote:\n> old words';
    const text = `It works.\n\nHouse of Lamps\nLight for all${quote}`;
    const own = withoutLearntSignature(text, ['And the other?\n\nHouse of Lamps\nLight for all']);
    expect(own).toHaveLength(text.length);
    expect(own.replace(/\s+/g, ' ')).toBe(`It works.${quote.replace(/\s+/g, ' ')}`);
  });

  test('given a telephone’s line in one of them only, the signature above it is found', () => {
    const own = left('It works.\n\nHouse of Lamps\n\nSent from my iPhone', 'And the other?\n\nHouse of Lamps');
    expect(own.replace(/\s+/g, ' ')).toBe('It works. Sent from my iPhone');
  });

  test.each([
    ['the same question twice', 'Any news?', 'Any news?'],
    ['the same question below a greeting', 'Hello,\n\nAny news?', 'Hi,\n\nAny news?'],
    ['the same short words without a mark', 'Hi,\n\nAny news', 'Hello,\n\nAny news'],
    ['the same mail sent twice', 'My lamp is broken.\n\nHouse of Lamps', 'My lamp is broken.\n\nHouse of Lamps'],
    ['a sentence that both end in', 'The lamp is late.\n\nI want my money back.', 'No.\n\nI want my money back.'],
    ['words in small letters', 'The lamp is late.\n\nstill waiting', 'Nothing came.\n\nstill waiting'],
    ['words that are spoken', 'The lamp is late.\n\nPlease call me', 'Nothing came.\n\nPlease call me'],
    ['the last line of a paragraph', 'The lamp is late.\nBroken again', 'Nothing came.\nBroken again'],
    ['the same farewell', 'The lamp is late.\n\nKind regards,', 'Nothing came.\n\nKind regards,'],
    ['nothing else in the other mail', 'The lamp is late.\n\nHouse of Lamps', 'House of Lamps'],
    ['no other mail', 'The lamp is late.\n\nHouse of Lamps'],
  ])('given %s, nothing is taken for a signature', (_, text, ...earlier) => {
    expect(left(text, ...earlier)).toBe(text);
  });

  test('given a signature of the writer and a greeting above, the mail is not left empty', () => {
    expect(left('Hello,\n\nHouse of Lamps', 'It works.\n\nHouse of Lamps')).toBe('Hello,\n\nHouse of Lamps');
  });
});
