import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'vague-soon',
  side: 'agent',
  match: [
    '[as soon as (possible|we can|i can)]',
    '[at (our|the) earliest convenience]',
    '[in due course]',
    '[(shortly|soon)]$',
    '(touch|you|reply|respond|write|arrive|ship|email|call|hear|follow|refund|refunded) [(shortly|soon)]',
  ],
  unless: [
    'you (need|needed|want|wanted|asked) .{0,8} (possible|asap|soon)',
    '(please|could you|can you|would you|kindly) .{0,14} (possible|asap|soon|shortly|convenience)',
    '(so|too|how|that|this|sooner|very) soon',
    '(hope|well|better|see|speak|talk) .{0,6} soon',
  ],
  says: 'Without a day or hour, people wait and write again. A time you can keep may calm more than a promise of speed.',
  instead: ['by the end of today', 'by tomorrow noon', 'by Friday'],
  source:
    'Packard and Berger 2021: concrete words raise satisfaction and the sense of being heard; Toister 2020 on awaited answer times',
  moves: { solution: -0.15, clarity: -0.15 },
  weight: 0.8,
  applies: ['any'],
};

export default rule;
