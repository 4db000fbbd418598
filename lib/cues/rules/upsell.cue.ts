import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'upsell',
  side: 'agent',
  match: [
    '[(upgrade|upgrading) to (our|the|a) .{0,3} (premium|plus|pro|gold|plan|package|tier|subscription|membership|bundle|model) (plan|package|tier|subscription|membership|bundle|model)?]',
    '[(may|can|could) (i|we) (interest|tempt) you (in|with)]',
    '[you (may|might|will|would) also (like|love|enjoy)] (our|the|these|this)',
    '[take advantage of (our|this|the) .{0,3} (offer|deal|sale|promotion|discount)]',
    '[(check out|have a look at|take a look at|browse|discover|explore) our (new|latest|premium|full|whole|exclusive) .{0,1} (range|collection|products|plans|models|accessories|offers)]',
    '[(why not|how about|have you considered|have you thought about|have you thought of) (upgrade|upgrading|buy|buying|purchasing|subscribing)]',
    '[(add|buy|purchase|get|take out) (our|an|the) (extended warranty|care plan|protection plan|premium support|premium plan)]',
    '[for (just|only) . (more|extra) (a|per) (month|year|week)]',
    '[(i|we) (can|could) (also|always|gladly)? offer you our .{0,4} (package|pack|plan|bundle|subscription|membership|tier|warranty|cover|insurance|protection|upgrade|kit|add-on)]',
    'you (can|could|may|might|should) (also|always)? [(add|buy|get|take out|purchase|order|try|choose) our .{0,3} (package|pack|plan|bundle|subscription|membership|tier|warranty|cover|insurance|protection|upgrade|kit|add-on)]',
    'you (can|could|would|will|get|save) .{0,8} [with our .{0,2} (plus|premium|pro|gold|platinum|annual|family|unlimited) (package|pack|plan|bundle|subscription|membership|tier|warranty|cover|insurance|protection|upgrade|kit|add-on)]',
  ],
  unless: [
    'with our .{0,5} (already|now|had)',
    '(asked|wanted|want|wish|wished|wrote|mentioned|chose|already|after|when|since|if|before|did|once|whether) .{0,6} (upgrade|upgrading|add|buy|purchase|get|take)',
    '(upgrade|upgrading) to .{0,8} (free|charge|cost)',
    '(free|complimentary) upgrade',
    '(do|does|did|need|must|should) not .{0,4} (upgrade|add|buy|purchase|get|take)',
    '(your|already|existing|current|included|free|complimentary|charge|payment|instalment|repayment|refund|replacement|starter|repair) .{0,4} (package|pack|plan|cover|kit|insurance|warranty)',
    '(package|pack|plan|bundle|subscription|membership|warranty|cover|kit) .{0,3} (free|at no|without)',
  ],
  says: 'An offer to sell something may jar while their matter is still open. Solve it first; the offer can wait.',
  instead: [],
  source: 'House style, 2026: no selling before the trouble is solved',
  moves: { empathy: -0.1, tact: -0.12 },
  weight: 0.7,
  applies: ['upset', 'complaining', 'uneasy', 'abusive'],
};

export default rule;
