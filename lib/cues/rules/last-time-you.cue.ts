import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'last-time-you',
  side: 'customer',
  match: [
    '[last time (you|it|your|we|i)]',
    '^[(in the past|previously) (you|it|your|this|delivery)]',
    '[(you|it|this|they|service|app|delivery|website|site|bread|coffee|quality) (always)? used to (be|work|have|come|take|get|fit|arrive|send|open|ship|deliver|include|cost|offer|do|run|taste|reply|answer|let|show|give|last)]',
    '[(my|our) (last|previous) (order|visit|stay|booking|trip|delivery) (you|your)]',
    '^[last (year|month|summer|winter|christmas) (you|your)]',
  ],
  unless: [
    '(is|was|be|for) the last time',
    '(when|what) .{0,3} last time',
    '(is|are|was) (it|this|they|you|that) used to',
    '(is|are|be|been|get|getting) used to',
    'last time (i|we) (checked|looked)',
  ],
  says: 'They compare with how it was before. Say what has changed and why, or that it should have been as before.',
  instead: [],
  source: 'Packard and Berger 2021 on concrete words',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
