// door: lib/bridge/port.ts lib/bridge/schemas.ts
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { fromPageSchema } from '../../lib/bridge/schemas.ts';
import { atPort } from './at-port.ts';
import { fromPage } from './bridge-shapes.ts';
import { casesOf, doorHolds, expectFound, hold } from './hold.ts';
import { either } from './shape.ts';
import { withUnknownFields } from './unknown-fields.ts';

const shape = either(...fromPage);
const cases = fc.oneof(
  { weight: 8, arbitrary: casesOf(shape) },
  { weight: 1, arbitrary: withUnknownFields(shape.valid) },
);

test('given ten thousand messages, only those of the form are heard, as they were said', async () => {
  await hold(doorHolds(cases, atPort(fromPageSchema)));
});

test('given a date no clock can count with, the nearest it can is taken and nothing else is lost', async () => {
  const dates = fc.constantFrom<[number, number]>(
    [Number.POSITIVE_INFINITY, 253_402_300_799_999],
    [Number.NEGATIVE_INFINITY, 0],
    [8.64e15, 253_402_300_799_999],
    [-1, 0],
    [1_000.4, 1_000],
  );
  const snapshotAt = (at: number) => ({
    type: 'snapshot',
    origin: 'https://mail.example.com',
    snapshot: {
      hostId: 'demo',
      hostName: 'Demo',
      rows: [{ ref: 'r', rowId: '1', side: 'customer', answered: false, at }],
    },
  });
  const dated = dates.map(([at, heard]) => ({ said: snapshotAt(at), heard: snapshotAt(heard) }));
  await hold(doorHolds(dated, atPort(fromPageSchema)), 100);
});

test('given a list that claims four thousand million places, or more text than a tab can hold, nothing is heard', () => {
  const door = atPort(fromPageSchema);
  const snapshot = { hostId: 'demo', hostName: 'Demo' };
  const endless = new Array(2 ** 32 - 1);
  expect(door({ type: 'snapshot', origin: '', snapshot: { ...snapshot, rows: endless } })).toBeUndefined();
  expect(door({ type: 'trouble', trouble: { ...snapshot, missing: endless } })).toBeUndefined();
  const message = { id: '1', side: 'customer', text: 'x'.repeat(400_000) };
  const conversation = (messages: object[]) => ({ ref: 'r', isWhole: true, messages });
  const said = (many: number) => ({
    type: 'snapshot',
    origin: '',
    snapshot: { ...snapshot, conversation: conversation(Array.from({ length: many }, () => message)) },
  });
  expect(door(said(15))).toEqual(said(15));
  expect(door(said(16))).toBeUndefined();
});

test('given a port without a schema, one that hears nothing, and one that throws, the fuzzer finds each out', async () => {
  await expectFound(doorHolds(cases, atPort(v.unknown())));
  await expectFound(doorHolds(cases, atPort(v.never())));
  await expectFound(doorHolds(cases, (said) => v.parse(fromPageSchema, said)));
});
