import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'blunt-question',
  side: 'agent',
  match: ['^[what is your]'],
  says: 'Asked bare, a question may sound like a form. A short “could you” costs nothing.',
  instead: ['could you tell me your'],
  source: 'Danescu-Niculescu-Mizil et al. 2013: −0.27 politeness for direct questions, +0.47 for “could you”',
  moves: { warmth: -0.08, tact: -0.05 },
  weight: 0.35,
  applies: ['any'],
};

export default rule;
