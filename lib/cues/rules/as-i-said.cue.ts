import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'as-i-said',
  side: 'agent',
  match: [
    '[as (i|we) (have)? (already|previously|just)? (said|mentioned|explained|stated|wrote|noted) (in|on) (the|my|our|a|this) (last|first|earlier|previous)? (email|mail|message|reply|forum|letter|call|chat|post|thread)]',
    '[as (i|we) (have)? (already|previously|just|repeatedly)? (said|mentioned|explained|stated|wrote|told you|noted) (before|already|earlier|above|previously)?]',
    '[like (i|we) (already)? (said|told you|mentioned)]',
    '[i (have)? already (told|explained|said|answered|mentioned) (you|this|that|it)?]',
  ],
  unless: [
    'said (goodbye|farewell|hello|yes|no)',
    'i (have)? already (told|explained|mentioned) (this|it)? (to)? (the|our|my|them|him|her)',
    'i (have)? already (told|explained|answered) .{0,2} (warehouse|courier|colleague|team|manager|colleagues)',
  ],
  says: 'A reminder that it was said before may sound impatient. Say it once more in fewer words.',
  instead: ['in short', 'to put it another way'],
  source: 'Zhang et al. 2018 on early signs of talks that turn sour',
  moves: { tact: -0.25, warmth: -0.1, valence: -0.3 },
  weight: 0.8,
  applies: ['any'],
};

export default rule;
