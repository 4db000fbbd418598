import type { CueRule, CustomerState } from '../cues/cue.ts';
import { ruleOf } from '../cues/registry.ts';
import { ownWords } from '../text/own-words.ts';
import { cut, overlaps } from '../text/span.ts';
import type { Reading } from '../tone/reading.ts';
import { type Ask, asksOf } from './asks.ts';
import { complaintMap, type MapRow } from './complaint-map.ts';
import { fitWordings } from './fit-wordings.ts';
import { GAPS } from './gaps.ts';
import { isHeated } from './heat.ts';
import { HOUSE_CUE } from './house-cue.ts';
import { findHouseWords, type HouseFinding, type HouseWord } from './house-words.ts';
import { isPassedOver, type Level, mostNudges } from './level.ts';
import type { Nudge } from './nudge.ts';
import { bodyOf } from './places.ts';
import { pointsOf, type ReadMessage } from './points.ts';
import { stateOf } from './state-of.ts';

/** What the agent does not want to see, in nudges and in drafts. */
export interface Quiet {
  /** Keys of nudges set aside in this draft. */
  readonly dismissed: ReadonlySet<string>;
  /** Ids of cues and gaps switched off. */
  readonly mutedCues: ReadonlySet<string>;
  /** How often the agent said of each that it did not fit. */
  readonly doubts?: ReadonlyMap<string, number>;
  /** Words of the agent's own list. */
  readonly houseWords?: readonly HouseWord[];
  /** How much the agent wants to be told; as much as there is where it is not said. */
  readonly level?: Level;
  /** The queue is longer than can be answered: one suggestion at most, and a weighty one. */
  readonly isBrief?: boolean;
  /** In how many drafts before this one each cue did not come up. */
  readonly cleanDrafts?: ReadonlyMap<string, number>;
}

/** How a draft fits the customer's message it answers. */
export interface ReplyFit {
  readonly state: CustomerState;
  /** What the message asks of an answer; empty where there is no opportunity, or nothing is known of it. */
  readonly asks: readonly Ask[];
  /** Each point the customer raised and what the draft does about it; empty where nothing was raised. */
  readonly map: readonly MapRow[];
  /** Worthiest first: at most three, none overlapping, one for each cue. */
  readonly nudges: readonly Nudge[];
  /** A minute away from the draft may be worth more than any of them. */
  readonly isHeated: boolean;
  /** Which words of the agent's own list stand in the draft, whether a nudge tells of them or not. */
  readonly houseWords: readonly string[];
  /** All that came up in the draft, whether a nudge tells of it or not. */
  readonly cueIds: readonly string[];
}

/** A nudge that might be given, and how much it is worth. */
interface Offer extends Nudge {
  readonly worth: number;
}

/** Worth below which a nudge is not shown: in a draft that needs work, and in one that is fine. */
const LEAST = { plain: 0.2, fine: 0.55 } as const;
/** What is left of a nudge's worth each time the agent said that its like did not fit: rarer, and gone after a few times. */
const DOUBTED = 0.7;
/** What a word of the agent's own list is worth. */
const HOUSE_WORTH = 0.9;
/** Cues that only tell when no way is offered beside them. */
const ANSWERED_BY_A_WAY: ReadonlySet<string> = new Set(['bare-refusal', 'unfortunately', 'policy-wall']);
const TENSE: ReadonlySet<CustomerState> = new Set(['upset', 'complaining', 'uneasy']);

/**
 * Holds a draft against the customer's message: what was raised and what is done about it, and at most three nudges,
 * fitted to the state the message may show. A good ordinary reply gets none.
 */
export function pick(draft: ReadMessage, customer: ReadMessage | undefined, quiet: Quiet): ReplyFit {
  const state = stateOf(customer?.reading);
  const own = ownWords(draft.text);
  const asks = customer === undefined ? [] : asksOf(customer, state);
  const map = customer === undefined ? [] : complaintMap(pointsOf(customer), own);
  // They are the agent's own, so they hold in any language and in a few words, too.
  const found = findHouseWords(draft.text, quiet.houseWords ?? []);
  const houseWords = [...new Set(found.map(({ word }) => word.avoid))];
  const isRead = draft.reading.abstain === undefined;
  const least = quiet.isBrief || isFine(draft.reading, state) ? LEAST.fine : LEAST.plain;
  const read = isRead ? [...cueOffers(draft, state, quiet), ...gapOffers(draft, own, customer, state, map, quiet)] : [];
  const all = [...houseOffers(draft.text, found, quiet), ...read].filter(({ worth }) => worth >= least);
  const { level = 'learning', cleanDrafts } = quiet;
  const offers = all
    .filter(({ cueId, worth }) => !isPassedOver(level, cleanDrafts?.get(cueId), worth))
    .map((offer) => ({ ...offer, worth: offer.worth * DOUBTED ** (quiet.doubts?.get(offer.cueId) ?? 0) }))
    .filter(({ worth, key }) => worth >= least && !quiet.dismissed.has(key))
    .sort((a, b) => b.worth - a.worth || a.span.start - b.span.start);
  const cueIds = [...new Set(all.map(({ cueId }) => cueId))];
  const picked: Nudge[] = [];
  for (const { worth: _, ...nudge } of offers) {
    if (picked.length === (quiet.isBrief ? 1 : mostNudges(level))) break;
    if (picked.some((one) => one.cueId === nudge.cueId || overlaps(one.span, nudge.span))) continue;
    picked.push(nudge);
  }
  return { state, asks, map, nudges: picked, isHeated: isRead && isHeated(draft.reading, state), houseWords, cueIds };
}

/** Whether the draft does what the state asks for, so that only weighty cues are worth a word. */
function isFine({ dims }: Reading, state: CustomerState): boolean {
  if (dims === undefined) return true;
  return (
    dims.tact.step >= 3 &&
    dims.clarity.step >= 3 &&
    dims.solution.step >= 2 &&
    (!TENSE.has(state) || dims.empathy.step >= 1)
  );
}

/** How much a nudge is worth now: tact and empathy count more where feelings run high, less where all is calm. */
function worthOf(weight: number, isHuman: boolean, state: CustomerState): number {
  if (TENSE.has(state)) return weight * (isHuman ? 1.2 : 1);
  if (state === 'abusive') return weight * (isHuman ? 1 : 0.7);
  return weight * (state === 'any' ? 1 : 0.85);
}

/** Whether a cue or gap makes sense in this state, and is not switched off. */
function isWanted(
  { id, applies }: Pick<CueRule, 'id' | 'applies'>,
  state: CustomerState,
  { mutedCues }: Quiet,
): boolean {
  return !mutedCues.has(id) && (applies.includes('any') || applies.includes(state));
}

/** What the agent's own list gives cause for; a wish of their own counts more than most of ours. */
function houseOffers(text: string, found: readonly HouseFinding[], { mutedCues }: Quiet): Offer[] {
  if (mutedCues.has(HOUSE_CUE.id)) return [];
  return found.map(({ word: { avoid, prefer }, span, wordings }) => ({
    key: `${HOUSE_CUE.id}:${avoid}`,
    cueId: HOUSE_CUE.id,
    span,
    words: cut(text, span),
    why: prefer === '' ? `Your own list leaves out “${avoid}”.` : `Your own list says “${prefer}” for “${avoid}”.`,
    wordings,
    source: HOUSE_CUE.source,
    worth: HOUSE_WORTH,
  }));
}

/** What the wordings of the draft give cause for. */
function cueOffers({ text, reading }: ReadMessage, state: CustomerState, quiet: Quiet): Offer[] {
  const isWellServed = (reading.dims?.solution.step ?? 0) >= 3;
  return reading.cues.flatMap((cue): Offer[] => {
    const rule = ruleOf(cue.id);
    if (rule === undefined || rule.weight <= 0 || !isWanted(rule, state, quiet)) return [];
    if (isWellServed && ANSWERED_BY_A_WAY.has(cue.id)) return [];
    const { tact, empathy } = rule.moves;
    const isHuman = tact !== undefined || (empathy !== undefined && state !== 'abusive');
    const { span, wordings } = fitWordings(text, cue, rule.instead);
    return [
      {
        key: `${cue.id}:${cut(text, cue)}`,
        cueId: cue.id,
        span,
        words: cut(text, span),
        why: rule.says,
        wordings,
        source: rule.source,
        worth: worthOf(rule.weight, isHuman, state),
      },
    ];
  });
}

/** What the customer's message asks for and the draft does not do. */
function gapOffers(
  { text, reading }: ReadMessage,
  own: string,
  customer: ReadMessage | undefined,
  state: CustomerState,
  map: readonly MapRow[],
  quiet: Quiet,
): Offer[] {
  const body = bodyOf(own);
  if (customer === undefined || body === undefined) return [];
  return GAPS.flatMap((gap): Offer[] => {
    if (!isWanted(gap, state, quiet)) return [];
    const found = gap.find({ customer, map, draft: reading, text: own, body });
    if (found === undefined) return [];
    const { span, wordings, about, weight = gap.weight } = found;
    return [
      {
        key: `${gap.id}:${about ?? cut(text, span)}`,
        cueId: gap.id,
        span,
        words: cut(text, span),
        about,
        why: gap.says,
        wordings,
        source: gap.source,
        worth: worthOf(weight, true, state),
      },
    ];
  });
}
