import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'blunt-why',
  side: 'agent',
  match: ['^[why did you]'],
  says: 'A question that starts with “why” and “you” may sound like an accusation.',
  instead: ['could you tell me what made you'],
  source: 'Danescu-Niculescu-Mizil et al. 2013: −0.27 politeness for direct questions; Zhang et al. 2018',
  moves: { tact: -0.2, warmth: -0.05 },
  weight: 0.6,
  applies: ['any'],
};

export default rule;
