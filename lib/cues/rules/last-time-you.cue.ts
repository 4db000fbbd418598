import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'last-time-you',
  side: 'customer',
  match: [
    '[last time (you|it|your|we|i)]',
    '^[(in the past|previously) (you|it|your|this|delivery)]',
    '[(you|it|this|they|service|app|delivery|website|site|bread|coffee|quality) (always)? used to (be|work|have|come|take|get|fit|arrive|send|open|ship|deliver|include|cost|offer|do|run|taste|reply|answer|let|show|give|last)]',
    '[never used to]',
    '[(the|your) (old|previous|former) (version|app|site|website|design|system|layout|model|recipe|menu|form|one) was (much|far|so|way)? (better|easier|faster|nicer|simpler|clearer)]',
    '[(my|our) (last|previous) (order|visit|stay|booking|trip|delivery) (you|your)]',
    '^[last (year|month|summer|winter|christmas) (you|your)]',
    '[(slower|worse|harder|dearer|smaller|thinner|colder|uglier|longer|pricier|weaker) than (it|they|you)? (was|were|did)? (before|last time|last year|it used to be)]',
    '[(than|what) (it|one|two|a|the) .{0,2} (did|took|was|cost|had) before]',
    '[(worked|was|were) (fine|perfectly|perfect|well|better|easier|faster) (before|until) (the|your|this|last) .? (update|change|upgrade|redesign|version|move)]',
    '^[before it was (better|easier|cheaper|faster|quicker|fine|simple|free)]',
  ],
  unless: [
    '(is|was|be|for) the last time',
    '(when|what) .{0,3} last time',
    '(is|are|was) (it|this|they|you|that) used to',
    '(is|are|be|been|get|getting) used to',
    'last time (i|we) (checked|looked)',
    '(know|remember|forgot|forget|ask|asked|tell|told|see) .{0,2} what (it|one|two|a|the) .{0,2} (did|took|was|cost|had) before',
    '(not|no) (slower|worse|harder|dearer|smaller|longer)',
    '(i|we) never used',
  ],
  says: 'They compare with how it was before. Say what has changed and why, or that it should have been as before.',
  instead: [],
  source: 'Packard and Berger 2021 on concrete words',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
