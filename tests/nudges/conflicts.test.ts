import { describe, expect, test } from 'vitest';
import { find } from '../../lib/cues/find.ts';
import { pick } from '../../lib/nudges/pick.ts';
import { read } from '../tone/test-engine.ts';

const NOTHING = { dismissed: new Set<string>(), mutedCues: new Set<string>() };
const told = (text: string) => ({ text, reading: read(text, 'customer') });
const UPSET = told(
  'This is ridiculous, the third time I ask. My parcel has not arrived and nobody replies. I am fed up.',
);
const GLAD = told('You are a star, the new mat is perfect. Thank you so much!');
const CALM = told('Hello, which cable do I need for the 2019 model?');
const GRIEF = told('My wife Moira passed away on the 2nd. Could you please close her account?');

const given = (draft: string, customer = CALM) =>
  pick({ text: draft, reading: read(draft, 'agent') }, customer, NOTHING).nudges.map(({ cueId }) => cueId);
const cuesIn = (sentence: string): string[] => find(sentence, 'agent').map(({ id }) => id);

/** Where studies disagree, the engine takes one side and keeps to it. */
describe('conflicts of the evidence', () => {
  test('softeners: kept in requests, called out in commitments', () => {
    expect(cuesIn('Could you possibly send me the number on the plate?')).toEqual([]);
    expect(cuesIn('Perhaps you could try the other socket first.')).toEqual([]);
    expect(cuesIn('I think it may ship on Tuesday.')).toContain('hedged-promise');
  });

  test('questions: only a bare one without reason is called out, and more than three', () => {
    expect(cuesIn('What is your order number?')).toContain('blunt-question');
    expect(cuesIn('Could you tell me your order number, so that I can look it up?')).toEqual([]);
    const four =
      'Hello Jo, could you send the bill? Could you read the meter? Do you know when it was put in? Who lived there before?';
    expect(given(four)).toContain('question-pile');
    expect(given(four.replace(' Who lived there before?', ''))).not.toContain('question-pile');
  });

  test('hedges: fine for causes and opinions, never for the next step', () => {
    expect(cuesIn('The fuse may have blown when the power came back.')).toEqual([]);
    expect(cuesIn('We should hopefully have it with you by Friday.')).toContain('hedged-promise');
  });

  test('warm first or task first: neither is called out by itself', () => {
    const warm =
      'Thank you for the photo, Jo. I have put a new lamp in the post today; it will be with you on Thursday.';
    const task =
      'I have put a new lamp in the post today; it will be with you on Thursday. Thank you for the photo, Jo.';
    expect([given(warm), given(task)]).toEqual([[], []]);
  });

  test('mirroring: short to short is fine, shouting back is not', () => {
    expect(given('the short black one, nine euros, in our shop on the corner today')).toEqual([]);
    expect(given('The box is NOT TO BE OPENED. The seal on the left side has to stay whole.', UPSET)).toContain(
      'all-capitals',
    );
  });

  test('apology: exactly one, early; a second one is called out', () => {
    const once =
      'Hi Sam, I am sorry that your parcel has not arrived. I have sent a new one today; it will be with you on Thursday.';
    expect(given(once, UPSET)).toEqual([]);
    expect(given(`${once} Again, we apologise for the delay.`, UPSET)).toContain('second-apology');
  });

  test('cheer: welcome to somebody glad, called out after a failure, where much is at stake and under abuse', () => {
    const cheer = 'We are thrilled to tell you that the matter is closed now 🎉 Have a look at our new lamps as well.';
    expect(given(cheer, GLAD)).not.toContain('cheer-after-failure');
    expect(given(cheer, UPSET)).toContain('cheer-after-failure');
    expect(given(cheer, GRIEF)).toContain('cheer-after-failure');
  });

  test('interpretation: facts and loss are said back, inner states are not guessed', () => {
    expect(cuesIn('You must be furious.')).toContain('guessed-feeling');
    expect(cuesIn('You waited two weeks for a parcel that never came.')).toEqual([]);
  });
});
