import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'second-apology',
  side: 'agent',
  match: [
    '[(once again|again|once more) (i|we)? (am|are)? (so|very|truly)? (sorry|apologise|apologize|apologies)]',
    '[(sorry|apologies|apologise|apologize) (once)? again]',
    '[(again|once more) my apologies]',
    '(sorry|apologise|apologize|apologies) .{0,2} [(i|we) (am|are|do) (so|very|really|truly|deeply|terribly)? (very|so)? (sorry|apologise|apologize)]',
    '(very|so|am|are) sorry [sorry]',
  ],
  unless: ['(try|tried|start|log|call|happened|works|working|press|in|send|sent) again'],
  says: 'One apology that names the trouble does its work; a second one may hold up the answer. Give the next step instead.',
  instead: [],
  source: 'Singh et al. 2018: after some seconds of apology, solving the problem suffers',
  moves: { solution: -0.05 },
  weight: 0.58,
  applies: ['any'],
};

export default rule;
