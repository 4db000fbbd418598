import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'case-closed',
  side: 'agent',
  match: [
    '[(we|i) (now|therefore|hereby|must)? (consider|regard|deem) (this|the|your) (matter|case|ticket|complaint|issue|request|dispute|enquiry) (as|to be)? (now)? (closed|settled|resolved|final|finished|concluded)]',
    '[(this|the|your) (ticket|case|matter|request|complaint|enquiry|query|conversation|claim) (will now be|will be|has now been|has been|is now|is) (automatically)? closed]',
    '[(i|we) (am|are|will|have) (now|therefore|hereby)? (closing|close|closed) (this|the|your) (ticket|case|matter|request|complaint|conversation|enquiry|query)]',
    '[if (we|i) do not hear (back from you|from you|back) .{0,3} (within|by|in)]',
    '[(we|i) (now|therefore|hereby|must)? (consider|regard|deem) (this|it|that) (as|to be)? (now)? (closed|settled|resolved|final|finished|concluded)]',
    "[(this is|that is|that's|it is|it's) (my|our|the) final (answer|decision|word|position|response|reply)]",
  ],
  unless: [
    '(if|even|until|unless|although|before|not|whether|why) .{0,4} (ticket|case|matter|request|complaint|enquiry|query|conversation|claim)',
    '(closing|close|closed) .{0,14} (asked|requested|wished|wanted|agreed|screws|screw|lid|zip)',
    '(within|by|in) .{0,8} (i|we) will (send|call|ship|try|keep|check|refund|ring|write|phone|hold|follow)',
    'if .{0,6} (consider|regard|deem)',
    '(closed|settled|resolved|final|finished|concluded) (once|when|until|if|unless|only|after)',
  ],
  says: 'It may sound like a door closing before they agree. Say that a reply opens it again, and until when.',
  instead: [],
  source: 'House style, 2026: the customer says when a matter is over',
  moves: { tact: -0.12, warmth: -0.06, empathy: -0.06 },
  weight: 0.5,
  applies: ['any'],
};

export default rule;
