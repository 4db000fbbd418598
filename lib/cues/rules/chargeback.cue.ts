import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'chargeback',
  side: 'customer',
  match: [
    '[(chargeback|chargebacks)]',
    '[(a|the|do|raise|start|request) charge back]',
    '[(dispute|disputing) .{0,6} with (my|our|the) (bank|card|credit|paypal)]',
    '(i|we) (will|shall|am going to|are going to|am|are) (also|just|now|then|simply|happily|gladly)? [(dispute|disputing) .{0,3} (charge|charges|payment|transaction)]',
    '(i|we) (will|shall|am going to|are going to|am|are) (also|just|now|then|simply|happily|gladly)? [(dispute|disputing) (it|this)]',
    '[(ask|asking|tell|contact|contacting|call|calling|get|getting|instruct) (my|our) (bank|card|credit|paypal) .{0,5} (reverse|recall|claw|dispute|refund)]',
    '[(money|it|payment) back through (my|our) (bank|card|credit|paypal)]',
    '(i|we) (will|shall|am going to) (also|just|now|then|simply|happily|gladly)? [(reverse|recall) .{0,3} (payment|charge|transaction)]',
    '[section 75 (claim|request)]',
    '[(open|file|opening|raise|start|opened) .{0,3} paypal (dispute|claim|case)]',
  ],
  unless: [
    'charge back (to|up|on|in)',
    '(customer|buyer|client|guest|customers|respond|responding|fee|fees|answer|fight|contest|handle|received|lost|won|merchant) .{0,6} (chargeback|chargebacks)',
    '(chargeback|chargebacks) (fee|fees|rate|report|ratio|protection|insurance|page)',
    '(how|do|should) .{0,3} dispute',
    '(customer|buyer) .{0,4} paypal',
    '(no|not|avoid|without) .{0,4} (chargeback|dispute)',
    '^(what|how) .{0,5} chargeback',
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
