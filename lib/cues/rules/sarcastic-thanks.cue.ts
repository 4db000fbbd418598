import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'sarcastic-thanks',
  side: 'customer',
  match: [
    '[(thanks|cheers) .{0,3} for (nothing|ruining|wasting|losing|breaking|ignoring|destroying|spoiling|overcharging)]',
    '[thank you .{0,3} for (nothing|ruining|wasting|losing|breaking|ignoring|destroying|spoiling|overcharging)]',
    '[(well done|congratulations|congrats|bravo|kudos|good job|great job|great work|nice work|nice job|good work) (for|on|in|at)? (losing|ruining|breaking|ignoring|wasting|missing|messing|wrecking|smashing|overcharging|hiding|burying|scratching|flooding|forgetting|overlooking|blocking|killing|crashing|painting over|making it worse|making everything worse|sending the wrong)]',
    '[(oh|just) (great|brilliant|wonderful|fantastic|lovely|perfect|marvellous) another]',
    '[(great|brilliant|wonderful|fantastic|lovely|marvellous) another (delay|excuse|error|outage|bot|form|cancellation|failure)]',
    '[how (kind|generous|nice|thoughtful|helpful|lovely) of you to (charge|ignore|lose|cancel|forget|overcharge)]',
    '^[so much for (your|the|next|same|express|being)]',
  ],
  unless: [
    'breaking (it|this|that|everything)? .? down',
    'losing (no|weight)',
    'ignoring .{0,8} (mistake|error|typo)',
    'breaking (record|records|news)',
    'missing (piece|pieces|part|parts)',
    '(hiding|burying) .{0,4} (cable|cables|wire|wires|pipe|pipes|seam|seams|join|joins|presents|eggs|surprise)',
    'blocking .{0,4} (spam|scam|scammer|bots|ads|fraud|fraudster|card|payment|transaction|caller|callers)',
    'killing .{0,3} (it|bug|bugs|weeds)',
    'painting over .{0,3} (graffiti|stain|stains|damp|crack|cracks|mould)',
  ],
  says: 'The thanks may be bitter. Answer what went wrong, not the thanks.',
  instead: [],
  source: 'House style, 2026: bitter thanks are a complaint',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
