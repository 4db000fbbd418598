import { sentences } from '../text/sentences.ts';
import { cut, type Span } from '../text/span.ts';
import { sharedStems, stemsOf } from '../text/stems.ts';
import { hearsIn, NAMES_A_DAY, SORRY } from './draft-words.ts';
import type { Point } from './points.ts';

/** What a draft does about one point, in the steps of handling a complaint (after ISO 10002). */
export interface MapRow {
  readonly point: Point;
  /** It is said back, regretted, or something is done about it. */
  readonly acknowledged: boolean;
  /** A choice is offered. */
  readonly option: boolean;
  /** A next step with a day or an hour is promised. */
  readonly promise: boolean;
  /** Something is said to be done already. */
  readonly confirmed: boolean;
}

/** What one sentence of a draft does. */
interface Deed {
  readonly stems: ReadonlySet<string>;
  readonly isHeard: boolean;
  readonly option: boolean;
  readonly promise: boolean;
  readonly confirmed: boolean;
}

const CHOICE =
  /\b(?:or(?:,| i| we| you| if| a| the| would)|either|if you(?:'d| would)? (?:prefer|rather|like)|whichever|which (?:one |of these )?(?:would|do) you|would you (?:prefer|rather|like)|you can (?:also|choose|pick)|alternatively|instead)\b/i;
const COMES =
  /\b(?:(?:i|we|you|it|he|she|they|\w+)(?:'ll| will| can|'m|'re)|will (?:be|reach|arrive|come|get|have|call|send)|is (?:on its way|booked|due))\b/i;
const DONE =
  /\b(?:(?:i|we)(?:'ve| have) (?:now |just |already |also |today )*(?!had|been|to\b|not\b|no\b)\w+(?:ed|nt|ut|de|ld|en|ne|id|ok)\b|(?:has|have) (?:now |just |already )*been \w+(?:ed|nt|ut|de|ld|en|ne|id)\b|(?:was|were) (?:\w+ )?(?:refunded|sent|booked|posted|reset|fixed|changed|cancelled|moved|added|removed|credited|paid)|is (?:now )?(?:fixed|done|back|sorted|on its way|booked|refunded|sent|working|open|active|cancelled|updated|changed|in the post|attached)|(?:i|we) (?:just )?(?:sent|refunded|booked|put|posted|reset|fixed|changed|cancelled|moved|added|removed|checked|spoke|asked|found)\b)/i;

/** Words of a complaint that a sentence must say back to have heard it, where it does nothing about it: to name the lamp is not to hear that it is late. */
const SAID_BACK = 2;

/** Each point of the customer's message and what the draft, `text` its own words, does about it. */
export function complaintMap(points: readonly Point[], text: string): MapRow[] {
  if (points.length === 0) return [];
  const deeds = sentences(text).map((span) => deedOf(text, span));
  const isOnly = points.length === 1;
  const first = points.find(({ kind }) => kind === 'complaint');
  return points.map((point): MapRow => {
    const own = deeds.filter(({ stems }) => isOnly || sharedStems(stems, point.stems) > 0);
    const least = point.kind === 'complaint' ? SAID_BACK : 1;
    const isNamed = deeds.some(({ stems, option, promise, confirmed }) => {
      const shared = sharedStems(stems, point.stems);
      return shared >= least || (shared > 0 && (option || promise || confirmed));
    });
    const isHeard = deeds.some(
      (deed) => deed.isHeard && (isOnly || point === first || sharedStems(deed.stems, point.stems) > 0),
    );
    return {
      point,
      acknowledged: isNamed || isHeard,
      option: own.some(({ option }) => option),
      promise: own.some(({ promise }) => promise),
      confirmed: own.some(({ confirmed }) => confirmed),
    };
  });
}

function deedOf(text: string, span: Span): Deed {
  const own = cut(text, span);
  return {
    stems: stemsOf(own),
    isHeard: SORRY.test(own) || hearsIn(own),
    option: CHOICE.test(own),
    promise: COMES.test(own) && NAMES_A_DAY.test(own),
    confirmed: DONE.test(own),
  };
}
