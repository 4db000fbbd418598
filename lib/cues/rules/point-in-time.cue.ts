import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'point-in-time',
  side: 'agent',
  match: ['[at this (point in time|moment in time)]', '[at the present time]'],
  says: 'Plain words are read faster and sound nearer.',
  instead: ['now', 'right now'],
  source: 'Packard and Berger 2021 on concrete words',
  moves: { clarity: -0.12 },
  weight: 0.25,
  applies: ['any'],
};

export default rule;
