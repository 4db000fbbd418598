import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'told-you-before',
  side: 'customer',
  match: [
    '[as (i|we) (have)? (already|previously|just|repeatedly)? (said|told|explained|mentioned|wrote|stated|described)]',
    '[like (i|we) (have)? (already|just)? (said|told|explained|mentioned)]',
    '[(i|we) (have)? (already|previously|repeatedly) (told|explained|said|answered|mentioned|described|reported)]',
    '[(i|we) (have)? already (sent|given|provided|gave|supplied) .{0,4} (information|info|details|photo|photos|picture|pictures|number|proof|receipt|screenshot|screenshots|documents|form)]',
    '[(i|we) (have|had)? explained (this|it|that|everything|all) .? (already|before|twice|again|several|many|three|four)]',
    '[(i|we) (have)? explained (this|it|that|everything) to (two|three|four|five|several|many|every|each|all|your)]',
    '[(i|we) (have|had)? (told|asked|reported|mentioned|said) (you|this|it|them|that) .? (twice|already|repeatedly|before)]',
    '[how many (more)? times (do|must|should) (i|we) (have to|need to)? (tell|explain|say|ask|repeat)]',
    '[(repeat|repeating|repeated) (myself|ourselves)]',
    '[(had|have) to (explain|repeat|tell) .{0,4} again]',
  ],
  unless: [
    'told (my|our|all|everyone) .{0,2} (friends|family|colleagues|neighbours|wife|husband|mother|boss|team)',
    '(explained|told|mentioned) (it|this|that) to (my|our)',
    'before (ordering|i|we|the|my|booking|buying|christmas|paying|placing|noon|monday|friday)',
    'said (yes|goodbye|no) (to)?',
    '(do|does|did|will) not .{0,2} have to .{0,5} again',
  ],
  says: 'They have given this before. Say what you already know from them, and ask only for what is missing.',
  instead: [],
  source: 'Min et al. 2020: where people expect to come back, listening before the apology works better',
  moves: {},
  raises: ['repeat-contact'],
  weight: 0,
  applies: ['any'],
};

export default rule;
