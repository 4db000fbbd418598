import type { CueRule, CustomerState } from '../cues/cue.ts';
import { ruleOf } from '../cues/registry.ts';
import { cut, overlaps } from '../text/span.ts';
import type { Reading } from '../tone/reading.ts';
import { fitWordings } from './fit-wordings.ts';
import type { Nudge } from './nudge.ts';
import { stateOf } from './state-of.ts';

/** What the agent does not want to see. */
export interface Quiet {
  /** Keys of nudges set aside in this draft. */
  readonly dismissed: ReadonlySet<string>;
  /** Ids of cues switched off. */
  readonly mutedCues: ReadonlySet<string>;
}

const MOST = 3;
/** Worth below which a nudge is not shown: in a draft that needs work, and in one that is fine. */
const LEAST = { plain: 0.2, fine: 0.55 } as const;
/** Cues that only tell when no way is offered beside them. */
const ANSWERED_BY_A_WAY: ReadonlySet<string> = new Set(['bare-refusal', 'unfortunately', 'policy-wall']);

/** Whether the draft does what the state asks for, so that only weighty cues are worth a word. */
function isFine(draft: Reading, state: CustomerState): boolean {
  const { dims } = draft;
  if (dims === undefined) return true;
  const isTense = state === 'upset' || state === 'complaining' || state === 'uneasy';
  return (
    dims.tact.step >= 3 && dims.clarity.step >= 3 && dims.solution.step >= 2 && (!isTense || dims.empathy.step >= 1)
  );
}

/** How much a nudge is worth now: tact and empathy count more where feelings run high, less where all is calm. */
function worthOf(rule: CueRule, state: CustomerState): number {
  const isHuman = rule.moves.tact !== undefined || rule.moves.empathy !== undefined;
  if (state === 'upset' || state === 'complaining' || state === 'uneasy') return rule.weight * (isHuman ? 1.2 : 1);
  if (state === 'abusive') return rule.weight * (rule.moves.tact === undefined ? 0.7 : 1);
  return rule.weight * (state === 'any' ? 1 : 0.85);
}

/**
 * The nudges for a draft, worthiest first: at most three, none overlapping, one per cue, fitted to the state the
 * customer's message may show. A good ordinary reply gets none.
 */
export function pick(draft: Reading, draftText: string, customer: Reading | undefined, quiet: Quiet): Nudge[] {
  if (draft.abstain !== undefined) return [];
  const state = stateOf(customer);
  const isWellServed = (draft.dims?.solution.step ?? 0) >= 3;
  const least = isFine(draft, state) ? LEAST.fine : LEAST.plain;
  const offers = draft.cues
    .flatMap((cue) => {
      const rule = ruleOf(cue.id);
      if (rule === undefined || rule.weight <= 0 || quiet.mutedCues.has(cue.id)) return [];
      if (!rule.applies.includes('any') && !rule.applies.includes(state)) return [];
      if (isWellServed && ANSWERED_BY_A_WAY.has(cue.id)) return [];
      const words = cut(draftText, cue);
      const key = `${cue.id}:${words}`;
      const worth = worthOf(rule, state);
      return worth < least || quiet.dismissed.has(key) ? [] : [{ cue, rule, key, worth }];
    })
    .sort((a, b) => b.worth - a.worth || a.cue.start - b.cue.start);

  const picked: Nudge[] = [];
  for (const { cue, rule, key } of offers) {
    if (picked.length === MOST) break;
    const { span, wordings } = fitWordings(draftText, cue, rule.instead);
    if (picked.some((one) => one.cueId === cue.id || overlaps(one.span, span))) continue;
    picked.push({
      key,
      cueId: cue.id,
      span,
      words: cut(draftText, span),
      why: rule.says,
      wordings,
      source: rule.source,
    });
  }
  return picked;
}
