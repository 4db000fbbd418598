import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownWords } from '../../lib/text/own-words.ts';

const bare = (text: string): string => ownWords(text).replace(/\s+/g, ' ').trim();

describe('own words', () => {
  test.each([
    [
      'an English attribution',
      'It works.\n\nOn Mon, 2 Nov 2026 at 10:00, Desk <a@desk.example> wrote:\n> old words',
      'It works.',
    ],
    [
      'an attribution over two lines',
      'It works.\n\nOn Mon, 2 Nov 2026 at 10:00, The Long Named Desk <a@desk.example>\nwrote:\n> old words',
      'It works.',
    ],
    ['a German attribution', 'Passt.\n\nAm 12.11.2026 um 09:00 schrieb Desk:\n> alt', 'Passt.'],
    [
      'a French attribution',
      'Merci.\n\nLe lun. 2 nov. 2026 à 10:00, Desk <a@desk.example> a écrit :\n> vieux',
      'Merci.',
    ],
    [
      'a Spanish attribution',
      'Vale.\n\nEl lun, 2 nov 2026 a las 10:00, Desk (<a@desk.example>) escribió:\n> viejo',
      'Vale.',
    ],
    [
      'a header block',
      'Please see below.\n\nFrom: Desk <a@desk.example>\nSent: Monday\nTo: Me\nSubject: Order\n\nold words',
      'Please see below.',
    ],
    ['an original-message rule', 'Done.\n\n-----Original Message-----\nFrom: Desk\nSent: Monday\n\nold words', 'Done.'],
    ['an answer under the quote', '> Which size?\n> And which colour?\n\nSize 5, in red.', 'Size 5, in red.'],
    ['answers between quotes', '> Which size?\n\nSize 5.\n\n> Which colour?\n\nRed.', 'Size 5. Red.'],
    ['a mark to reply above', '##- Please type your reply above this line -##\n\nYes please.', 'Yes please.'],
    ['a delimiter signature', 'It is the left one.\n\n-- \nTom Becker\nBecker Ltd', 'It is the left one.'],
    [
      'a signature block',
      'It is the left one.\n\nKind regards,\nTom Becker\nSales Manager\nBecker Ltd\n+44 1632 960144',
      'It is the left one. Kind regards,',
    ],
    ['a device line', 'its still not working\n\nSent from my iPhone', 'its still not working'],
    [
      'a disclaimer',
      'See attached.\n\nThis e-mail is confidential and intended solely for\nthe person named above.',
      'See attached.',
    ],
    [
      'a log',
      'It stops with\nERROR: no route to host\n    at connect (net.js:12:3)\nWhat now?',
      'It stops with What now?',
    ],
    ['a fenced block', 'I ran\n```\nrm -rf build\n```\nand it broke.', 'I ran and it broke.'],
    ['a link', 'See https://example.com/terrible-awful for it', 'See for it'],
  ])('given %s, only the writer’s words are left', (_, text, own) => {
    expect(bare(text)).toBe(own);
  });

  test('given a forwarded mail, its words are kept, for they are the matter', () => {
    expect(
      bare('---------- Forwarded message ---------\nFrom: A\nDate: today\nSubject: b\nTo: c\n\nThe zip broke.'),
    ).toBe('The zip broke.');
  });

  test('given an empty reply over a quote, nothing is left', () => {
    expect(bare('\n\nOn Mon, 2 Nov 2026 at 10:00, Desk <a@desk.example> wrote:\n> old words\n> more')).toBe('');
  });

  test('given a story that begins with “On Friday”, nothing is taken for a quote', () => {
    const story = 'On Friday, I called at 9.\nThey said no.\nYou wrote that it was sent: twice.';
    expect(ownWords(story)).toBe(story);
  });

  test('given a single line with a label, it is no header block', () => {
    expect(bare('Date: 5 May\nPlace: Leeds\nIt broke there.')).toBe('Date: 5 May Place: Leeds It broke there.');
  });

  test('given one harsh word as the last line, it is no name', () => {
    expect(bare('Where is it?\n\nUnacceptable')).toBe('Where is it? Unacceptable');
  });

  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '> quoted',
      '-- ',
      'On Mon, 2 Nov 2026, A wrote:',
      'From: a',
      'Sent: b',
      'To: c',
      'Kind regards,',
      'Tom',
      '```',
      '',
      '\r',
      'ERROR: x',
    ),
  );
  test('given any text, the length and every kept sign stay in place', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (lines) => {
        const text = lines.join('\n');
        const own = ownWords(text);
        expect(own).toHaveLength(text.length);
        for (let at = 0; at < own.length; at++) {
          const sign = own.charAt(at);
          if (/[\p{L}\p{N}]/u.test(sign)) expect(text.charAt(at)).toBe(sign);
        }
      }),
    );
  });

  test('given a hostile mail of one endless line, it takes no time', () => {
    const before = performance.now();
    ownWords(`On ${'a, '.repeat(40_000)}\n${'On 1 x, '.repeat(2_000)}\n${'>'.repeat(20_000)}`);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
