import { type Release, release } from '../../lib/stats/anonymity.ts';
import type { Cohort } from '../../lib/stats/cohort.ts';
import type { Contribution } from '../../lib/stats/contribution.ts';
import { partsOf } from '../../lib/stats/tables.ts';

/** Something the attacker is told: these counts of these agents together are so many. */
export interface Equation {
  /** `ID@REVISION TABLE PART`, each once. */
  readonly terms: readonly string[];
  readonly value: number;
}

/** A way to let counts out: what the attacker learns from one look at a team, and then from the next. */
export type Door = () => (team: readonly Contribution[]) => Equation[];

/**
 * Our door, with an attacker who has more than it gives: every shown count before it was rounded, the total of every
 * table that is not too small as a whole, though all of it may be hidden (another table may have the same total), and
 * who is in which group.
 */
export const ourDoor: Door = () => {
  let earlier: readonly Cohort[] = [];
  /** Each group as its members were when it was formed, by its first member: groups never share one. */
  const formed = new Map<string, readonly Contribution[]>();
  return (team) => {
    const released = release(team, { earlier });
    earlier = released.cohorts;
    for (const { members } of earlier)
      if (!formed.has(members[0] ?? ''))
        formed.set(
          members[0] ?? '',
          team.filter(({ id }) => members.includes(id)),
        );
    return learntFrom(released, formed);
  };
};

/** Our door without a memory. */
export const forgetfulDoor: Door = () => (team) => ourDoor()(team);

/** A door that hides small counts and nothing beside them. */
export const nakedDoor: Door = () => (team) => {
  if (team.length < 5) return [];
  return tablesOf(team).flatMap((table) => {
    const parts = partsOf(table).map((part, place) => sumOf(team, table, [part], [place]));
    const whole = sumOf(team, table, partsOf(table), [...parts.keys()]);
    return [whole, ...parts.filter(({ value }) => value === 0 || value >= 5)];
  });
};

function learntFrom({ weeks, cohorts }: Release, formed: ReadonlyMap<string, readonly Contribution[]>): Equation[] {
  // One week and host: groups come in the same order as their weeks, with the too few at the end.
  return cohorts.flatMap(({ members }, place) => {
    const shown = weeks[place];
    if (shown?.kind !== 'shown') return [];
    const group = formed.get(members[0] ?? '') ?? [];
    return tablesOf(group).flatMap((table) => {
      const parts = partsOf(table);
      const seen = shown.tables[table];
      const whole = sumOf(group, table, parts, [...parts.keys()]);
      const cells = parts.flatMap((part, at) => {
        const cell = seen === undefined || seen === 'hidden' ? 'hidden' : seen.cells[part];
        if (cell === 'hidden' || cell === undefined) return [];
        const exact = sumOf(group, table, [part], [at]);
        if (Math.abs(exact.value - cell) > 2) throw new Error(`${exact.value} is shown as ${cell}.`);
        return [exact];
      });
      const agents = group.filter(({ hosts }) =>
        Array.from(hosts['demo']?.[table] ?? []).some((count) => count > 0),
      ).length;
      return whole.value >= 20 && agents >= 5 ? [whole, ...cells] : cells;
    });
  });
}

function tablesOf(team: readonly Contribution[]): string[] {
  return [...new Set(team.flatMap(({ hosts }) => Object.keys(hosts['demo'] ?? {})))];
}

function sumOf(
  team: readonly Contribution[],
  table: string,
  parts: readonly string[],
  places: readonly number[],
): Equation {
  const terms = team.flatMap(({ id, revision }) => parts.map((part) => `${id}@${revision} ${table} ${part}`));
  const value = team
    .flatMap(({ hosts }) => places.map((at) => hosts['demo']?.[table]?.[at] ?? 0))
    .reduce((a, b) => a + b, 0);
  return { terms, value };
}

/**
 * What a linear solver gets out of the equations that it must not: sums that stand for one part of one table, or for
 * several, but of fewer than `least` messages or agents (and not of none). Once table by table, and once with what the
 * attacker knows of how tables hang together. The system is brought to its reduced form in several orders of its
 * unknowns, as each order isolates others.
 */
export function findings(learnt: readonly Equation[], truth: ReadonlyMap<string, number>, least: number): string[] {
  const told = learnt.map(({ terms }) => new Map(terms.map((name) => [name, 1])));
  const linked = learnt.map(({ terms }) => linkedTerms(terms));
  return [...solved(told, truth, least), ...solved(linked, truth, least)];
}

/**
 * The same messages are counted in `customer`, in `abuse` and by each cue: what is civil, or free of a cue, is all of an
 * agent's messages but those that are not.
 */
function linkedTerms(terms: readonly string[]): Map<string, number> {
  const linked = new Map<string, number>();
  const add = (name: string, times: number): void => {
    const sum = (linked.get(name) ?? 0) + times;
    if (sum === 0) linked.delete(name);
    else linked.set(name, sum);
  };
  for (const name of terms) {
    const [who = '', table = '', part] = name.split(' ');
    if (part !== 'civil' && part !== 'free') add(name, 1);
    else {
      for (const state of partsOf('customer')) add(`${who} customer ${state}`, 1);
      add(`${who} ${table} ${part === 'civil' ? 'abusive' : 'found'}`, -1);
    }
  }
  return linked;
}

function solved(
  equations: readonly ReadonlyMap<string, number>[],
  truth: ReadonlyMap<string, number>,
  least: number,
): string[] {
  const names = [...new Set(equations.flatMap((terms) => [...terms.keys()]))];
  const orders = [names, [...names].reverse(), [...names].sort((a, b) => (lastWord(a) < lastWord(b) ? -1 : 1))];
  return orders.flatMap((order) => {
    const place = new Map(order.map((name, at) => [name, at]));
    const rows = equations.map((terms) => {
      const row = new Float64Array(order.length);
      for (const [term, times] of terms) row[place.get(term) ?? 0] = times;
      return row;
    });
    return reduced(rows).flatMap((row) => disclosed(row, order, truth, least) ?? []);
  });
}

/** A row whose coefficients are all alike is a plain sum of some counts: which, where it stands for too few. */
function disclosed(
  row: Float64Array,
  order: readonly string[],
  truth: ReadonlyMap<string, number>,
  least: number,
): string | undefined {
  const named = order.filter((_, at) => row[at] !== 0);
  const [first] = row.filter((one) => one !== 0);
  if (named.length === 0 || row.some((one) => one !== 0 && one !== first)) return undefined;
  const counted = named.filter((name) => (truth.get(name) ?? 0) > 0);
  const sum = counted.reduce((all, name) => all + (truth.get(name) ?? 0), 0);
  const agents = new Set(counted.map((name) => name.split('@')[0])).size;
  return sum === 0 || (sum >= least && agents >= least) ? undefined : `${sum} of ${agents} agents: ${named.join(', ')}`;
}

/** Gauss–Jordan, in place. The coefficients stay small whole numbers or simple fractions. */
function reduced(rows: Float64Array[]): Float64Array[] {
  let done = 0;
  const width = rows[0]?.length ?? 0;
  for (let column = 0; column < width && done < rows.length; column++) {
    const pivotAt = rows.findIndex((row, at) => at >= done && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivotAt === -1) continue;
    const pivot = rows[pivotAt] as Float64Array;
    rows[pivotAt] = rows[done] as Float64Array;
    rows[done] = pivot;
    scale(pivot, 1 / (pivot[column] ?? 1));
    for (const row of rows) if (row !== pivot) subtract(row, pivot, row[column] ?? 0);
    done++;
  }
  return rows.slice(0, done);
}

function scale(row: Float64Array, factor: number): void {
  for (let at = 0; at < row.length; at++) row[at] = clean((row[at] ?? 0) * factor);
}

function subtract(row: Float64Array, other: Float64Array, times: number): void {
  if (times === 0) return;
  for (let at = 0; at < row.length; at++) row[at] = clean((row[at] ?? 0) - times * (other[at] ?? 0));
}

function clean(value: number): number {
  const near = Math.round(value * 720) / 720;
  return Math.abs(near - value) < 1e-9 ? near + 0 : value;
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? '';
}
