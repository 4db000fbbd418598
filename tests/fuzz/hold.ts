import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, vi } from 'vitest';
import { junk, sprung } from './junk.ts';
import type { Shape } from './shape.ts';

// Ten thousand inputs take a second or two, and far longer where the machine is busy.
vi.setConfig({ testTimeout: 180_000 });

/** How many inputs each door is given. */
export const INPUTS = 10_000;

/** What is said at a door, and what must be heard of it; `heard` is absent where nothing may be. */
export interface Case {
  readonly said: unknown;
  readonly heard?: unknown;
}

/** A door as its fuzzer sees it: what it let in, `undefined` for nothing. */
export type Door = (said: unknown) => unknown;

/** A third of the inputs has the form, a third misses it by one thing, a third is anything at all. */
export function casesOf({ valid, broken }: Shape): fc.Arbitrary<Case> {
  return fc.oneof(
    valid.map((said): Case => ({ said, heard: said })),
    broken.map((said): Case => ({ said })),
    junk.map((said): Case => ({ said })),
  );
}

/** Claims that the door lets in what it must, nothing else, changes no prototype and never throws. */
export function doorHolds(cases: fc.Arbitrary<Case>, door: Door) {
  return fc.asyncProperty(cases, async ({ said, heard }) => {
    const found = await door(sprung(said));
    const isRight = isDeepStrictEqual(found, heard);
    if (!isRight) throw new Error(heard === undefined ? 'let in what it must not' : 'not heard as it was said');
    requireCleanPrototype();
  });
}

const names = Object.getOwnPropertyNames(Object.prototype).join();

/** Throws where something was put on every object there is. */
export function requireCleanPrototype(): void {
  if (Object.getOwnPropertyNames(Object.prototype).join() !== names || 'polluted' in {}) {
    throw new Error('Object.prototype was changed');
  }
}

/** Fails with the input that broke the claim. */
export async function hold(property: fc.IRawProperty<unknown>, numRuns = INPUTS): Promise<void> {
  await fc.assert(property, { numRuns });
}

/** The same fuzzer at a door that is broken on purpose: it must find out. One that cannot fail proves nothing. */
export async function expectFound(property: fc.IRawProperty<unknown>): Promise<void> {
  const found = await fc.check(property, { numRuns: 2_000, endOnFailure: true });
  expect(found.failed).toBe(true);
}
