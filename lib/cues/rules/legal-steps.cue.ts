import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'legal-steps',
  side: 'customer',
  match: [
    '[(contact|consult|instruct|involve|hire|seek|contacting|consulting|instructing|seeing|hiring|involving|consulted|instructed|contacted|hired) (my|our|a|the) (lawyer|lawyers|solicitor|solicitors|attorney)]',
    '[(hear|hearing) from (my|our) (lawyer|lawyers|solicitor|solicitors|attorney)]',
    '[(talk|talking|speak|speaking|go|going|over) to (my|our|a) (lawyer|lawyers|solicitor|solicitors|attorney)]',
    '[legal (action|steps|proceedings)]',
    '[(seek|seeking|take|taking|get|getting|sought) legal advice]',
    '[small claims court?]',
    '[(take|taking|took) (you|this|it|them|your) .? to court]',
    '[see you in court]',
    '[ombudsman]',
    '[trading standards]',
    '[citizens advice]',
    '[better business bureau]',
    '(will|to|could|might|shall|would) [sue (you|your)]',
    '[suing (you|your)]',
    '[(report|reporting) (you|your company|your shop) to the .?]',
  ],
  unless: [
    '(no|without|avoid) .{0,2} legal',
    'not .{0,4} (threatening|planning|considering|want|talking) .{0,4} legal',
    '(please|could you|can you|you may|you can) .{0,2} (contact|consult)',
    '(do|should) (i|we) (need|have) to .?',
    'to sue your .? (colleague|team)',
    '(thanks|regards|give|gave|passed|said|spoke|talked|write|wrote|sent) .{0,3} to sue',
    'legal (action|steps) (template|templates|module|team|guide)',
    '(work|works|working|employed) (at|for|with) .{0,2} (ombudsman|trading|citizens)',
    'we are .{0,3} (ombudsman|trading|citizens)',
  ],
  says: 'They speak of legal steps. Stay with facts and dates, promise nothing you cannot keep, and let the person in charge know.',
  instead: [],
  source: 'House style, 2026: a threat is best met with facts, a date and the person in charge',
  moves: {},
  raises: ['threat'],
  weight: 0,
  applies: ['any'],
};

export default rule;
