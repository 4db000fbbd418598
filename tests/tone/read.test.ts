import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut } from '../../lib/text/span.ts';
import { explain } from '../../lib/tone/explain.ts';
import { DIMENSIONS, EMOTIONS, type Reading } from '../../lib/tone/reading.ts';
import { sayTone } from '../../lib/tone/say-tone.ts';
import { sentenceMemory } from '../../lib/tone/sentence-memory.ts';
import { read } from './test-engine.ts';

const sum = (reading: Reading, to: string): number =>
  reading.contributions.reduce((total, one) => (one.to === to ? total + one.amount : total), 0);

const SENTENCES = [
  'This is the third time I write and nobody replies.',
  'Great, another broken one.',
  'I’m really not happy with it, but your colleague was kind.',
  'WHERE IS MY PARCEL???',
  'Thank you so much for your help!',
  'I don’t understand which code I need.',
  'We can’t refund it as soon as possible.',
  'You failed to send the form, and unfortunately our policy does not allow refunds.',
  'I have sent a new one today; it should hopefully be there on Friday.',
  'Hello Priya,',
  'My cat 😀 likes the box.',
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...SENTENCES), fc.string({ unit: 'grapheme', maxLength: 40 })), { maxLength: 12 })
  .map((parts) => parts.join('\n'));
const anySide = fc.constantFrom('customer' as const, 'agent' as const);

describe('a reading', () => {
  test('given any text, its contributions add up to the logarithms of the odds of its scores', () => {
    const oddsOf = (chance = 0, other = 1 - chance): number => Math.log(chance / other);
    fc.assert(
      fc.property(anyText, anySide, (text, side) => {
        const reading = read(text, side, { language: 'en' });
        const { chances, dims } = reading;
        if (reading.abstain !== undefined) {
          expect(reading.contributions).toEqual([]);
          expect(reading.valence).toBe(0);
          return;
        }
        if (side === 'customer')
          expect(sum(reading, 'valence')).toBeCloseTo(oddsOf(chances?.['positive'], chances?.['negative']), 8);
        for (const dimension of DIMENSIONS)
          if (dims) expect(sum(reading, dimension)).toBeCloseTo(oddsOf(dims[dimension].score), 6);
        for (const { emotion } of reading.emotions) {
          expect(EMOTIONS).toContain(emotion);
          expect(sum(reading, emotion)).not.toBe(0);
        }
      }),
    );
  });

  test('given any text, every span lies in it and is not empty', () => {
    fc.assert(
      fc.property(anyText, anySide, (text, side) => {
        const reading = read(text, side, { language: 'en' });
        const spans = [...reading.contributions, ...reading.cues, ...reading.flags.flatMap((one) => one.spans)];
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(cut(text, span).trim()).not.toBe('');
        }
      }),
    );
  });

  test('given a memory, it reads the same as without', () => {
    const memory = sentenceMemory(8);
    fc.assert(
      fc.property(anyText, anySide, (text, side) => {
        expect(read(text, side, { language: 'en', memory })).toEqual(read(text, side, { language: 'en' }));
      }),
    );
  });

  test('given one changed sentence, only that one is read again', () => {
    const reread: string[] = [];
    const memory = sentenceMemory();
    const spy = {
      makeRoom: memory.makeRoom,
      recall: (sentence: string, side: 'customer' | 'agent', now: () => ReturnType<typeof memory.recall>) =>
        memory.recall(sentence, side, () => {
          reread.push(sentence);
          return now();
        }),
    };
    read('The first one came. The second is missing.', 'customer', { language: 'en', memory: spy });
    reread.length = 0;
    read('The first one came. The second is missing now.', 'customer', { language: 'en', memory: spy });
    expect(reread).toEqual(['The second is missing now.']);
  });

  test('given German, it says so and keeps silent', () => {
    const reading = read('Das ist wirklich ärgerlich, die Lampe ist schon wieder kaputt!', 'customer');
    expect(reading.language).toBe('de');
    expect(reading.abstain).toBe('language');
    expect(reading.emotions).toEqual([]);
  });

  test('given a German absence note, it is silent but known for automatic', () => {
    const reading = read('Vielen Dank für Ihre Nachricht. Ich bin bis 4. Januar nicht im Büro.', 'customer');
    expect(reading.abstain).toBe('language');
    expect(reading.flags.map((one) => one.flag)).toEqual(['automatic']);
  });

  test('given two words, it keeps silent', () => {
    expect(read('see attached', 'customer').abstain).toBe('too-short');
  });

  test.each([
    'Great, another broken one.',
    'Brilliant, lost again.',
    "Perfect, now it's dead too.",
    'Lovely, just what my week lacked: no heating.',
  ])('given irony that sounds like a farewell (%s), it is not taken for one', (text) => {
    expect(read(text, 'customer').flags.map(({ flag }) => flag)).not.toContain('closing-only');
  });

  test('given praise and reproach in like measure, it is not sure', () => {
    const reading = read('The delivery was awful, but the lamp is wonderful.', 'customer');
    expect(reading.abstain).toBe('unsure');
    expect(reading.sentiment).toBe('neutral');
  });

  test('given a plain question, it is neutral and fairly sure', () => {
    const reading = read('Which cable do I need for the 2019 model?', 'customer');
    expect([reading.sentiment, reading.abstain]).toEqual(['neutral', undefined]);
    expect(reading.confidence).not.toBe('low');
  });

  test('given anger in a quote only, the reply above it stays calm', () => {
    const reading = read(
      'Thanks, it is the left one.\n\nOn Mon, 2 Nov 2026 at 10:00, Me <m@mail.example> wrote:\n> this is ridiculous and useless',
      'customer',
    );
    expect(reading.sentiment).toBe('neutral');
    expect(reading.emotions.map((one) => one.emotion)).not.toContain('frustrated');
  });
});

describe('its explanation', () => {
  const text = 'I am fed up: this is the third time I ask and nobody answers. The box is nice.';
  const reading = read(text, 'customer');

  test('given several signs, the weightiest comes first, with its words and reason', () => {
    const why = explain(reading, text);
    const shares = why.slice(0, -1).map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(why.find((one) => one.words === 'fed up')).toMatchObject({ lifts: false });
    expect(why.find((one) => one.words.includes('third time'))?.reason).toMatch(/third time/);
    expect(why.find((one) => one.words === 'nice')).toMatchObject({ reason: 'a kind word', lifts: true });
    expect(why.reduce((total, one) => total + one.share, 0)).toBeCloseTo(1, 10);
  });

  test('given words that end on a quotation mark, they are quoted without it', () => {
    const text = 'I raised it twice and was told "it is being looked at" both times, then nothing.';
    for (const { words } of explain(read(text, 'customer'), text)) expect(words).not.toMatch(/^["“]|["”]$/);
  });

  test('given a text that is not read, it is empty', () => {
    expect(explain(read('ok', 'customer'), 'ok')).toEqual([]);
  });
});

describe('the card’s sentence', () => {
  test.each([
    ['Which cable do I need for it?', { lead: 'calm and factual', also: undefined }],
    ['I am fed up. This is ridiculous and nobody replies to me.', { lead: 'very frustrated', also: undefined }],
    ['We are so disappointed, and worried that it comes too late.', { lead: 'disappointed', also: 'a little worried' }],
  ])('given “%s”', (text, said) => {
    expect(sayTone(read(text, 'customer'))).toEqual(said);
  });

  test('given silence, there is none', () => {
    expect(sayTone(read('ok', 'customer'))).toBeUndefined();
  });
});
