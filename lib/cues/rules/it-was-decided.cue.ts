import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'it-was-decided',
  side: 'agent',
  match: ['[it (has been|was) decided] (that|to)', '[(the|a) decision (has been|was) (made|taken)] (that|to)'],
  says: 'Nobody seems to stand behind such a sentence. Saying who decided may sound more honest.',
  instead: ['we decided', 'I decided'],
  source: 'Packard, Moore and McFerran 2018 on speaking for oneself',
  moves: { clarity: -0.1, warmth: -0.05 },
  weight: 0.5,
  applies: ['any'],
};

export default rule;
