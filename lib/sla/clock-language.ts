import type { NamedDate } from './named-date.ts';

/**
 * What the clock can read in one language: the default export of `lib/sla/languages/<language>.ts`, found by itself.
 * Patterns are looked for in folded text (`fold`: small letters, no accents, straight apostrophes). Where two readings
 * are possible the side of the customer is taken: an answer too many is a smaller harm than a customer nobody answers.
 */
export interface ClockLanguage {
  /** BCP 47, two letters. */
  readonly code: string;
  /** What customers write. */
  readonly customer: {
    /** Thanks, agreement, good wishes: said alone they ask nothing. */
    readonly thanks: RegExp;
    /** The matter is solved, no longer needed, may be closed. */
    readonly settles: RegExp;
    /** Asks, reports something open or takes the thanks back; looked for before the other two. A question mark asks in any language. */
    readonly asks: RegExp;
    /** Settles in words that look like asking ("no need to call me back"): taken out before `asks` is looked for. */
    readonly harmless?: RegExp;
    /** A day or hour is named as the customer's own limit ("I need it before the 3rd"). */
    readonly deadline: RegExp;
  };
  /** What machines write, on either side: absence notes, bounces, newsletters, notices, confirmations of receipt. */
  readonly automatic: RegExp;
  /** What agents write. */
  readonly agent: {
    /** It is being looked into, has been passed on, patience is asked for. */
    readonly holds: RegExp;
    /** Something is asked of the customer. A question mark does too, unless `courtesy` took it. */
    readonly requests: RegExp;
    /** Questions and requests that are mere manners ("let me know if you have any questions"): taken out first. */
    readonly courtesy: RegExp;
    /** Says what was done, is so, or is not possible: more than holding. */
    readonly answers: RegExp;
    /** We, or somebody of ours, will do something. */
    readonly commits: RegExp;
    /** We will get back, tell, write, call: a promise even where no day is named. */
    readonly tells: RegExp;
    /** No promise after all: third parties, conditions put to the customer, refusals, offers. Looked for first. */
    readonly notOurs: RegExp;
  };
  readonly dates: DateWords;
  /** Dates named in words and figures, by a library that knows the language. Offsets count in the text given. */
  parse(text: string, reference: DateReference): readonly NamedDate[];
}

/** The moment from which "tomorrow" counts, and the minutes the wall clock there is ahead of UTC. */
export interface DateReference {
  readonly instant: Date;
  readonly timezone: number;
}

/** Ways to name a time that are no dates. All are looked for in folded text; `{n}` in a pattern is a number in figures or words. */
export interface DateWords {
  /** Numbers in words, up to about fourteen. */
  readonly numbers: Readonly<Record<string, number>>;
  /** `within {n} hours`: counted to the minute. */
  readonly hours: readonly string[];
  readonly minutes: readonly string[];
  /** `within {n} working days` */
  readonly workingDays: readonly string[];
  /** `within {n} days` */
  readonly days: readonly string[];
  /** `in {n} weeks` */
  readonly weeks: readonly string[];
  readonly today: readonly string[];
  readonly tomorrow: readonly string[];
  /** `by the end of the week` */
  readonly thisWeek: readonly string[];
  readonly nextWeek: readonly string[];
  /** `at the beginning of next week`; looked for before `nextWeek` */
  readonly earlyNextWeek: readonly string[];
  readonly endOfMonth: readonly string[];
  /** Right after or before a day: makes it end at noon. */
  readonly morning: readonly string[];
  /** Clock times as the language writes them, with groups `h` and `m`, and `pm` where the afternoon is meant. */
  readonly clockTime: readonly string[];
  /** Right before a date, makes it the day before: `before`. */
  readonly before: readonly string[];
  /** A date of figures, with groups `d`, `mo` and perhaps `y`, which the library does not know or reads otherwise. */
  readonly figures: readonly string[];
  /** A day of this or the next month alone, `the 3rd`, with group `d`. */
  readonly dayOfMonth: readonly string[];
}
