import fc from 'fast-check';
import { canary } from './shape.ts';

const traps: readonly (() => unknown)[] = [
  () => {
    const ring: Record<string, unknown> = { type: 'snapshot', call: 'observe' };
    ring['snapshot'] = ring;
    ring['data'] = ring;
    return ring;
  },
  () => {
    const ring: unknown[] = [];
    ring.push(ring);
    return ring;
  },
  () => {
    let deep: object = {};
    for (let i = 0; i < 5_000; i++) deep = { type: 'snapshot', snapshot: deep, data: [deep] };
    return deep;
  },
  () => ({
    get type() {
      throw new Error(canary);
    },
  }),
  () => ({
    get call() {
      throw new Error(canary);
    },
    get attune() {
      throw new Error(canary);
    },
  }),
  () =>
    new Proxy(
      {},
      { get: () => thrown(), has: () => thrown(), ownKeys: () => thrown(), getPrototypeOf: () => thrown() },
    ),
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  () => Object.create({ type: 'focus-page', call: 'waiting' }),
  () => Object.create(null),
  () => canary.repeat(20_000),
  () => Symbol('type'),
  () => ({ [Symbol.toPrimitive]: () => thrown(), toString: () => thrown(), valueOf: () => thrown() }),
  () => () => canary,
  () => new Array(2 ** 32 - 1),
  () => new Uint8Array(1_000),
  () => Object.freeze([Object.freeze({})]),
  () => new Error(canary),
  () => new Date(Number.NaN),
  () => Object.fromEntries([['then', (resolve: (value: unknown) => void) => resolve('polluted')]]),
];

function thrown(): never {
  throw new Error(canary);
}

/** Something that may bite whoever looks at it, fast-check included: it is only made where it is thrown at a door. */
class Trap {
  readonly nth: number;
  constructor(nth: number) {
    this.nth = nth;
  }
}

/** The value itself, or what the trap makes. */
export function sprung(value: unknown): unknown {
  return value instanceof Trap ? traps[value.nth]?.() : value;
}

/** Anything at all: what no door knows, and what was made to break one. None of it has the form of a message of ours. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      maxDepth: 2,
      maxKeys: 4,
      key: fc.oneof(
        fc.string(),
        fc.constantFrom('__proto__', 'constructor', 'prototype', 'type', 'call', 'data', 'ok'),
      ),
    }),
  },
  { weight: 1, arbitrary: fc.nat(traps.length - 1).map((nth) => new Trap(nth)) },
);
