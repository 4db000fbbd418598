import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'between-us',
  side: 'agent',
  match: [
    '[(just|strictly)? between you and me]',
    '^[between us]',
    '[(just|strictly) between us]',
    '[off the record]',
    '[(in all fairness|in fairness|to be fair) to (our|my|the) .? (team|colleague|colleagues|courier|couriers|driver|warehouse|staff|depot)]',
    '[(our|the|my) .? (courier|couriers|carrier|warehouse|supplier|driver|drivers|colleague|colleagues|team|department|partner|technician|depot|manager|bank|installer|installers|fitter|fitters|engineer|engineers|garage|factory|manufacturer|contractor|seller|vendor|agency|airline|merchant|insurer|provider) (really|clearly|completely|totally|obviously)? (messed|screwed|cocked|mucked) (it|this|that|things|everything)? up]',
    '[(our|the|my) .? (courier|couriers|carrier|warehouse|supplier|driver|drivers|colleague|colleagues|team|department|partner|technician|depot|bank|installer|installers|fitter|fitters|engineer|engineers|garage|factory|manufacturer|contractor|seller|vendor|agency|airline|merchant|insurer|provider) (is|are|was|were) (always|just|simply|really|absolutely|quite|very|so)? (terrible|awful|useless|hopeless|unreliable|incompetent|rubbish|lazy|notorious|clueless|dreadful|bad with|bad at|poor at)]',
    '[(our|the|my) .? (courier|couriers|carrier|warehouse|supplier|driver|drivers|colleague|colleagues|team|department|partner|technician|depot|bank|installer|installers|fitter|fitters|engineer|engineers|garage|factory|manufacturer|contractor|seller|vendor|agency|airline|merchant|insurer|provider) made (a|such|another) .? (mess|hash|shambles|botch)]',
    '[. is (still|very|quite|rather)? new and should (not|never) have (said|told|promised|offered|written)]',
    '[(he|she) should (not|never) have (said|told|promised|offered|written)]',
    '[(our|the|my|your) .? (colleague|colleagues|agent|adviser|advisor|team|rep|technician|driver|courier) should (never|not) have]',
    '[(our|the|my) .? (colleague|colleagues|team|desk|agent|adviser|advisor|rep|technician) (gave|told|sent|sold) you (the)? (wrong|incorrect|false|bad)]',
  ],
  unless: [
    '(contract|agreement|deal|call|conversation|mails|messages|arranged|chat|difference|thread) .{0,3} between',
    '(wrote|said|sorry|told|mentioned|hear|heard|read|felt|feel|saying) .{0,5} [(our|the|my|he|she)]',
    '^between us (and|we)',
    '(taken|took|fell|falls|came) off the record',
    'off the record (player|sleeve|deck)',
  ],
  says: 'Blaming people on your own side may sound disloyal and helps nobody. “We got this wrong” is enough.',
  instead: [],
  source: 'House style, 2026: the firm answers as one',
  moves: { tact: -0.15, empathy: -0.05, valence: -0.2 },
  weight: 0.6,
  applies: ['any'],
};

export default rule;
