import { describe, expect, test } from 'vitest';
import { advise } from '../../lib/nudges/advise.ts';
import { fitWordings } from '../../lib/nudges/fit-wordings.ts';
import { pick } from '../../lib/nudges/pick.ts';
import { stateOf } from '../../lib/nudges/state-of.ts';
import { overlaps, splice } from '../../lib/text/span.ts';
import { read } from '../tone/test-engine.ts';

const NOTHING = { dismissed: new Set<string>(), mutedCues: new Set<string>() };
const told = (text: string) => ({ text, reading: read(text, 'customer') });
const ANGRY = told('This is ridiculous, the third time I ask. Nobody replies and I am fed up.');
const CALM = told('Hello, which cable do I need for the 2019 model?');
const GLAD = told('You are a star, the new mat is perfect. Thank you so much!');

const offered = (draft: string, customer = ANGRY, quiet = NOTHING) =>
  pick({ text: draft, reading: read(draft, 'agent') }, customer, quiet).nudges;
const ids = (draft: string, customer = ANGRY) => offered(draft, customer).map((nudge) => nudge.cueId);

describe('picking nudges', () => {
  const COLD =
    'Dear Customer,\n\nUnfortunately, you failed to include the receipt. As I said, our policy does not allow refunds. Obviously we will reply as soon as possible.';

  test('given a cold draft, there are three at most, none overlapping, each cue once', () => {
    const nudges = offered(COLD);
    expect(nudges).toHaveLength(3);
    expect(new Set(nudges.map((nudge) => nudge.cueId)).size).toBe(3);
    for (const [i, one] of nudges.entries()) {
      for (const other of nudges.slice(i + 1)) expect(overlaps(one.span, other.span)).toBe(false);
    }
    expect(nudges[0]?.cueId).toBe('you-failed');
  });

  test('given a cold draft, each nudge names its words, why, and on what grounds', () => {
    for (const nudge of offered(COLD)) {
      expect(COLD.slice(nudge.span.start, nudge.span.end)).toBe(nudge.words);
      expect(nudge.why).not.toBe('');
      expect(nudge.source).toMatch(/\d{4}/);
      expect(nudge.key.startsWith(`${nudge.cueId}:`)).toBe(true);
    }
  });

  test.each([
    'Hello Eleanor,\n\nThank you for telling us so kindly, and I am sorry that the pocket came back stitched shut. I have booked a free correction and emailed you a label; it takes about eight working days.\n\nKind regards,\nAlex',
    'Hi Aoife,\n\nSorry about the mix-up. I have reserved a pair in M for you at the Bristol shop, they will swap them over the counter any day until 19:00. No receipt needed.\n\nBea',
    'Hello Priya,\n\nThank you for doing the bath test, that saves us a step. I have put a new valve set in the post today. Please keep the old one as a spare.\n\nBest wishes,\nAlex',
    'Hi Sam, the washer is on its way by first class post and should reach you on Thursday. If you would rather collect it, tell me a day that suits you.',
    'Hello Ben, the moss green one is back on 3 December. I have put your name on the list, so you will get a mail the moment it is in.',
  ])('given a good ordinary reply, there is none: %#', (draft) => {
    expect(ids(draft, CALM)).toEqual([]);
  });

  test('given a fast and concrete answer to somebody angry, there is none; given a vague one, that nothing acknowledges it', () => {
    expect(
      ids(
        'Hi Sam, the washer is on its way by first class post and should reach you on Thursday. Tell me if it does not.',
      ),
    ).toEqual([]);
    expect(ids('Hi Sam, washers are sent by post. Obviously it should reach you in due course.')).toContain(
      'acknowledge',
    );
  });

  test('given a death that nothing acknowledges, the line is for the loss and restates nothing', () => {
    const told = 'My wife Moira passed away on the 2nd. Could you please close her account?';
    const draft = 'You must send us the certificate first and obviously the form.';
    const [heard] = offered(draft, { text: told, reading: read(told, 'customer') });
    expect(heard?.cueId).toBe('acknowledge');
    expect(heard?.wordings).toEqual(['I am very sorry for your loss. ']);
  });

  test.each([
    ['I need it by Friday at the latest', [' by Friday', ' by [day]', ' today']],
    ['If it is not here before the 3rd of May, I cancel', [' by the 3rd of May', ' by [day]', ' today']],
    ['I must have it by tomorrow', [' by tomorrow', ' by [day]', ' today']],
    ['I was told by Friday the driver that it is lost', [' by [day]', ' today']],
    ['I wanted it by last Friday', [' by [day]', ' today']],
  ])('given a customer who says “%s”, a promise without a day is offered theirs', (says, wordings) => {
    const told = `My order 4411 never arrived, and nobody tells me why. I am fed up. ${says}.`;
    const draft = 'Hello Jo,\n\nI am sorry that your order never arrived. I will send a new one.\n\nBest,\nAna';
    const nudges = offered(draft, { text: told, reading: read(told, 'customer') });
    expect(nudges.find(({ cueId }) => cueId === 'name-a-day')?.wordings).toEqual(wordings);
  });

  test('given cheer towards an upset customer, it speaks up; towards a glad one it does not', () => {
    const draft = 'We are thrilled to tell you that the part has left our house at last!';
    expect(ids(draft, ANGRY)).toContain('cheer-after-failure');
    expect(ids(draft, GLAD)).not.toContain('cheer-after-failure');
  });

  test('given a nudge set aside, it stays away while the words stand', () => {
    const key = offered(COLD)[0]?.key ?? '';
    expect(offered(COLD, ANGRY, { ...NOTHING, dismissed: new Set([key]) }).map((nudge) => nudge.key)).not.toContain(
      key,
    );
  });

  test('given a muted cue, it never speaks up', () => {
    expect(
      offered(COLD, ANGRY, { ...NOTHING, mutedCues: new Set(['you-failed']) }).map((nudge) => nudge.cueId),
    ).not.toContain('you-failed');
  });

  test('given a draft too short to read, there is none', () => {
    expect(ids('As I said, no.')).toEqual([]);
  });

  test('given words of the quote below, there is none for them', () => {
    const draft =
      'Hello Craig, I have sent the right glove today with the courier.\n\nOn Mon, 2 Nov 2026 at 10:00, Craig <c@mail.example> wrote:\n> as I said, obviously you failed to send it';
    expect(ids(draft, CALM)).toEqual([]);
  });

  test('given an unknown customer, weighty cues still speak up', () => {
    expect(pick({ text: COLD, reading: read(COLD, 'agent') }, undefined, NOTHING).nudges.length).toBeGreaterThan(0);
  });
});

describe('fitting wordings', () => {
  const fitted = (text: string, words: string, wordings: readonly string[]): string[] => {
    const start = text.indexOf(words);
    const { span, wordings: placed } = fitWordings(text, { start, end: start + words.length }, wordings);
    return placed.map((wording) => splice(text, span, wording));
  };

  test.each([
    ['a capital at the start', 'As I said, it ships.', 'As I said', ['in short'], ['In short, it ships.']],
    ['no capital inside', 'It ships, as I said.', 'as I said', ['in short'], ['It ships, in short.']],
    [
      'a capital after a line break',
      'Hi Jo,\n\nPlease send it.',
      'Please',
      ['could you please'],
      ['Hi Jo,\n\nCould you please send it.'],
    ],
    [
      'no question where no clause begins',
      'It was too late, or you forgot to check the box.',
      'you forgot to',
      ['may I ask you to', 'we still need you to'],
      ['It was too late, or we still need you to check the box.'],
    ],
    [
      'a question where a clause begins',
      'The box is here, but you forgot to sign it.',
      'you forgot to',
      ['may I ask you to'],
      ['The box is here, but may I ask you to sign it.'],
    ],
    ['words taken out at the start', 'Obviously, the seal broke.', 'Obviously', [''], ['The seal broke.']],
    ['words taken out inside', 'The code has obviously expired.', 'obviously', [''], ['The code has expired.']],
    ['words taken out at the end', 'It left on Monday, actually.', 'actually', [''], ['It left on Monday.']],
    [
      'taking out or another wording',
      'Honestly, it left.',
      'Honestly',
      ['', 'in short'],
      ['It left.', 'In short, it left.'],
    ],
    ['a full stop kept', 'We reply shortly.', 'shortly', ['by tomorrow noon'], ['We reply by tomorrow noon.']],
    [
      'a small letter where the writer wrote small',
      'as i said, it ships',
      'as i said',
      ['in short'],
      ['in short, it ships'],
    ],
  ])('given %s', (_, text, words, wordings, expected) => {
    expect(fitted(text, words, wordings)).toEqual(expected);
  });

  test('given a lone word, taking it out is not offered', () => {
    expect(fitted('Obviously.', 'Obviously', [''])).toEqual([]);
  });
});

describe('the state of a customer', () => {
  test.each([
    ['any', undefined],
    ['upset', ANGRY.reading],
    ['calm', CALM.reading],
    ['pleased', GLAD.reading],
    ['abusive', read('Are you all brain dead? You useless clowns packed it again.', 'customer')],
    ['uneasy', read('I am worried that it will not fit my door.', 'customer')],
    ['complaining', read('I was a little disappointed with the finish on the table.', 'customer')],
    ['any', read('Wo ist meine Lampe? Ich warte schon seit zwei Wochen.', 'customer')],
  ])('given its reading, it is %s', (state, reading) => {
    expect(stateOf(reading)).toBe(state);
  });
});

describe('advice', () => {
  test.each([
    [
      'Third time asking. Is anyone reading this inbox?',
      'Own that they had to ask again, then give one next step with a date.',
    ],
    [
      'Please cancel my subscription, I am switching to another provider.',
      'One concrete step and its date may weigh more than asking them to stay.',
    ],
    [
      'We missed our flight over this and I am really disappointed.',
      'Name what it cost them, then one date you can keep.',
    ],
    [
      'Are you stupid? You idiots sent the wrong one.',
      'Stay with the matter and keep it short. You need not answer insults.',
    ],
    ['Thank you so much, you were so helpful!', 'They may only be saying thanks: no answer may be needed.'],
  ])('given “%s”', (text, line) => {
    expect(advise(read(text, 'customer'))).toBe(line);
  });

  test('given a plain question, there is none', () => {
    expect(advise(CALM.reading)).toBeUndefined();
  });
});

describe('given that the agent said its like did not fit', () => {
  const quietly = (times: number) => ({ ...NOTHING, doubts: new Map([['you-failed', times]]) });
  const draft = 'Hello Kim,\n\nYou failed to include the receipt. As I said, our policy does not allow refunds.';

  test('once, it gives way to others; often, it is gone', () => {
    const at = (times: number) =>
      offered(draft, ANGRY, quietly(times))
        .map((nudge) => nudge.cueId)
        .indexOf('you-failed');
    expect(at(0)).toBe(0);
    expect(at(2)).not.toBe(0);
    expect(at(9)).toBe(-1);
  });
});

describe('a draft written in heat', () => {
  const isHeated = (draft: string, customer = ANGRY) =>
    pick({ text: draft, reading: read(draft, 'agent') }, customer, NOTHING).isHeated;
  const SHARP =
    'You claim you ordered a 14 but the order shows a 12. With all due respect, it looks like this was your mistake.';

  test('given a sharp answer to anger, a minute is offered', () => {
    expect(isHeated(SHARP)).toBe(true);
  });

  test.each([
    ['to a calm question', SHARP, CALM],
    [
      'with one hard word',
      'Hello Kim,\n\nI am sorry about the wait. As I said, it leaves today and is with you on Friday.',
      ANGRY,
    ],
    ['cold, not sharp', 'Dear Customer,\n\nUnfortunately we cannot do this. Kind regards, the team', ANGRY],
  ])('given an answer %s, none is', (_, draft, customer) => {
    expect(isHeated(draft, customer)).toBe(false);
  });
});
