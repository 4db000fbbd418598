import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'wants-reason',
  side: 'customer',
  match: [
    '[explain .{0,2} why]',
    '[(tell|let) (me|us) (know)? (exactly)? why]',
    '[(want|like|need|demand|love|entitled) to (know|understand|hear|learn) why]',
    '[(explain|know|understand|tell|hear) (me|us)? how .{0,4} (happen|happened|possible)]',
    '[(want|demand|expect|need|deserve|like|owe|await|give) (me|us)? .{0,3} explanation]',
    '[(no|without) .{0,2} explanation]',
    '[(what|how) (is|was) the reason]',
    '[(explain|know|understand|hear|tell) (me|us)? (exactly)? what (exactly)? went wrong]',
    '^[why (was|were|am|are) (i|we)]',
    '^[why did (you|nobody|your)]',
    '^[why (have|has) (you|nobody)]',
  ],
  unless: [
    '(would|might|may|that|this|which|it|does|help) .? explain',
    'not (need|want|require) .{0,4} explanation',
    'no (need|further|more) .{0,3} explanation',
    '(thanks|thank) .{0,6} explanation',
    '(i|we) (now|already|do|can) (know|understand) .{0,3} (why|how|what)',
    '(let) (me|us) (tell|explain|know) .{0,3} (if|when)',
    '(i|we) (will|can) (tell|explain) .{0,4} (why|how|what)',
  ],
  says: 'They ask why it happened. Give the reason in one plain sentence, even if it is not a fine one.',
  instead: [],
  source: 'Packard and Berger 2021 on concrete words',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
