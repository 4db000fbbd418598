import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'chargeback',
  side: 'customer',
  match: [
    '[(chargeback|chargebacks)]',
    '[(a|the|do|raise|start|request) charge back]',
    '[charge (it|this|that|them|everything) back]',
    '[(dispute|disputing) .{0,6} with (my|our|the) (bank|card|credit|paypal)]',
    '(i|we) (will|shall|am going to|are going to|am|are|gon|finna|about to) (also|just|now|then|simply|happily|gladly)? [(dispute|disputing) .{0,3} (charge|charges|payment|transaction)]',
    '(i|we) (will|shall|am going to|are going to|am|are|gon|finna|about to) (also|just|now|then|simply|happily|gladly)? [(dispute|disputing) (it|this)]',
    '[(ask|asking|tell|telling|told|contact|contacting|call|calling|get|getting|have|having|instruct|instructing) (my|our) (bank|card|credit|paypal) .{0,5} (reverse|recall|claw|dispute|refund)]',
    '[(money|it|payment) back (through|via|by) (my|our|the) (bank|card|credit|paypal)]',
    '(i|we) (will|shall|am going to) (also|just|now|then|simply|happily|gladly)? [(reverse|recall) .{0,3} (payment|charge|transaction)]',
    '[section 75 (claim|request)]',
    '[(open|file|opening|raise|start|opened) .{0,3} paypal (dispute|claim|case)]',
    '(if|or|else|otherwise) .{0,12} (i|we) [(dispute|reverse|recall) .{0,3} (charge|charges|payment|transaction)]',
  ],
  unless: [
    'charge back (to|up|on|in)',
    '(customer|buyer|client|guest|customers|respond|responding|fee|fees|answer|fight|contest|handle|received|lost|won|merchant) .{0,6} (chargeback|chargebacks)',
    '(chargeback|chargebacks) (fee|fees|rate|report|ratio|protection|insurance|page)',
    '(how|do|should) .{0,3} dispute',
    '(customer|buyer) .{0,4} paypal',
    '(no|not|avoid|without) (a|any|the|to)? (chargeback|dispute)',
    '(not|avoid|without) (want|wish|like|going|need|have|plan|planning|trying|here|rather)? to? (raise|start|open|do|make|file)? .? (chargeback|dispute)',
    '^(what|how) .{0,5} chargeback',
    '(can|could|do|should|may|would|when|where|how) (i|we) (dispute|reverse|recall|have)',
    'charge (it|this|that|them) back (up|to|on|in)',
  ],
  says: 'They may take the money back through their bank. A sum, a date and a written word from you may still prevent it.',
  instead: [],
  source: 'House style, 2026: a threat is best met with facts, a date and the person in charge',
  moves: {},
  raises: ['threat'],
  weight: 0,
  applies: ['any'],
};

export default rule;
