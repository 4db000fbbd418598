// door: lib/bridge/port.ts lib/bridge/schemas.ts
import fc from 'fast-check';
import * as v from 'valibot';
import { test } from 'vitest';
import { fromSidebarSchema } from '../../lib/bridge/schemas.ts';
import { atPort } from './at-port.ts';
import { fromSidebar } from './bridge-shapes.ts';
import { casesOf, doorHolds, expectFound, hold } from './hold.ts';
import { either } from './shape.ts';
import { withUnknownFields } from './unknown-fields.ts';

const shape = either(...fromSidebar);
const cases = fc.oneof(
  { weight: 8, arbitrary: casesOf(shape) },
  { weight: 1, arbitrary: withUnknownFields(shape.valid) },
);

test('given ten thousand messages, only those of the form are heard, as they were said', async () => {
  await hold(doorHolds(cases, atPort(fromSidebarSchema)));
});

test('given a port without a schema, one that hears nothing, and one that throws, the fuzzer finds each out', async () => {
  await expectFound(doorHolds(cases, atPort(v.unknown())));
  await expectFound(doorHolds(cases, atPort(v.never())));
  await expectFound(doorHolds(cases, (said) => v.parse(fromSidebarSchema, said)));
});
