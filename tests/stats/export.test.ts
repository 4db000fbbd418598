import { expect, test } from 'vitest';
import { anonymise } from '../../lib/stats/anonymity.ts';
import { csvOf } from '../../lib/stats/export.ts';
import { row } from './rows.ts';

test('given a shown week, each state and cue is a row with its n and its formula', () => {
  const csv = csvOf(anonymise([row({ upset: 10, calm: 30 }, { cues: { 'long-wait': 8, thanks: 2 } })]));
  expect(csv.split('\r\n')).toEqual([
    'week,host,side,measure,name,count,n,agents,share,formula',
    '2026-W46,demo,customer,state,upset,10,40,6,0.2500,share: count / n',
    '2026-W46,demo,customer,state,uneasy,0,40,6,0.0000,share: count / n',
    '2026-W46,demo,customer,state,calm,30,40,6,0.7500,share: count / n',
    '2026-W46,demo,customer,state,pleased,0,40,6,0.0000,share: count / n',
    '2026-W46,demo,customer,state,abusive,0,40,6,0.0000,share: count / n',
    '2026-W46,demo,customer,state,unread,0,40,6,0.0000,share: count / n',
    '2026-W46,demo,customer,cue,long-wait,8,40,6,0.2000,share: count / n',
    '2026-W46,demo,customer,cue,thanks,hidden,40,6,hidden,share: count / n',
    '',
  ]);
});

test('given a hidden week, its one row tells why and nothing else', () => {
  expect(csvOf(anonymise([row({ calm: 7 })])).split('\r\n')[1]).toBe(
    '2026-W46,demo,customer,week,small-group,hidden,hidden,hidden,hidden,',
  );
});

test('given a name a spreadsheet would run as a formula, it is disarmed', () => {
  const csv = csvOf(anonymise([row({ calm: 40 }, { hostId: '=1+1' })]));
  expect(csv).toContain(`\r\n2026-W46,"'=1+1",customer`);
});
