import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { type LedgerItem, ledgerItem } from '../../lib/complaints/ledger.ts';
import { ledgerCsv } from '../../lib/complaints/ledger-csv.ts';
import { nineToFive } from '../sla/weeks.ts';
import { aLine, oslo } from './courses.ts';

const header =
  'host,link,received,acknowledged,offered,promised,closed,promised_until,outcome,state,' +
  'minutes_received,minutes_acknowledged,minutes_offered,minutes_promised,corrected';
const now = oslo(19, '12:00');
function item(line: LedgerItem['line'], rest: Partial<LedgerItem> = {}): LedgerItem {
  const place = { conversationKey: 'c'.repeat(64), hostId: 'demo', origin: 'https://desk.example', link: '/?id=7' };
  return { ...ledgerItem(place, line, nineToFive, now), ...rest };
}
const open = item(aLine({ received: oslo(18, '10:00') }), { link: null });
const over = item(
  aLine(
    {
      received: oslo(18, '10:00'),
      acknowledged: oslo(18, '10:30'),
      offered: oslo(18, '12:00'),
      promised: oslo(18, '12:00'),
      closed: oslo(19, '09:20'),
    },
    { promisedUntil: oslo(20, '17:00'), outcome: 'confirmed', said: new Set(['offered', 'closed']) },
  ),
);

test('given complaints, each is a row of moments in UTC, working minutes and what the agent said', () => {
  expect(ledgerCsv([open, over])).toBe(
    [
      header,
      // Seven hours of Wednesday and three of Thursday.
      'demo,,2026-11-18T09:00:00.000Z,,,,,,,received,600,,,,',
      'demo,https://desk.example/?id=7,2026-11-18T09:00:00.000Z,2026-11-18T09:30:00.000Z,2026-11-18T11:00:00.000Z,' +
        '2026-11-18T11:00:00.000Z,2026-11-19T08:20:00.000Z,2026-11-20T16:00:00.000Z,confirmed,closed,30,90,0,320,' +
        'offered closed',
      '',
    ].join('\r\n'),
  );
});

test('given a file of it, it is read back as it was', () => {
  const { data, errors } = Papa.parse<Record<string, string>>(ledgerCsv([over, open]), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(2);
  expect(data[0]).toMatchObject({
    host: 'demo',
    link: 'https://desk.example/?id=7',
    outcome: 'confirmed',
    state: 'closed',
    minutes_promised: '320',
    corrected: 'offered closed',
  });
  expect(data[1]).toMatchObject({ link: '', closed: '', outcome: '', state: 'received', minutes_received: '600' });
});

test('given a link with commas, quotes and spaces, it stays one cell', () => {
  const link = '/?folder="a, b"&id=7';
  const csv = ledgerCsv([item(open.line, { link })]);
  expect(csv).toContain('\r\ndemo,"https://desk.example/?folder=""a, b""&id=7",2026-11-18T09:00:00.000Z,');
  expect(Papa.parse<string[]>(csv).data[1]?.[1]).toBe('https://desk.example/?folder="a, b"&id=7');
});

// Our doors let neither such an id nor such a link in; the file does not rely on it.
test('given a cell a spreadsheet would run as a formula, it is disarmed', () => {
  expect(ledgerCsv([item(open.line, { hostId: '=1+1' })])).toContain(`\r\n"'=1+1",https://desk.example`);
  expect(ledgerCsv([item(open.line, { hostId: '-2' })])).toContain(`\r\n"'-2",https://desk.example`);
  expect(ledgerCsv([item(open.line, { hostId: '@sum' })])).toContain(`\r\n"'@sum",https://desk.example`);
  expect(ledgerCsv([item(open.line, { origin: '', link: '+3' })])).toContain(`\r\ndemo,"'+3",2026`);
});

test('given any complaint, its key is not in the file', () => {
  expect(ledgerCsv([open, over])).not.toContain('cccc');
});
