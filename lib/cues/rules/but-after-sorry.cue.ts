import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'but-after-sorry',
  side: 'agent',
  match: ['(sorry|apologise|apologize|apologies) .{0,4} [but]'],
  unless: [
    'but (i|we|you) (have|can|will|could|found|sent|also|am)',
    '(need|have|reason) .{0,4} sorry but',
    '(sorry|apologies) to (bother|trouble|ask|chase) .{0,6} but',
  ],
  says: 'A “but” after “sorry” may take the apology back. End the sentence after what you are sorry for.',
  instead: [],
  source: 'Roschk and Kaiser 2013 on what makes an apology work',
  moves: { empathy: -0.15, tact: -0.08 },
  weight: 0.6,
  applies: ['any'],
};

export default rule;
