import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask, popup } from './ask.ts';
import { type Death, isAlive } from './mortal.ts';
import { overduePath, type PathEvent } from './overdue-path.ts';
import { alarmFires, live, look, newWorld, ring, waitUntil } from './world.ts';

vi.mock('idb', async (original) => (await import('./mortal.ts')).mortalIdb(original));
// The cues are no part of this path, and loading them for every life would take most of the time.
vi.mock('../../lib/background/known-cues.ts', () => ({ areKnownCues: () => true }));

const minute = 60_000;
/** What living backgrounds said went wrong; one that is being cut off may stumble. */
let mistakes: unknown[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  mistakes = [];
  vi.spyOn(console, 'error').mockImplementation((line: unknown) => {
    if (isAlive()) mistakes.push(line);
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  expect(mistakes).toEqual([]);
});

const happens = ({ send, time }: PathEvent, death?: Death) =>
  send === ring ? alarmFires(time, death) : live(time, send, death);

const deathsOf = (steps: readonly string[]) =>
  steps.flatMap((name, before) => [
    { name, death: { step: before + 1, isDone: false }, done: before },
    { name, death: { step: before + 1, isDone: true }, done: before + 1 },
  ]);

describe.each(overduePath)('given $name', (event) => {
  const deaths = deathsOf(event.steps.split(/\s+/));

  test('given the background lives on, it takes these steps and all is as it should be', async () => {
    const world = newWorld();
    await event.past(world);
    expect(await look()).toEqual(event.before);
    expect((await happens(event)).join('\n')).toBe(event.steps.replace(/\s+/g, '\n'));
    expect(await look()).toEqual(event.after);
    expect(world.notices).toEqual(event.notices);
  });

  test('given it is ended before or after any of them, nobody is lost, nobody told twice, the badge right', async () => {
    const world = newWorld();
    await event.past(world);
    const putBack = await world.keep();
    for (const { name, death, done } of deaths) {
      const where = `ended ${death.isDone ? 'after' : 'before'} step ${death.step}, ${name}`;
      await putBack();
      await happens(event, death);
      await waitUntil(event.time + 2 * minute);
      expect.soft(await look(), `${where}, and left alone`).toEqual(done < event.sure ? event.before : event.after);

      if (done < event.sure) {
        await live(event.time + 2 * minute, event.isRepeated ? event.send : () => ask('waiting', null, popup));
        await waitUntil(event.time + 4 * minute);
      }
      expect.soft(await look(), where).toEqual(event.after);
      expect.soft(world.notices, where).toEqual(event.notices);
    }
  }, 120_000);
});

const click = overduePath.find(({ name }) => name.includes('clicks'));
const overdue = overduePath.find(({ name }) => name.includes('overdue'));
if (!click || !overdue) throw new Error('no click, no overdue alarm');

test('given the click is cut short anywhere, either the page was shown or there is a notification to click again', async () => {
  const world = newWorld();
  await click.past(world);
  const putBack = await world.keep();
  for (const { name, death } of deathsOf(click.steps.split(/\s+/))) {
    await putBack();
    await happens(click, death);
    const isThere = world.told.length > 0 || (await look()).notice !== '';
    expect.soft(isThere, `${death.isDone ? 'after' : 'before'} step ${death.step}, ${name}`).toBe(true);
  }
}, 120_000);

test('given it was ended between showing a notification and noting that, a click on it is enough', async () => {
  const world = newWorld();
  await overdue.past(world);
  world.openTab({ url: 'https://mail.example.com/inbox' });
  const steps = overdue.steps.split(/\s+/);
  await happens(overdue, { step: steps.indexOf('notifications.create') + 1, isDone: true });
  expect((await look()).notice).toBe(overdue.after.notice);
  await live(overdue.time + minute / 2, click.send);
  await waitUntil(overdue.time + 4 * minute);
  expect(world.told).toHaveLength(1);
  expect(await look()).toEqual({ ...overdue.after, notice: '' });
  expect(world.notices).toEqual(overdue.notices);
});
