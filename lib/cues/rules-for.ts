import { once } from '../once.ts';
import type { CueRule } from './cue.ts';
import { type Pattern, prepare } from './patterns.ts';
import { RULES } from './registry.ts';

/** A rule taken apart: what it matches at once, when it keeps quiet only once it is asked. */
export interface Prepared {
  readonly rule: CueRule;
  readonly match: readonly Pattern[];
  unless(): readonly Pattern[];
}

function preparedOf(rule: CueRule): Prepared {
  return { rule, match: rule.match.map(prepare), unless: once(() => (rule.unless ?? []).map(prepare)) };
}

/** The rules of one side, and which of them a word calls: most sentences call few of a hundred. */
interface Called {
  readonly rules: readonly Prepared[];
  readonly byWord: ReadonlyMap<string, readonly Prepared[]>;
  /** Rules with a pattern that no word has to be there for. */
  readonly always: readonly Prepared[];
}

function calledOf(side: CueRule['side']): Called {
  const rules = RULES.filter((rule) => rule.side === side).map(preparedOf);
  const needed = rules.flatMap(({ match }) => match.flatMap(({ sieve }) => sieve.needs.flatMap((need) => [...need])));
  const times = new Map<string, number>();
  for (const word of needed) times.set(word, (times.get(word) ?? 0) + 1);
  // A word that many patterns need is a common one; a pattern is called by its need that is least so.
  const commonness = (need: ReadonlySet<string>): number =>
    [...need].reduce((most, word) => Math.max(most, times.get(word) ?? 0), 0);
  const byWord = new Map<string, Prepared[]>();
  const always = new Set<Prepared>();
  for (const one of rules) {
    for (const { sieve } of one.match) {
      const [rarest] = sieve.needs.toSorted((a, b) => commonness(a) - commonness(b));
      if (rarest === undefined) always.add(one);
      for (const word of rarest ?? []) {
        const before = byWord.get(word);
        if (before === undefined) byWord.set(word, [one]);
        else if (before.at(-1) !== one) before.push(one);
      }
    }
  }
  return { rules, byWord, always: [...always] };
}

/** Taken apart when a side is first read: a thousand patterns take their time. */
const called: Partial<Record<CueRule['side'], Called>> = {};

/** The rules some pattern of which these words may match, in the order of the catalogue. */
export function rulesFor(side: CueRule['side'], words: ReadonlySet<string>): Prepared[] {
  called[side] ??= calledOf(side);
  const { rules, byWord, always } = called[side];
  const found = new Set(always);
  for (const word of words) for (const one of byWord.get(word) ?? []) found.add(one);
  return found.size === 0 ? [] : rules.filter((one) => found.has(one));
}
