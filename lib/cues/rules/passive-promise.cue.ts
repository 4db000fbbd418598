import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'passive-promise',
  side: 'agent',
  match: [
    '[(it|this|that|the matter|the issue|the problem|your request|your case|your order|your complaint|your refund|your claim|your application|your ticket|your query|your enquiry|your report) will be (looked into|dealt with|taken care of|seen to|processed|handled|investigated|reviewed|addressed|resolved|actioned|escalated|examined|considered|assessed|followed up|sorted)]',
    '[you will be (contacted|notified|informed|updated|called back|kept informed|kept updated|advised)]',
    '[(someone|somebody|a colleague|an agent|a representative|a specialist|a team member) (from our team|from the team|of ours)? will (contact|call|be in touch|get back|reach out|look into|follow up)]',
    '(and|or|but) [will be (handled|dealt with|looked into|taken care of|seen to|processed|investigated|reviewed|addressed|resolved|followed up)]',
    '[(the|a|an|your|any) .{1,2} will (then|now|also|soon|shortly)? be (issued|printed|stopped|corrected|replaced|refunded|credited|amended|adjusted|arranged|repaired|fixed|reimbursed|rectified)]$',
    '[(the|a|an|your|any) .{1,2} will (then|now|also|soon|shortly)? be (issued|printed|stopped|corrected|replaced|refunded|credited|amended|adjusted|arranged|repaired|fixed|reimbursed|rectified)] (shortly|soon|accordingly|asap|again|new|anew)',
  ],
  unless: [
    'will be .{1,3} by (me|my|our|us|a|the)',
    '(processed|handled|reviewed|notified|informed|updated|considered) .{0,2} (automatically|twice)',
    'will be (notified|informed|updated) (by|through|in) (sms|text|app|push|email|mail)',
    '(i|we) .{0,10} will be',
    'will be .{0,14} i (will|have|am)',
    '(i|we) will .{0,10} will be',
    '(if|whether|how|when|where|unless|until|before|once) (it|this|that|the|your|you|someone|somebody|a) .{0,2} will',
    'will then be .{0,14} i (will|have|am)',
    '(i|we) .{0,10} will then be',
    '(if|once|when|after|unless) .{1,8} will be (issued|printed|stopped|corrected|replaced|refunded|credited|amended|adjusted|arranged|repaired|fixed|reimbursed|rectified)',
  ],
  says: 'Nobody seems to own such a promise. “I will…” with a day may calm more.',
  instead: [],
  source: 'Packard, Moore and McFerran 2018: “I” raises felt empathy and agency',
  moves: { solution: -0.1, empathy: -0.05 },
  weight: 0.6,
  applies: ['any'],
};

export default rule;
