import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'factuality',
  side: 'agent',
  match: [
    '[actually]',
    '[honestly]',
    '[to be honest]',
    '[in fact]',
    '[frankly]',
    '[the (fact|truth|reality|point) is that?]',
  ],
  unless: [
    '^(did|does|has|is|was|can|do|have|are) .{1,4} actually',
    '(did|does|has|is|was|can|do|have|are) (it|you|they|he|she|that|this) actually',
  ],
  says: 'Words that insist on the facts may sound like a correction. The sentence is kinder without them.',
  instead: [''],
  source: 'Danescu-Niculescu-Mizil et al. 2013: −0.38 politeness for words that insist',
  moves: { tact: -0.1, warmth: -0.04 },
  weight: 0.5,
  applies: ['any'],
};

export default rule;
