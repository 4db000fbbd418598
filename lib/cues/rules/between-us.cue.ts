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
    '[(our|the|my) .? (courier|couriers|carrier|warehouse|supplier|driver|colleague|colleagues|team|department|partner|technician|manager|depot) (really|clearly|completely|totally)? (messed|screwed|cocked|mucked) (it|this|that|things|everything)? up]',
    '[(our|the|my) .? (courier|couriers|carrier|warehouse|supplier|driver|drivers|colleague|colleagues|team|department|partner|technician|depot) (is|are|was|were) (always|just|simply|really|absolutely|quite)? (terrible|awful|useless|hopeless|unreliable|incompetent|rubbish|lazy|notorious|clueless|dreadful)]',
    '[(our|the|my|your) .? (colleague|colleagues|agent|adviser|advisor|team|rep|technician|driver|courier) should (never|not) have]',
    '[(our|the|my) .? (colleague|colleagues|team|desk|agent|adviser|advisor|rep|technician) (gave|told|sent|sold) you (the)? (wrong|incorrect|false|bad)]',
  ],
  unless: [
    '(contract|agreement|deal|call|conversation|mails|messages|arranged|chat|difference|thread) .{0,3} between',
    '(wrote|said|sorry|told|mentioned|hear|heard|read|felt|feel|saying) .{0,5} (our|the|my) .{0,2} (courier|couriers|carrier|warehouse|supplier|driver|drivers|colleague|colleagues|team|department|partner|technician|depot|agent|adviser|advisor)',
    '^between us (and|we)',
    '(taken|took|fell|falls|came) off the record',
    'off the record (player|sleeve|deck)',
  ],
  says: 'Blaming people on your own side may sound disloyal and helps nobody. “We got this wrong” is enough.',
  instead: [],
  source: 'House style, 2026: the firm answers as one',
  moves: { tact: -0.15, empathy: -0.05, valence: -0.2 },
  weight: 0.7,
  applies: ['any'],
};

export default rule;
