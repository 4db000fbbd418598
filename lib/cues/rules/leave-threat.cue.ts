import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'leave-threat',
  side: 'customer',
  match: [
    '[(cancel|close|end|terminate) (my|our|the|this) .? (account|subscription|membership|contract|plan)]',
    '[(switch|switching|move|moving|going) to (a|another|your|one of your) .? (competitor|competitors|provider|supplier)]',
  ],
  unless: [
    'not (want|wish|intend|plan|like|mean|going|need) to (cancel|close|end|terminate)',
    '(why|did|have|has) .? (you|they) .? (cancel|close|end|terminate)',
  ],
  says: 'They may be about to leave. A concrete step and a date may weigh more than a plea.',
  instead: [],
  source: 'Singh et al. 2018 on options',
  moves: {},
  raises: ['may-leave'],
  weight: 0,
  applies: ['any'],
};

export default rule;
