import { languageOf } from '../text/language.ts';
import { ownWords } from '../text/own-words.ts';
import { sentences } from '../text/sentences.ts';
import { cut, type Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { ClockLanguage } from './clock-language.ts';
import { fold } from './fold.ts';
import { CLOCK_LANGUAGES, languagesFor } from './language-registry.ts';
import { momentsIn } from './moments.ts';
import type { WorkingWeek } from './working-week.ts';

/** Something we told a customer we would do. No words of it: those are never kept. */
export interface Promised {
  /** Epoch ms; `undefined` where no day was named ("once the warehouse has answered"). */
  readonly dueAt: number | undefined;
}

/** Words from which on a detector is right about a language. */
const SURE_OF_LANGUAGE = 25;
/** Two times of one sentence less than this apart are the same time, said twice ("Friday, 27 November"). */
const SAME_MS = 3_600_000;

/**
 * What our own message, sent at `at` (epoch ms), promises, in order. Only what we commit ourselves to: nothing a courier
 * does, nothing asked of the customer, nothing past. Silent in languages the clock cannot read.
 */
export function promisesIn(text: string, at: number, week: WorkingWeek, language?: string): Promised[] {
  return bySentence(text, language, (sentence, spoken): Promised[] | undefined => {
    const folded = fold(sentence);
    const { commits, tells, notOurs } = spoken.agent;
    if (notOurs.test(folded)) return [];
    if (!commits.test(folded) && !tells.test(folded)) return undefined;
    const moments = momentsIn(sentence, spoken, at, week).filter(({ dueAt }) => dueAt > at);
    const distinct = moments.filter(
      ({ dueAt }, i) => !moments.slice(0, i).some((earlier) => Math.abs(earlier.dueAt - dueAt) < SAME_MS),
    );
    if (distinct.length > 0) return distinct.map(({ dueAt }) => ({ dueAt }));
    return tells.test(folded) ? [{ dueAt: undefined }] : [];
  });
}

/** Until when (epoch ms) a customer says that something is needed, soonest first. */
export function deadlinesIn(text: string, at: number, week: WorkingWeek, language?: string): number[] {
  return bySentence(text, language, (sentence, spoken) =>
    spoken.customer.deadline.test(fold(sentence))
      ? momentsIn(sentence, spoken, at, week)
          .flatMap(({ dueAt }) => (dueAt > at ? [dueAt] : []))
          .slice(0, 1)
      : undefined,
  ).sort((a, b) => a - b);
}

function bySentence<Found>(
  text: string,
  language: string | undefined,
  look: (sentence: string, spoken: ClockLanguage) => Found[] | undefined,
): Found[] {
  const own = ownWords(text.normalize('NFC'));
  const spoken = languagesFor(language ?? languageOf(own));
  // Short texts may be of another language than a detector says; words for promises are seldom those of two.
  const others = words(own).length <= SURE_OF_LANGUAGE ? CLOCK_LANGUAGES.filter((one) => !spoken.includes(one)) : [];
  return wholeDates(own, sentences(own)).flatMap((span) => {
    const sentence = cut(own, span);
    // The first whose words are found is taken, though they may say that there is nothing.
    for (const one of [...spoken, ...others]) {
      const found = look(sentence, one);
      if (found) return found;
    }
    return [];
  });
}

/** "Bis zum 8. Januar" is one sentence, though it has a stop and a capital in it. */
function wholeDates(text: string, spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last && /(?:^|[\s.])\d{1,2}\.$/.test(cut(text, last)) && GOES_ON.test(cut(text, span))) {
      whole[whole.length - 1] = { start: last.start, end: span.end };
    } else whole.push(span);
  }
  return whole;
}

/** A small letter, a figure or a month. */
const GOES_ON = /^(?:[\p{Ll}\d]|(?:Jan|Feb|M\u00e4r|Mar|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Oct|Nov|Dez|Dec))/u;
