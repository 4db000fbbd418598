import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'we-not-i',
  side: 'agent',
  match: [
    '[(we will|we shall|we are going to)] (now|then|also|gladly)? (look|check|send|refund|call|arrange|replace|ship|fix|email|let|ask|find|book|reply|contact|write|update|chase|investigate|follow up|raise this|raise it|raise your|speak to|speak with|ring you|phone you|forward)',
  ],
  unless: ['we (will|shall) not'],
  says: '“I” may show that one person has taken it on. Keep “we” for the firm’s mistakes.',
  instead: ['I will'],
  source: 'Packard, Moore and McFerran 2018: “I” raised felt empathy, satisfaction and sales',
  moves: { empathy: -0.03 },
  weight: 0.3,
  applies: ['any'],
};

export default rule;
