import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'inside-words',
  side: 'agent',
  match: [
    '[(sla|crm|sku|l1|l2|backlog|sprint|jira|runbook|kb)]',
    '[(tier|level) (1|2|3|one|two|three) (support|team|agent|agents)]',
    '[tier (1|2|3|one|two|three)]',
    '[ticket was (escalated|merged|closed)]',
  ],
  unless: [
    '(metre|meter|m|100|200|400|final|race) sprint',
    'sprint (shoes|spikes|race|finish|distance)',
    'tier . (seat|seats|ticket|tickets|of)',
  ],
  says: 'Words from inside the house may leave people guessing. Say what happens to their matter.',
  instead: [],
  source: 'Packard and Berger 2021 on concrete words',
  moves: { clarity: -0.12 },
  weight: 0.35,
  applies: ['any'],
};

export default rule;
