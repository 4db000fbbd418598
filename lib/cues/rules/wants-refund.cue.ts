import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'wants-refund',
  side: 'customer',
  match: [
    '[(want|demand|expect|request|requesting|require|demanding|like) (a|my|the|an|our|to be)? (full|partial|complete|immediate)? (refund|refunded)]',
    '[(insist on|asking for|ask for|claim|get|have|entitled to) (a|my|the|our) (full|partial|complete)? refund]',
    '[(please|kindly|just) (refund|reimburse)]',
    '[(refund|reimburse) (me|us|my|our)]',
    '[(my|our) money back]',
    '[(return|give) (me|us)? (my|our) money]',
    '[refund (please|now)]',
  ],
  unless: [
    '(want|like|need) to (know|ask|check|thank|see|understand|track|follow) .{0,6} refund',
    '(can|should|when|could) (i|we) expect',
    'not (want|need|expect|request|require|demand|like) .{0,5} (refund|money)',
    '(got|received|had|already) .{0,3} (money|refund)',
    'money back guarantee',
    'how (do|can) (i|we) refund',
    'refund (my|our) (customer|client|guest|buyer|customers|guests|clients|tenant)',
    '(will|would|can|could|do|does) (i|we|one|guests) (get|have|claim) .{0,3} refund .{0,1} if',
    '(the|a|your) refund (me|my|our)',
    '(have|has) (the|my|our|a) refund',
    'refund (rules|policy|form|terms|conditions|page|link)',
  ],
  says: 'They ask for their money. Say yes with a sum and a day, or no with what you can do instead, in the first lines.',
  instead: [],
  source: 'Singh et al. 2018: offering options satisfied customers even where they were not granted',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
