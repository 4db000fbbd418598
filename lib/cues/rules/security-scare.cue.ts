import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'security-scare',
  side: 'customer',
  match: [
    '[(account|email|card|profile|wallet|password|identity|details|data|accounts) (was|were|is|has|have|had|got|been|may|might|must) .{0,3} (hacked|compromised|stolen|leaked|cloned|hijacked|breached)]',
    '[(hacked|hijacked) (into)? (my|our|me)]',
    '[(i|we) (have|was|were|got|am) (been|just)? hacked]',
    '[(someone|somebody|hacker|hackers|stranger) .{0,4} (used|using|accessed|accessing|stole|cloned|emptied|changed) (my|our) .? (card|account|details|email|password|money|data|identity|bank)]',
    '[(someone|somebody|hacker|hackers|stranger) .{0,4} (logged|got|broke|signed|hacked) into (my|our) .? (account|email|accounts)]',
    '[(do|did) not (recognise|recognize) .{0,3} (transaction|transactions|charge|charges|payment|payments|device|login|purchase|purchases|order|orders)]',
    '[(unauthorised|unauthorized|fraudulent) (transaction|transactions|charge|charges|payment|payments|access|login|activity|purchase|purchases|withdrawal|withdrawals|order|orders)]',
    '[(suspicious) (transaction|login|activity|payment|email|link|message|text|call)]',
    '[(been|was|got|were) (scammed|phished|defrauded)]',
    '[(phishing|scam) (email|mail|text|message|call|link|site|sms)]',
    '[is (this|that|it) .{0,2} (scam|phishing|fraud)]',
    '[(looks|seems|sounds|feels) like .? (scam|phishing|fraud)]',
    '[(data breach|data leak|security breach|identity theft)]',
    '[(account|loan|contract|card) .{0,3} (opened|taken) .{0,3} in my name]',
  ],
  unless: [
    'if .{0,6} (hacked|stolen|leaked|compromised|cloned|breach)',
    '(in case|so that|avoid|prevent|against|before|not|never) .{0,6} (hacked|stolen|leaked|compromised|cloned|breached|breach)',
    '(someone|somebody) (at|from|in) .{0,4} (used|using|accessed|changed|logged)',
    '(order|payment|charge) (number|reference|method|page)',
    '(scammed|defrauded) by (you|your)',
    '(data|security) breach (policy|insurance|cover|clause|notification|training)',
    '(event|case) of .? data breach',
    '(unauthorised|unauthorized) access (error|message|page|code)',
    '(401|403|error) unauthorized',
    '(nobody|not|never) .? hacked',
  ],
  says: 'They fear that somebody got at their account or money. Say first what you have locked, then what they should change.',
  instead: [],
  source: 'House style, 2026: stop the damage, then explain',
  moves: {},
  raises: ['high-stakes'],
  weight: 0,
  applies: ['any'],
};

export default rule;
