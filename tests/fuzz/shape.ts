import fc from 'fast-check';

/** A form a door lets in, told by hand and in two halves: values that have it, and values that miss it by one thing. */
export interface Shape<T = unknown> {
  readonly valid: fc.Arbitrary<T>;
  readonly broken: fc.Arbitrary<unknown>;
}

/** Words no door may ever take for one of our own ids, and no store may ever hold. */
export const canary = 'CANARY Where is my parcel, Ann?';

/** One value of every type but this one. */
function notOf(type: string): fc.Arbitrary<unknown> {
  const all = [null, true, 7, 7n, Number.NaN, canary, [], ['x'], {}, { length: 1 }, new Date(0), new Map()];
  return fc.constantFrom(...all.filter((value) => typeof value !== type));
}

/** Any text up to so many characters. */
export function text(most: number): Shape<string> {
  return {
    valid: fc.oneof(
      { weight: 20, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
      { weight: 1, arbitrary: fc.constant('x'.repeat(most)) },
    ),
    broken: fc.oneof(notOf('string'), fc.constant('x'.repeat(most + 1))),
  };
}

/** A text of a known form; `wrong` are texts that only look like it. */
export function textLike(valid: fc.Arbitrary<string>, wrong: readonly string[]): Shape<string> {
  return { valid, broken: fc.oneof(notOf('string'), fc.constantFrom(canary, '', ...wrong)) };
}

/** A salted key: 64 hex digits. */
export const key: Shape<string> = textLike(
  fc.nat(5).map((i) => `${i}`.repeat(64)),
  ['a'.repeat(63), 'a'.repeat(65), 'A'.repeat(64), `${'a'.repeat(64)}\n`, 'g'.repeat(64)],
);

/** An id of our own. */
export function id(...valid: readonly string[]): Shape<string> {
  return textLike(fc.constantFrom(...valid), [
    'constructor',
    '__proto__',
    'Demo',
    'de mo',
    'demo.',
    'x'.repeat(33),
    'where-is-my-parcel-you-fools',
    'demo\n',
    '-demo',
  ]);
}

/** One of these words. */
export function word<const Word extends string>(...words: readonly Word[]): Shape<Word> {
  return textLike(
    fc.constantFrom(...words),
    words.flatMap((one) => [`${one} `, one.toUpperCase()]),
  ) as Shape<Word>;
}

/** A number from least to most, fractions included. */
export function number(least: number, most: number): Shape<number> {
  return {
    valid: fc.oneof(fc.double({ min: least, max: most, noNaN: true }), fc.constantFrom(least, most)),
    broken: fc.oneof(
      notOf('number'),
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, least - 0.001, most + 0.001),
    ),
  };
}

/** A whole number from least to most. */
export function whole(least: number, most: number): Shape<number> {
  return {
    valid: fc.oneof(fc.integer({ min: least, max: Math.min(most, 2 ** 31 - 1) }), fc.constantFrom(least, most)),
    broken: fc.oneof(
      notOf('number'),
      fc.constantFrom(
        Number.NaN,
        Number.POSITIVE_INFINITY,
        1e300,
        least - 1,
        least + 0.5,
        most < 2 ** 53 - 1 ? most + 1 : 2 ** 53,
      ),
    ),
  };
}

/** A moment in epoch ms up to the end of the year 9999. */
export const instant: Shape<number> = whole(0, 253_402_300_799_999);

/** Yes or no. */
export const flag: Shape<boolean> = { valid: fc.boolean(), broken: notOf('boolean') };

/** The same, or `null`. */
export function nullable<T>({ valid, broken }: Shape<T>): Shape<T | null> {
  return { valid: fc.option(valid, { nil: null }), broken: broken.filter((value) => value !== null) };
}

/** A list of at most so many. */
export function list<T>({ valid, broken }: Shape<T>, most: number): Shape<T[]> {
  const items = fc.array(valid, { maxLength: Math.min(most, 3) });
  return {
    valid: items,
    broken: fc.oneof(
      {
        weight: 4,
        arbitrary: fc.tuple(items, broken, items).map(([before, one, after]) => [...before, one, ...after]),
      },
      { weight: 1, arbitrary: valid.map((one) => new Array(most + 1).fill(one)) },
      { weight: 1, arbitrary: fc.constantFrom(null, {}, { length: 0 }, canary, 7, new Set()) },
      { weight: 1, arbitrary: fc.constant(new Array(most + 1)) },
    ),
  };
}

type Fields = Readonly<Record<string, Shape>>;

/**
 * An object with these fields; those in `may` can be left out. Broken: one field broken or missing, and where unknown
 * fields are refused, one field more.
 */
export function object(
  must: Fields,
  may: Fields = {},
  unknownFields: 'refused' | 'dropped' = 'refused',
): Shape<object> {
  const arbitraries = (fields: Fields) =>
    Object.fromEntries(Object.entries(fields).map(([name, { valid }]) => [name, valid]));
  const valid = fc
    .tuple(fc.record(arbitraries(must)), fc.record(arbitraries(may), { requiredKeys: [] }))
    .map(([all, some]): Record<string, unknown> => ({ ...all, ...some }));
  const names = Object.keys(must);
  const oneBroken = Object.entries({ ...must, ...may }).map(([name, { broken }]) =>
    fc.tuple(valid, broken).map(([value, wrong]) => ({ ...value, [name]: wrong })),
  );
  const oneMissing = names.map((name) => valid.map(({ [name]: _, ...rest }) => rest));
  const oneMore = fc
    .tuple(valid, fc.constantFrom('text', 'subject', 'constructor', '__proto__'))
    .map(([value, name]) => Object.defineProperty({ ...value }, name, { value: canary, enumerable: true }));
  const none = names.length > 0 ? [fc.constantFrom<unknown>(null, [], canary, 7, {}, new Map())] : [];
  const kinds = [...oneBroken, ...oneMissing, ...none, ...(unknownFields === 'refused' ? [oneMore, oneMore] : [])];
  return { valid, broken: kinds.length > 0 ? fc.oneof(...kinds) : fc.constantFrom(null, 7, canary) };
}

/** One of several forms. */
export function either(...shapes: readonly Shape[]): Shape {
  return {
    valid: fc.oneof(...shapes.map(({ valid }) => valid)),
    broken: fc.oneof(...shapes.map(({ broken }) => broken)),
  };
}
