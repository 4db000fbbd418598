import type { CueRule } from '../cues/cue.ts';
import { RULES } from '../cues/registry.ts';
import { GAPS } from './gaps.ts';
import { HOUSE_CUE } from './house-cue.ts';

/** Where something is noticed: in a reply's wordings, in a reply as a whole, in a customer's message. */
export const NOTICED_IN = ['reply', 'whole', 'message'] as const;

/** One thing that is noticed and can be switched off. */
export interface Noticed extends Pick<CueRule, 'id' | 'says' | 'source' | 'instead' | 'applies'> {
  readonly where: (typeof NOTICED_IN)[number];
}

/** All that is noticed: wordings, words of the agent's own list, and what a reply may lack. */
export const NOTICED: readonly Noticed[] = [
  ...noticedOn('agent', 'reply'),
  { ...HOUSE_CUE, where: 'reply', instead: [], applies: ['any'] },
  ...GAPS.map((gap): Noticed => ({ ...gap, where: 'whole', instead: [] })),
  ...noticedOn('customer', 'message'),
];

function noticedOn(side: CueRule['side'], where: Noticed['where']): Noticed[] {
  return RULES.filter((rule) => rule.side === side).map((rule) => ({ ...rule, where }));
}
