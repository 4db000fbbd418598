import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'deflect',
  side: 'agent',
  match: [
    '[(contact|call|email|ask|write to|reach out to|speak to|speak with|get in touch with) (another|the|our|a different) .? (department|office|team|helpdesk|branch)]',
    '[(wrong|different) department]',
  ],
  unless: [
    'sorry .{0,12} (wrong|different) department',
    '(put|sent|passed) .{0,4} (wrong|different) department',
    'not (have|need) to (contact|call|email|ask|write|speak|reach|get)',
    'i (will|have|can) .{0,3} (contact|call|email|ask|write|speak)',
    'i am (asking|contacting|calling)',
  ],
  says: 'Being sent on may feel like starting again. If you can, pass it on yourself and say who will answer.',
  instead: [],
  source: 'Packard, Moore and McFerran 2018: owning the step raises satisfaction',
  moves: { solution: -0.15, empathy: -0.05 },
  weight: 0.7,
  applies: ['any'],
};

export default rule;
