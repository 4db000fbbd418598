import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'not-my-department',
  side: 'agent',
  match: [
    '[not (my|our) (department|responsibility|job|area|remit|task|duty|division|call|decision|field|section)]',
    '[not something (i|we) (deal with|handle|cover|look after|work on)]',
    '[(i|we) do not (deal with|handle|look after) (this|that|these|those|such)]',
    '[(that|this|it) is (handled|dealt with) by (another|a different|the other) (team|department|office|company)]',
    '[outside (of)? (my|our) (remit|area|department|responsibility|scope)]',
    '[(nothing|not anything) to do with (us|me)]',
    '[(nothing|not anything) to do with (our|my) (team|department|side|office|desk|branch|end)]',
    '[i (only|just) (deal with|handle)] !(your|facts)',
    '[not (for|up to) (us|me) to (decide|say|judge|sort|solve|fix|answer)]',
  ],
  unless: [
    'to do with (us|our .) (being|having|closing|opening)',
    'to (decide|say|judge|sort|solve|fix|answer) .{0,1} (but|so) (i|we) (will|can|have|could) !(not|try|only|just)',
    '(if|whether|though|although|while) .{0,5} (not|outside|nothing)',
    '(told|heard|said|saying|wrong) .{0,7} (not|nothing)',
    '(department|responsibility|job|area|remit|task|duty|scope) .{0,1} (but|so) (i|we) (will|can|have|could) !(not|try|only|just)',
    'not (my|our) (area|job|responsibility) (code|number|alone|title|reference)',
  ],
  says: 'Whose desk it lies on may matter little to them. If you can, pass it on yourself and say who will answer.',
  instead: [],
  source: 'Packard, Moore and McFerran 2018: owning the step raises satisfaction',
  moves: { solution: -0.15, empathy: -0.1, tact: -0.1 },
  weight: 0.7,
  applies: ['any'],
};

export default rule;
