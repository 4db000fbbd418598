import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'feedback-noted',
  side: 'agent',
  match: [
    '[(your|the|this) (feedback|comments|comment|complaint|concerns|concern|suggestion|suggestions|remarks) (has been|have been|was|were|is being|are being|will be) (duly)? (noted|forwarded|logged|recorded|shared|registered|passed)]',
    '[(i|we) have (duly)? (noted|recorded|logged) your (feedback|comments|comment|complaint|concerns|suggestion|suggestions|remarks)]',
    '[(i|we) (will|have|shall|are|am)? (take|taken|taking) (it|this|that|these|all|your) .? on board]',
    '[(passed|forwarded|passing|forwarding|pass|forward|shared|share|escalated) .{0,4} to (the|our) (relevant|appropriate|concerned|responsible|respective|competent|corresponding) (team|teams|department|departments|people|person|colleagues|colleague)]',
  ],
  unless: [
    '(forwarded|passed|shared) (on)? (to|with) . (who|in|at)',
    '(was|were) (recorded|logged|registered|forwarded|passed|noted) (on|at|under|by|in)',
    '(forwarded|passed|shared) (on)? to the . (and|who)',
    '(pram|bag|bags|luggage|case|bike|pet|dog|wheelchair|pushchair) on board',
    '(if|whether|has|have|was|were|until) (your|the|this) (feedback|comments|comment|complaint|concerns|suggestion)',
  ],
  says: 'It may sound like a drawer being shut. Say who read it and what will change, or answer the point itself.',
  instead: [],
  source: 'Packard and Berger 2021: concrete words raise satisfaction and the sense of being heard',
  moves: { empathy: -0.1, solution: -0.08 },
  weight: 0.6,
  applies: ['any'],
};

export default rule;
