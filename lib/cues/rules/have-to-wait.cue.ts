import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'have-to-wait',
  side: 'agent',
  match: ['[you will (just|simply)? have to wait]', '[you have to wait]', '[please be patient]', '[be patient]'],
  unless: ['(if|sorry|that|why|when|while) you (had to|have to|will have to) wait', '(do not|not|never) have to wait'],
  says: 'Being told to wait may sound careless. Say until when, and what happens meanwhile.',
  instead: [],
  source: 'Toister 2020 on awaited answer times; Packard and Berger 2021 on concrete words',
  moves: { tact: -0.2, empathy: -0.12, valence: -0.3 },
  weight: 0.8,
  applies: ['any'],
};

export default rule;
