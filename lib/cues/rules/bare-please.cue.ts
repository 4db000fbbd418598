import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'bare-please',
  side: 'agent',
  match: [
    '^[please] (send|provide|confirm|give|supply|attach|forward|submit|fill|complete|advise|specify|state|call|contact|resend|return)',
  ],
  says: 'At the start of a sentence, “please” may sound like an order; inside a question it is kind.',
  instead: ['could you please'],
  source: 'Danescu-Niculescu-Mizil et al. 2013: −0.30 politeness for “please” as the first word, +0.49 inside',
  moves: { warmth: -0.06, tact: -0.04 },
  weight: 0.3,
  applies: ['any'],
};

export default rule;
