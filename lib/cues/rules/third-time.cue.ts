import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'third-time',
  side: 'customer',
  match: ['[the? (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th) (time|email|message|call|attempt)]'],
  unless: ['(email) (address|account)', 'time (slot|slots|zone)', 'time (at|visiting|staying|buying|ordering|booking)'],
  says: 'They have asked before. Owning that first, then giving one next step, may help most.',
  instead: [],
  source: 'Min et al. 2020: where people expect to come back, listening before the apology works better',
  moves: {},
  raises: ['repeat-contact'],
  weight: 0,
  applies: ['any'],
};

export default rule;
