import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'obviously',
  side: 'agent',
  match: [
    '[obviously]',
    '^[clearly]',
    '[as you should know]',
    '[as everyone knows]',
    '[of course] (you|they) (need|must|have to|will need|will have to|can only)',
    "[(it is|it's) (obvious|self-evident|common knowledge) that]",
    '[as (anyone|anybody|everyone|everybody) can (clearly|plainly|easily)? see]',
    '[as you can (clearly|plainly) see]',
    '[as is well known]',
  ],
  unless: [
    'of course you (need|must|have to) (to)? (know|hear|see|feel|your|it|this|that|an|some|be|have)',
    'of course you (need|must|have to) .{0,4} (back|soon|today|quickly|answer|money|help|certainty)',
    'of course (you|they) (need|have|must) not',
  ],
  says: 'If it were obvious they would not ask. The word may sound like talking down; the sentence stands without it.',
  instead: [''],
  source: 'Danescu-Niculescu-Mizil et al. 2013: −0.38 politeness for words that insist on facts',
  moves: { tact: -0.2, valence: -0.2 },
  weight: 0.7,
  applies: ['any'],
};

export default rule;
