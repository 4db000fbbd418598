import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'asks-for-date',
  side: 'customer',
  match: ['[when (will|can|should|do|does|is|are|would)]', '[how (long|soon)]', '[by when]', '[what (date|day)]'],
  unless: [
    'when (is|are|do|does) (i|it|you|we)? .{0,12} it (stops|breaks|crashes)',
    'how long (is|are) .{0,3} (cable|cord|lead|table|hose|rope|sleeves|strap|bed|desk|dress|trousers|legs|screws|pipe|handle|belt|curtain|curtains|zip|chain|shelf|blade|mattress|sofa|text|video|film|walk)',
    'what (date|day) (of birth|format)',
  ],
  says: 'They want to know when. A date you can keep may answer more than anything else.',
  instead: [],
  source: 'Packard and Berger 2021 on concrete words; Toister 2020 on awaited answer times',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
