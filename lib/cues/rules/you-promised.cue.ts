import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'you-promised',
  side: 'customer',
  match: [
    '[(you|they|he|she|agent|colleague|adviser|team|staff|driver|technician|manager|support|someone|somebody) (have|had|has|even)? (promised|assured|guaranteed)]',
    '[(was|were|been) (repeatedly|also|even|firmly)? (promised|assured|guaranteed)]',
    '[(was|were) (told|informed) (that)? (it|the|my|our|this|someone|somebody|they|a|he|she) .{0,4} (would|will)]',
    '[(was|were) (told|informed) (that)? (i|we) (would|will)]',
    '[(you|they|he|she|agent|colleague) (said|told me|told us) (that)? (it|the|my|our|this|someone|somebody) .{0,4} (would|will)]',
    '[you (said|told me|told us) (that)? you (would|will)]',
    '[(broken|empty|broke) (your|the)? (promise|promises)]',
  ],
  unless: [
    'as (you|he|she|they|was|were|your) .? (promised|assured|guaranteed)',
    'as (promised|guaranteed)',
    '(never|not|nobody|did) .{0,2} (promised|assured|guaranteed)',
    '(would|will) (need|have|require|like|want|know|be able)',
    '(it|this|that) .? (would|will) (fit|suit)',
    '(promised|assured|guaranteed) (my|our) .?',
    '(kept|keep|keeping) .{0,3} (promise|promised)',
    'as you (said|promised) .?',
  ],
  says: 'They were given a word that was not kept. Say that it was given and not kept, then give one you can keep.',
  instead: [],
  source: 'Roschk and Kaiser 2013: an apology that names the loss does most',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
