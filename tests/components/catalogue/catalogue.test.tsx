// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Catalogue } from '../../../components/catalogue/catalogue.tsx';
import type { Settings } from '../../../lib/settings/settings.ts';
import { entries } from './entries.ts';

afterEach(cleanup);

function show(settings: Partial<Settings> = {}, target?: string, save: () => Promise<unknown> = async () => undefined) {
  const patches: Partial<Settings>[] = [];
  render(
    <Catalogue
      entries={entries}
      settings={{ mutedCues: [], doubts: [], ...settings }}
      target={target}
      locale="en-GB"
      onSave={(patch) => {
        patches.push(patch);
        return save();
      }}
    />,
  );
  return patches;
}
const headings = () => screen.queryAllByRole('heading', { level: 2 }).map((one) => one.textContent ?? '');
const names = () => headings().map((one) => one.split(' in ')[0]);
const search = (words: string) =>
  fireEvent.input(screen.getByLabelText('Search: a word, a reason, a source'), { target: { value: words } });

test('given the catalogue, each entry tells reason, example, wordings, for whom and on what grounds', () => {
  show();
  expect(headings()).toEqual([
    'Bare refusal in replies',
    'Acknowledge in a reply as a whole',
    'Names a loss in customers’ messages',
  ]);
  const own = screen.getByText('A bare no may sound final.').closest('li');
  expect(own?.querySelector('mark')?.textContent).toBe('cannot');
  expect(own?.textContent).toContain('We cannot do that.');
  expect(own?.textContent).toContain('what I can do is');
  expect(own?.textContent).toContain('For a customer who may be upset or making a complaint.');
  expect(own?.textContent).toContain('Source: A guide, 2020');
  const lack = screen.getByText('They may want to be heard.').closest('li');
  expect(lack?.textContent).toContain('My lamp is broken.');
  expect(lack?.textContent).toContain('For any customer.');
});

test('given words to look for, entries with all of them anywhere are shown', () => {
  show();
  search('LAMP broken');
  expect(names()).toEqual(['Acknowledge']);
  search('guide 2020');
  expect(names()).toEqual(['Bare refusal']);
  search('no such thing');
  expect(names()).toEqual([]);
  expect(screen.getByText('Nothing of this kind. Try another word or another part.')).toBeTruthy();
});

test('given a part, only it is shown', () => {
  show({ doubts: [{ cueId: 'acknowledge', times: 2 }], mutedCues: ['names-a-loss', 'long-gone'] });
  fireEvent.click(screen.getByLabelText('Customers’ words'));
  expect(names()).toEqual(['Names a loss']);
  fireEvent.click(screen.getByLabelText('Changed by you'));
  expect(names()).toEqual(['Acknowledge', 'Names a loss']);
});

test('given a switch, it mutes and wakes, and leaves what else is muted alone', () => {
  const patches = show({ mutedCues: ['long-gone', 'acknowledge'] });
  fireEvent.click(screen.getByLabelText('Notice: Bare refusal'));
  fireEvent.click(screen.getByLabelText('Notice: Acknowledge'));
  expect(patches).toEqual([{ mutedCues: ['long-gone', 'acknowledge', 'bare-refusal'] }, { mutedCues: ['long-gone'] }]);
});

test('given doubts, their count is shown and can be taken back', () => {
  const patches = show({ doubts: [{ cueId: 'bare-refusal', times: 3 }] });
  expect(screen.getByText(/You said 3 times that it did not fit/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Bring up as at first: Bare refusal' }));
  expect(patches).toEqual([{ doubts: [] }]);
});

test('given an entry the page was opened for, it has the keyboard and is open', () => {
  show({}, 'acknowledge');
  expect(document.activeElement?.id).toBe('acknowledge');
  expect(document.activeElement?.querySelector('details')?.open).toBe(true);
});

test('given the store refuses, it says so', async () => {
  show({}, undefined, () => Promise.reject(new Error('full')));
  fireEvent.click(screen.getByLabelText('Notice: Bare refusal'));
  expect(await screen.findByText('That could not be saved.')).toBeTruthy();
});
