import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'stock-apology',
  side: 'agent',
  match: [
    '(sorry|apologise|apologize|apologies|apology) [for (any|the) (inconvenience|inconveniences|trouble) (this|it|that|we)? (may|might|has|have)? (have)? (caused)? (you)?]',
  ],
  unless: ['(inconvenience|trouble) (of|with|you had|at)'],
  says: 'A set phrase may sound as if nobody had read their mail. Name what it cost them.',
  instead: ['that this cost you time', 'that you had to chase this'],
  source: 'Roschk and Kaiser 2013: an apology that shows empathy does most for satisfaction',
  moves: { empathy: -0.12 },
  weight: 0.8,
  applies: ['any'],
};

export default rule;
