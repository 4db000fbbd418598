import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'loyal-customer',
  side: 'customer',
  match: [
    '[(customer|client|member|subscriber|user|guest|reader) (of yours|with you|here)? (for|of) .{0,4} (years|decades|decade)]',
    '[(customer|client|member|subscriber|user|guest) (of yours|with you|here)? since (/^[12][0-9]+$/|day|issue)]',
    '[(loyal|longstanding|longtime|faithful|long standing|long time|long term) (customer|client|member|guest|subscriber)]',
    '[(i|we) (have)? always (bought|shopped|ordered|booked|flown|stayed|banked|come|rented|insured|eaten) .{0,4} (you|your|here)]',
    '[been (with|buying|shopping|ordering|coming|using|banking|flying|staying) .{0,3} (you|your|here) .{0,3} for .{0,4} (years|decades)]',
    '[been (with|buying|shopping|ordering|coming|banking|flying|staying) .{0,3} (you|here) since (/^[12][0-9]+$/|day|issue)]',
    '[(spent|spend) (thousands|hundreds) .{0,2} (you|here)]',
  ],
  unless: [
    '(my|our|their|his|her|your) .? (customer|client|member|user|guest|reader)',
    '(customer|customers|member|guest|client) (discount|discounts|scheme|programme|program|card|bonus|rate|offer|points)',
    '(not|never|if|must|become) .{0,4} (customer|client|member|user|guest)',
    '(look|looking|search|searching|find|need|want) for? .? (customer|client|member|subscriber|user|guest|reader) for',
    '(hold|phone|waiting|queue) .{0,3} (you|for)',
  ],
  says: 'They have been with you for long. One line that shows you know it may mean more than a voucher.',
  instead: [],
  source: 'de Matos 2007: a solved complaint pleases, yet loyalty does not follow by itself',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
