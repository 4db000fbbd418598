import fc from 'fast-check';
import type { Case } from './hold.ts';
import { canary } from './shape.ts';

/** Valid messages with fields nobody knows, put into any object of it: heard without them. */
export function withUnknownFields(valid: fc.Arbitrary<unknown>): fc.Arbitrary<Case> {
  const names = fc.constantFrom('html', 'constructor', '__proto__', 'toString', '0');
  return fc.tuple(valid, names, fc.nat(3)).map(([heard, name, nth]) => {
    const said = structuredClone(heard);
    const objects = objectsIn(said);
    const chosen = objects[nth % objects.length];
    if (chosen) Object.defineProperty(chosen, name, { value: { polluted: canary }, enumerable: true });
    return { said, heard };
  });
}

function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(objectsIn)];
}
