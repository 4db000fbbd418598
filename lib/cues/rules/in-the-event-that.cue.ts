import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'in-the-event-that',
  side: 'agent',
  match: ['[in the event that]'],
  says: 'Plain words are read faster and sound nearer.',
  instead: ['if'],
  source: 'Packard and Berger 2021 on concrete words',
  moves: { clarity: -0.12 },
  weight: 0.25,
  applies: ['any'],
};

export default rule;
