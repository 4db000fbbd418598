// door: scripts/due-line.ts
import fc from 'fast-check';
import { askedDueOf } from '../../scripts/due-line.ts';
import { canary } from './shape.ts';
import { testLines } from './test-lines.ts';

const text = fc.string({ unit: 'binary', maxLength: 20 });
const id = fc.oneof(text, fc.integer(), fc.constant(null));
const at = fc.integer({ min: 0, max: 4_000_000_000_000 });
const hours = fc.constantFrom<[string, string]>(['09:00', '17:30'], ['22:00', '06:00'], ['00:00', '24:00']);
const days = fc.record({ mon: fc.array(hours, { maxLength: 2 }), sun: fc.array(hours, { maxLength: 2 }) });
const asked = fc
  .record({
    id,
    zone: fc.constantFrom('Europe/Berlin', 'UTC', 'Pacific/Apia'),
    days,
    holidays: fc.constantFrom<string[]>([], ['2026-12-25'], ['2028-02-29', '2026-01-01']),
    waitingSince: at,
    minutes: fc.integer({ min: 0, max: 100_000 }),
    now: at,
  })
  .map(({ days: { mon, sun }, ...one }) => {
    const iso = (epochMs: number) => new Date(epochMs).toISOString();
    const { id: name, zone, holidays, minutes } = one;
    const line = {
      ...{ id: name, zone, week: { mon, sun }, holidays, targetMinutes: minutes },
      ...{ waitingSince: iso(one.waitingSince), now: iso(one.now) },
    };
    const pairs = (all: [string, string][]) => all.map(([from, to]) => ({ from, to }));
    const week = {
      timeZone: zone,
      days: { 1: pairs(mon), 2: [], 3: [], 4: [], 5: [], 6: [], 7: pairs(sun) },
      holidays,
    };
    const { waitingSince, now } = one;
    return { line, heard: { id: name, week, waitingSince, minutes, now, atRiskShare: 0.75 } };
  });

const usual = fc.oneof(
  asked.map(({ line, heard }) => ({ line: JSON.stringify(line), heard })),
  asked.map(({ line, heard }) => ({
    line: JSON.stringify(line).replace('{', '{"__proto__":{"polluted":true},'),
    heard,
  })),
  fc
    .tuple(
      asked,
      fc.constantFrom<[string, unknown]>(
        ['id', {}],
        ['zone', 'Middle-earth/Shire'],
        ['zone', 7],
        ['week', []],
        ['week', null],
        ['week', { monday: [] }],
        ['week', { mon: 'closed' }],
        ['week', { mon: [['9:00', '17:00']] }],
        ['week', { mon: [['09:00']] }],
        ['week', { mon: [[canary, '17:00']] }],
        ['holidays', '2026-12-25'],
        ['holidays', ['25.12.2026']],
        ['holidays', ['2026-02-30']],
        ['waitingSince', '2026-11-20T16:30'],
        ['waitingSince', 1_760_000_000_000],
        ['waitingSince', null],
        ['now', 'now'],
        ['targetMinutes', '60'],
        ['targetMinutes', -1],
        ['targetMinutes', null],
        ['atRiskShare', 2],
      ),
    )
    .map(([{ line }, [name, wrong]]) => ({ line: JSON.stringify({ ...line, [name]: wrong }) })),
);

testLines('due', askedDueOf, usual, '{"week":');
