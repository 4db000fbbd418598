import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'third-time',
  side: 'customer',
  match: [
    '[the? (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th) (time|email|e-mail|mail|message|call|attempt|request|reminder)]',
    '[(my|our|the) (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th) letter]',
    '^[(three|four|five|six|seven|ten|3|4|5|6) (calls|emails|e-mails|mails|messages|letters|tickets|chats)] (and|later|now|so|already|in|since|three|four|five|to)?',
    '[(after|sent|made|written|took|taken|wrote) (you|now|already)? (three|four|five|six|seven|ten|3|4|5|6) (calls|emails|e-mails|mails|messages|letters|tickets|chats)]',
    '[(i|we) (have)? (already|now)? (called|emailed|e-mailed|phoned|rung|rang|written|wrote|messaged|contacted) (you|to you|in)? (already|now)? (twice|three times|four times|five times|six times|several times|many times)]',
  ],
  unless: [
    '(email) (address|account)',
    'time (slot|slots|zone)',
    'time (at|visiting|staying|buying|ordering|booking)',
    'letter (of|in|from|is|was)',
    '(calls|emails|messages|tickets|letters) (were|are|per|a|each|every|daily|at|waiting|from|for)',
    '(limit|allowed|plan|quota|can|up to) .{0,6} (calls|emails|messages|tickets)',
    '(ticket|request) (for|on|in|at)',
    '(calls|emails|mails|messages|letters) to confirm',
    '(twice|times) .{0,4} (thanks|thank|say)',
  ],
  says: 'They have asked before. Owning that first, then giving one next step, may help most.',
  instead: [],
  source: 'Min et al. 2020: where people expect to come back, listening before the apology works better',
  moves: {},
  raises: ['repeat-contact'],
  weight: 0,
  applies: ['any'],
};

export default rule;
