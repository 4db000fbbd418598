import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'deflect',
  side: 'agent',
  match: [
    '[(contact|call|email|ask|write to|reach out to|speak to|speak with|get in touch with) (another|the|our|a different) .? (department|office|team|helpdesk|branch)]',
    '[(wrong|different) department]',
    '[you (will|would)? (have to|need to|must) (call|contact|ring|phone|email|ask|write to|speak to|speak with|talk to|get in touch with|reach out to|approach) (the|our|another) .{0,2} (department|office|team|helpdesk|branch|hotline|helpline|line|seller|manufacturer|supplier|retailer|courier|carrier|provider|insurer|airline|installer|dealer)]',
  ],
  unless: [
    'sorry .{0,12} (wrong|different) department',
    '(put|sent|passed) .{0,4} (wrong|different) department',
    'not (have|need) to (contact|call|email|ask|write|speak|reach|get)',
    'i (will|have|can) .{0,3} (contact|call|email|ask|write|speak)',
    'i am (asking|contacting|calling)',
    '(if|whether|when|before|unless) you (have|need|must|would|will|wish|want) .{0,2} (contact|call|email|ask|write|speak|reach|get|ring|phone|talk)',
    '(do|does|did|will|would) not .{0,2} (have|need) to',
  ],
  says: 'Being sent on may feel like starting again. If you can, pass it on yourself and say who will answer.',
  instead: [],
  source: 'Packard, Moore and McFerran 2018: owning the step raises satisfaction',
  moves: { solution: -0.15, empathy: -0.05 },
  weight: 0.7,
  applies: ['any'],
};

export default rule;
