import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'connective-start',
  side: 'agent',
  match: [
    '^[(so|and|but|or)] (you|your|the|we|our)',
    '^[so] (i|it|this|there|what|why|how|where|when|which)',
    '^[then] (why|where) (did|do|does|is|was|were|have|has)',
    '^[then] you (must|did|were|probably)',
  ],
  unless: [
    'so you (know|can|do|will|need|have|never|are)',
    '^so .{0,8} not',
    '^or (you|we) (can|could|may|might)',
    '^(so|and|but) (you|we|i) (are|were|am) (right|welcome|quite|absolutely|sorry|so|very|glad)',
    '^(and|but|so) the (good|best|great)',
    '^so (this|there|it|i) (is|are) (not|no)',
  ],
  says: 'A bare “so”, “and” or “but” at the start may sound curt. The sentence stands without it.',
  instead: [''],
  source: 'Danescu-Niculescu-Mizil et al. 2013: −0.43 politeness for a bare connective as the first word',
  moves: { warmth: -0.06, tact: -0.05 },
  weight: 0.3,
  applies: ['any'],
};

export default rule;
