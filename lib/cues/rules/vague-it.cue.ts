import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'vague-it',
  side: 'agent',
  match: [
    '(look|looking|looked) into [(it|the matter|the issue|the problem|your issue|your matter)]',
    '(look|looking|looked) into [(this|that)]$',
    '(look|looking|looked) into [(this|that)] (for|and|now|today|tomorrow|right|with|as|at|so|but|straight|further|again|on|by|until|when|once|because|if|before|after|first|immediately)',
    '(investigate|investigating|check|checking|review|reviewing) [(it|this|the matter|the issue|your issue|your matter)]$',
    '(check|checking) on [(it|this|that)]',
  ],
  unless: ['check on (this|that) (page|screen|list|site|map|tab|link)'],
  says: 'Naming their own thing, such as “your tent order”, may show that you have read it. “It” could be anybody’s.',
  instead: [],
  source: 'Packard and Berger 2021: five studies, more than 1,000 real calls and mails',
  moves: { clarity: -0.1, empathy: -0.05 },
  weight: 0.5,
  applies: ['any'],
};

export default rule;
