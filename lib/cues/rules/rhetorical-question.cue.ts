import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'rhetorical-question',
  side: 'customer',
  match: [
    '[is (anybody|anyone|somebody|someone) .? (there|home|listening|reading|alive|awake)]',
    '[how (hard|difficult) can (it|that|this) be]',
    '[how (hard|difficult) is it to (answer|reply|deliver|read|refund|call|respond|listen)]',
    '[are you (actually|even|really|guys|all)? (serious|kidding|joking|insane|deaf|asleep)]',
    '[are you for real]',
    '[(do|did|does|have|has|can) (you|anybody|anyone|somebody|someone|they) (people|guys|all)? even (read|listen|care|check|look|understand|work|know|reply|try|looked|checked|tried)]',
    '[(do|did|does) (you|anyone|anybody) (people|guys)? (actually|ever|really)? (read|listen|care)]',
    '[what is wrong with you]',
    '[what is the point of (paying|calling|writing|asking|contacting|complaining)]',
    '[(what|why|who) on earth]',
    '[do you think (i|we) .{0,3} (stupid|idiots|idiot|fool|fools|joking|blind)]',
    '[too much to ask]',
    '[what (kind|sort) of (company|business|bank|airline|shop|outfit) (is this|does this|does that|treats|leaves)]',
    '[(am|are) (i|we) (really|seriously|just)? (supposed|meant|expected) to (just|simply|freeze|starve)]',
  ],
  unless: [
    'there (on|at|from|to|in|between|today|tomorrow|tonight|who|over|after|before|until|that|by)',
    '(is) (anybody|anyone|somebody|someone) .? home .? (on|at|to|tomorrow|today|between)',
    'serious about',
    '(care|listen|listening) (for|to|plan|home|homes|package)',
    'read (out|aloud|meters|the meter|braille|german|french|only|barcodes)',
    '(hope|not|if|know) .{0,5} too much to ask',
    '(driest|coldest|hottest|best|where|which) place on earth',
    '(do|does|did) (you|anyone|anybody) (actually|ever|really)? (care|listen|read) .{0,2} (books|podcasts|gardens|pets|dogs|cats|elderly)',
  ],
  says: 'This question may ask for no answer but to be heard. Answer the matter behind it, not the question.',
  instead: [],
  source: 'House style, 2026: the matter behind the question is what they want answered',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
