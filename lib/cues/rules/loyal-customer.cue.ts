import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'loyal-customer',
  side: 'customer',
  match: [
    '[(customer|client|member|subscriber|user|guest|reader) (of yours|with you|here)? (for|of) .{0,4} (years|decades|decade)]',
    '[(customer|client|member|subscriber|user|guest) (of yours|with you|here)? since (/^[12][0-9]+$/|day|issue)]',
    '[(loyal|longstanding|longtime|faithful|long standing|long time|long term) (customer|client|member|guest|subscriber)]',
    '[(i|we) (have)? always (bought|shopped|ordered|booked|flown|stayed|banked|come|rented|insured|eaten) .{0,4} (you|your|here)]',
    "[been (with|buying|shopping|ordering|coming|using|banking|flying|staying|paying|insured|renting|subscribed|loyal) .{0,3} (you|your|here|y'all) .{0,5} (years|decades|life)]",
    '[been (with|buying|shopping|ordering|coming|banking|flying|staying|paying|insured|renting) .{0,3} (you|here) since (/^[12][0-9]+$/|day|issue|i was|we were|the beginning|the start)]',
    '[(spent|spend) (thousands|hundreds) .{0,2} (you|here)]',
    '[been (with|at|coming to|banking with|going to) (this|the same|your) . since (/^[12][0-9]+$/|i was|we were|day|the beginning)]',
    '[been (with|at|coming to|banking with|going to) (this|the same|your) . .{0,5} (years|decades)]',
    '[(am|are) (customer|client|member|with you|by you|your customer) (since|already|for) .{0,3} (years|decades)]',
    "[(i|we) (have)? (shopped|banked|bought|flown|stayed|booked|rented|eaten|come) .{0,3} (here|you|your|y'all) .{0,5} (years|decades|life)]",
  ],
  unless: [
    '(my|our|their|his|her|your) .? (customer|client|member|user|guest|reader)',
    '(customer|customers|member|guest|client) (discount|discounts|scheme|programme|program|card|bonus|rate|offer|points)',
    '(not|never|if|must|become) .{0,4} (customer|client|member|user|guest)',
    '(look|looking|search|searching|find|need|want) for? .? (customer|client|member|subscriber|user|guest|reader) for',
    '(hold|phone|waiting|queue) .{0,3} (you|for)',
    '(you|she|he|they|colleague) (have|has)? been .{0,12} (years|decades)',
    '(two|2|three|3|few|some|many) years ago',
  ],
  says: 'They have been with you for long. One line that shows you know it may mean more than a voucher.',
  instead: [],
  source: 'de Matos 2007: a solved complaint pleases, yet loyalty does not follow by itself',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
