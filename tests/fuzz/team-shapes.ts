import fc from 'fast-check';
import { id, number, object, type Shape, textLike, whole } from './shape.ts';

/** A contribution's id: 26 digits and letters but i, l, o, u. */
export const contributionId: Shape<string> = textLike(
  fc.nat(5).map((i) => `${i}`.repeat(26)),
  ['0'.repeat(25), '0'.repeat(27), 'l'.repeat(26), 'A'.repeat(26), `${'0'.repeat(26)}\n`],
);

/** An ISO week. */
const week: Shape<string> = textLike(fc.constantFrom('2026-W01', '2026-W53'), [
  '2026-W00',
  '2026-W54',
  '2026W46',
  '2026-46',
  '2026-W46 ',
]);

const counts = fc.integer({ min: 0, max: 1_000_000 });
const WRONG = [-1, 0.5, Number.NaN, '3', null, 1_000_001, [], {}];
const WEEKS = ['2026-W45', '2026-W46'] as const;
const columns = (parts: number) => fc.array(counts, { minLength: parts * 2, maxLength: parts * 2 });
const tables = fc.record(
  {
    customer: columns(4),
    reply: columns(4),
    'reply-cue/bare-refusal': columns(2),
    abuse: columns(2),
    answer: columns(2),
    hour: columns(2),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const hosts = fc.dictionary(id('demo', 'roundcube').valid, tables, { maxKeys: 2, noNullPrototype: true });

const hostsShape: Shape = {
  valid: hosts,
  broken: fc.oneof(
    fc.constantFrom<unknown>(null, 7, { Demo: {} }, { demo: null }, { demo: { customer: null } }),
    fc
      .constantFrom('customers', 'customer/x', 'reply-cue', 'reply-cue/A', 'toString', 'constructor', 'reply-cue/a/b')
      .map((name) => ({ demo: { [name]: Array(4).fill(1) } })),
    fc
      .tuple(columns(4), fc.constantFrom<unknown>(...WRONG))
      .map(([column, wrong]) => ({ demo: { reply: [wrong, ...column.slice(1)] } })),
    columns(4).map((column) => ({ demo: { reply: column.slice(1) } })),
    columns(2).map((column) => ({ demo: { reply: column } })),
    fc.constant({
      demo: Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`reply-cue/a${at}`, [0, 0, 0, 0]])),
    }),
    fc.constant(Object.fromEntries(Array.from({ length: 31 }, (_, at) => [`host-${at}`, {}]))),
  ),
};
const weeksShape: Shape = {
  valid: fc.constant(WEEKS),
  broken: fc.oneof(
    fc.constantFrom<unknown>([], null, WEEKS[0], ['2026-W46', '2026-W45'], ['2026-W46', '2026-W46']),
    week.broken.map((wrong) => [WEEKS[0], wrong]),
    fc.constant(Array.from({ length: 54 }, (_, at) => `20${at + 10}-W01`)),
  ),
};

/** What one agent shares of two weeks. */
export const contribution = object(
  { id: contributionId, revision: whole(1, 9_999), weeks: weeksShape, hosts: hostsShape },
  { epsilon: number(0.1, 10) },
);

/** As it stands in a file: a big number is a text there. */
export function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? `${one}` : one)) ?? 'null';
}

const pair = fc.array(fc.nat(9_999), { minLength: 2, maxLength: 2 });
const four = fc.array(fc.nat(9_999), { minLength: 4, maxLength: 4 });
const table = fc.record({ counts: pair, agents: pair, of: fc.nat(99) });
const cohortTables: Shape = {
  valid: fc.record(
    { answer: table, customer: fc.record({ counts: four, agents: four, of: fc.nat(99) }) },
    { requiredKeys: [], noNullPrototype: true },
  ),
  broken: fc.oneof(
    fc.constantFrom<unknown>(null, 7, { answer: null }),
    table.map((one) => ({ answers: one })),
    table.map((one) => ({ customer: one })),
    table.map((one) => ({ answer: { ...one, agents: [1] } })),
    fc.tuple(table, fc.constantFrom<unknown>(-1, 0.5, '3', null)).map(([one, of]) => ({ answer: { ...one, of } })),
    fc
      .tuple(table, fc.constantFrom<unknown>(-1, 0.5, '3', null))
      .map(([one, wrong]) => ({ answer: { ...one, counts: [1, wrong] } })),
  ),
};

/** A group as the ledger keeps it. */
export const cohort = object(
  {
    week,
    hostId: id('demo', 'roundcube'),
    members: {
      valid: fc.array(contributionId.valid, { maxLength: 4 }),
      broken: fc.oneof(
        fc.constantFrom<unknown>(null, {}, '0'.repeat(26)),
        contributionId.broken.map((wrong) => [wrong]),
      ),
    },
    tables: cohortTables,
  },
  { epsilon: number(0.1, 10) },
);
