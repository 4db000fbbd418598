import { expect, test } from 'vitest';
import { restated } from '../../lib/nudges/restate.ts';

test.each([
  ['My parcel has not arrived.', 'your parcel has not arrived'],
  ['I was charged twice in March.', 'you were charged twice in March'],
  ['You sent me the wrong size.', 'we sent you the wrong size'],
  ['Your driver left the box in the rain', 'our driver left the box in the rain'],
  ['And we had to wait for two hours!', 'you had to wait for two hours'],
  ['but the lamp arrived broken', 'the lamp arrived broken'],
  ["I've had no hot water since Monday.", 'you have had no hot water since Monday'],
  ['Nobody called us back.', 'nobody called you back'],
  [
    'My exam is on Friday and the course page has been empty since Sunday.',
    'the course page has been empty since Sunday',
  ],
  ['The constructor of the class has failed.', 'the constructor of the class has failed'],
])('given “%s”, it is said back as “%s”', (sentence, back) => {
  expect(restated(sentence)).toBe(back);
});

test.each([
  'I am furious.',
  'I want my money back.',
  'Where is my parcel?',
  'This is a disgrace.',
  'It is ridiculous how long this takes.',
  'I asked you three times.',
  'My parcel has not arrived, you useless lot.',
  'THE PARCEL is lost',
  'If my parcel does not come, I leave.',
  'Broken again.',
  'My lawyer knows of it.',
  'My exam is on Friday.',
  'Our wedding is next week.',
  'The seller is losing patience and so am I.',
  'The first thing you see when the page opens is a long list of numbers that nobody has ever explained to anybody.',
])('given “%s”, which is no plain report of facts, nothing is said back', (sentence) => {
  expect(restated(sentence)).toBeUndefined();
});
