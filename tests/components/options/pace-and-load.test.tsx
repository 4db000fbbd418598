// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { PaceAndLoad } from '../../../components/options/pace-and-load.tsx';
import { type Settings, settingsFrom } from '../../../lib/settings/settings.ts';

afterEach(cleanup);

function show(stored: object = {}) {
  const patches: Partial<Settings>[] = [];
  render(<PaceAndLoad pace={settingsFrom(stored)} onChange={(patch) => void patches.push(patch)} />);
  return patches;
}

const USUAL = 'Reckon with the time an answer is seen to take here';
const OWN = 'One answer takes';
const ANSWERERS = 'People who answer the same queue';
const BRIEF = 'Fewer suggestions when too many wait';
const BREAKS = 'Offer a break after hard messages';

const isOn = (name: string) => screen.getByRole('switch', { name }).getAttribute('aria-checked') === 'true';
const turn = (name: string) => fireEvent.click(screen.getByRole('switch', { name }));
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });

describe('the switches', () => {
  test('given nothing was set, all are on, one person answers, and there is no time to name', () => {
    show();
    expect([USUAL, BRIEF, BREAKS].map(isOn)).toEqual([true, true, true]);
    expect(field(ANSWERERS).value).toBe('1');
    expect(screen.queryByRole('textbox', { name: OWN })).toBeNull();
  });

  test('given each is pressed, it patches its own setting and no other', () => {
    const patches = show();
    turn(USUAL);
    turn(BRIEF);
    turn(BREAKS);
    expect(patches).toEqual([{ minutesPerAnswer: 10 }, { briefUnderLoad: false }, { offersBreaks: false }]);
  });

  test('given they are off, a press puts each on again', () => {
    const patches = show({ minutesPerAnswer: 8, briefUnderLoad: false, offersBreaks: false });
    expect([USUAL, BRIEF, BREAKS].map(isOn)).toEqual([false, false, false]);
    turn(USUAL);
    turn(BRIEF);
    turn(BREAKS);
    expect(patches).toEqual([{ minutesPerAnswer: null }, { briefUnderLoad: true }, { offersBreaks: true }]);
  });
});

describe('the numbers', () => {
  test('given a time of one’s own, it stands in the field, and another is saved', () => {
    const patches = show({ minutesPerAnswer: 8 });
    expect(field(OWN).value).toBe('8');
    for (const typed of ['2', ' 12 ', '240']) type(OWN, typed);
    expect(patches).toEqual([{ minutesPerAnswer: 2 }, { minutesPerAnswer: 12 }, { minutesPerAnswer: 240 }]);
  });

  test('given how many answer, it is saved', () => {
    const patches = show({ answerers: 3 });
    expect(field(ANSWERERS).value).toBe('3');
    for (const typed of ['1', '50']) type(ANSWERERS, typed);
    expect(patches).toEqual([{ answerers: 1 }, { answerers: 50 }]);
  });

  test.each([
    ...['', '1', '241', '8.5', '-8', 'ten'].map((typed) => [OWN, typed, 'Between 2 and 240 minutes, please.']),
    ...['', '0', '51', '1.5', 'two'].map((typed) => [ANSWERERS, typed, 'Between 1 and 50, please.']),
  ] as [string, string, string][])(
    'given “%s” is “%s”, it is said beside the field and nothing is saved, until it can be',
    (name, typed, problem) => {
      const patches = show({ minutesPerAnswer: 8 });
      expect(screen.queryByText(problem)).toBeNull();
      type(name, typed);
      expect(patches).toEqual([]);
      expect(screen.getByText(problem).getAttribute('role')).toBe('status');
      expect(field(name).getAttribute('aria-invalid')).toBe('true');
      expect(field(name).getAttribute('aria-describedby')).toBe(screen.getByText(problem).id);
      type(name, '20');
      expect(patches).toEqual([name === OWN ? { minutesPerAnswer: 20 } : { answerers: 20 }]);
      expect(screen.queryByText(problem)).toBeNull();
      expect(field(name).getAttribute('aria-invalid')).toBe('false');
    },
  );
});
