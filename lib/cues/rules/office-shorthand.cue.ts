import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'office-shorthand',
  side: 'agent',
  match: ['[(asap|fyi|eod|eow|eta|tbd|tba|cob|ooo|lmk|afaik|imho)]'],
  unless: [
    'cob (led|leds|light|lights|strip|strips|lamp|lamps|bulb|bulbs|module|loaf)',
    '(the|corn) cob',
    'eta (application|applications|form|movement|estimated|expected)',
    '(travel|uk|visa|apply|applied|electronic) .{0,4} eta',
    '(wrote|said|asked|mentioned) .{0,10} (asap|fyi|eod|eow|eta|tbd|tba|cob)',
    'you (need|needed|want|wanted) .{0,5} (asap|eod|eow)',
    '(button|field|column|marked|labelled|shows|says|means) .{0,3} (asap|fyi|eod|eow|eta|tbd|tba|cob|ooo)',
    '(asap|fyi|eod|eow|eta|tbd|tba|cob|ooo) (means|stands|field|column)',
  ],
  says: 'Office letters may leave a reader guessing. Written out, with a day or hour, they say more.',
  instead: [],
  source: 'House style, 2026: words every reader knows',
  moves: { clarity: -0.1, warmth: -0.03 },
  weight: 0.3,
  applies: ['any'],
};

export default rule;
