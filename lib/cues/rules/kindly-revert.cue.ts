import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'kindly-revert',
  side: 'agent',
  match: [
    '[please? kindly (revert|note|advise|provide|confirm|send|share|find|ensure|refer|acknowledge|submit|attach|be|do|wait|allow|reply|fill|await|check|contact)]',
    '[please revert (back to us|back to me|to us|to me|back|with)]',
    '[do the needful]',
    '[please? be (advised|informed|reminded) that]',
    '[please note that]',
  ],
  unless: [
    '(they|who|you|we|she|he|i|very|so|also|neighbour) kindly',
    'note that (number|code|date|reference|name|address|down)',
    '(to|will|can|may|should|must|not) be (advised|informed|reminded)',
    'kindly do not',
    'revert back to the',
  ],
  says: 'Set office phrases may sound stiff, or puzzle readers elsewhere. Say it as you would across a desk.',
  instead: [],
  source: 'House style, 2026: plain words rather than set phrases',
  moves: { warmth: -0.06, clarity: -0.05 },
  weight: 0.3,
  applies: ['any'],
};

export default rule;
