import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'public-review',
  side: 'customer',
  match: [
    '[(leave|leaving|post|posting|write|writing|give|giving|put|publish|publishing|expect) (you|this|your)? (a|an|the)? .? (one|1|zero|negative|bad|terrible|scathing|awful|damning|honest|worst) (star)? (review|reviews|rating|ratings)]',
    '[(one|zero|1|0) (star|stars) from (me|us)]',
    '(i|we) (will|shall|am|are|gon|finna) .{0,12} [(post|posting|share|sharing|put|putting|publish|publishing|write|writing) .{0,6} (trustpilot|tripadvisor|google|facebook|twitter|instagram|tiktok|reddit|yelp|linkedin|glassdoor|everywhere|online|media|forum|forums|sites|socials)]',
    '(i|we) (will|shall|am|are) .{0,3} [(warn|warning) (everyone|everybody|people|others|all|my|other)]',
    '[(tell|telling) (everyone|everybody|all) .{0,6} (avoid|stay|bad|badly|terrible|awful|treat|treated|facebook|twitter|instagram|online)]',
    '[(go|going|take this|taking this|turn) to the (press|papers|newspapers|newspaper|media)]',
    '[(contact|contacting|call|calling|email) the (press|papers|newspapers|newspaper|media|bbc)]',
    '[name and shame]',
    '[(leave|leaving|give|giving|write|writing|post|posting) (you)? (the|a|exactly the)? .? review (you|your|this|that|it) .? (deserve|deserves|deserved|earned)]',
  ],
  unless: [
    '(post|posting|share|sharing|put|writing|write) .{0,3} (photo|photos|picture|pictures|video|videos|recipe|link|lovely|nice|great|positive|good|glowing|five|5|brilliant)',
    '(press|media) (office|team|department|contact|relations|kit|player)',
    '(brochure|flyer|file|files|book|magazine|leaflet|catalogue|issue|poster|book) .{0,4} (go|going)',
    '(not|never) .{0,3} (leave|post|write|tell|warn|go|give)',
    '(remove|delete|somebody|someone|guest|customer|guests|customers) .{0,5} (review|reviews)',
    '(write|writing|share|sharing|post|posting|put|publish|publishing) .{0,6} (with|to|for|by) (you|your|me|us|them)',
    '(post|posting|share|sharing) .{0,3} (offer|deal|code|news|work|discount)',
    '(tell|telling) .{0,8} (great|lovely|wonderful|good|happy|brilliant)',
  ],
  says: 'They speak of telling others in public. Solve the matter as you would without it, and do not ask for the review.',
  instead: [],
  source: 'House style, 2026: a threat is best met with facts, a date and the person in charge',
  moves: {},
  raises: ['threat'],
  weight: 0,
  applies: ['any'],
};

export default rule;
