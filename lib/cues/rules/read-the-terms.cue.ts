import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'read-the-terms',
  side: 'agent',
  match: [
    '[as (clearly|plainly|already)? (stated|written|mentioned|specified|indicated) (clearly)? (in|on) (our|the|your) .{0,3} (terms|conditions|faq|faqs|manual|website|contract|policy|agreement|page|listing|documentation|handbook|brochure|guidelines|guideline|rules|leaflet|regulations|tariff)]',
    '[(please|kindly) (refer to|consult|read|review|see|check) (our|the) (terms|faq|faqs|manual|user manual|knowledge base|help pages|help centre|website)]',
    '^[refer to (our|the) (terms|faq|faqs|manual|user manual|knowledge base|help pages|help centre|website)]',
    '[as (our|the|your) (website|terms|listing|page|contract|faq|policy|site|agreement|manual|description) (clearly|plainly|expressly)? (states|state|says|say|shows|explains|indicates)]',
    '[(our|the|your) (website|terms|listing|page|contract|faq|policy|site|agreement|manual|description) (clearly|plainly|expressly) (states|state|says|say)]',
    '[if you (had|would)? (read|check|look at|reread|consult) (the|our|your) .? (terms|conditions|contract|policy|agreement|guidelines|rules|faq)]',
    "[(steps are|answer is|answers are|instructions are|information is|details are|rules are|conditions are|it is|it's|that is|that's|this is|everything is|all is|they are) (all|clearly|already)? (in|on) (the|our|your) (manual|faq|terms|contract|guidelines|handbook|policy)]",
  ],
  unless: [
    '(please|kindly|refer|as|is|are) .{0,9} (terms|faq|faqs|manual|centre|base|pages|website|contract|handbook|policy|guidelines) .{0,4} (page|section|attached|enclosed|step|chapter|below|link|opens|says)',
    '(i|we) (will|can|shall|have|did) .{0,2} (refer|consult|read|review|see|check)',
    '(not|never) (as|what) (our|the|your)',
    '(if|whether|what) (it|this|that|they|all) (is|are)',
    '(manual|faq|terms|contract|guidelines|handbook|policy) (and|so|but) (here|i)',
    '(policy|contract) (number|holder)',
    'in your (contract|policy) that we',
  ],
  says: 'Being sent to the small print may sound like a closed counter. Give the answer itself, then where it stands.',
  instead: [],
  source: 'House style, 2026: an answer serves better than a place to look it up',
  moves: { tact: -0.18, warmth: -0.08, solution: -0.05 },
  weight: 0.6,
  applies: ['any'],
};

export default rule;
