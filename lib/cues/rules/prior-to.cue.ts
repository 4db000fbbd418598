import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'prior-to',
  side: 'agent',
  match: ['[prior to]'],
  says: 'Plain words are read faster and sound nearer.',
  instead: ['before'],
  source: 'Packard and Berger 2021 on concrete words',
  moves: { clarity: -0.1 },
  weight: 0.2,
  applies: ['any'],
};

export default rule;
