import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'still-no-reply',
  side: 'customer',
  match: [
    '[still (no|without|awaiting) .? (reply|response|answer|word|news|update|callback)]',
    '[still waiting (for|on) .{0,3} (reply|response|answer|call|callback|update|news|you)]',
    '[(have|has|had) not heard (back|anything|from)]',
    '[(have|has|had|did) not (had|have|received|receive|got|get) .{0,3} (reply|response|answer|callback)]',
    '[no (reply|response|answer) (to|from|yet|so|since|whatsoever)]',
    '(and|but|with|been|got|had|received) [no (reply|response|answer)]',
    '[(nobody|no one) .{0,3} (replied|answered|responded|replies|answers|responds)]',
    '[never (replied|responded|answered)]',
    '[never (heard|got) back]',
    '[you (still)? (have|did) (still)? not (even|yet|ever)? (replied|answered|responded|reply|answer|respond)]',
    '[chasing (you|a|an) .? (reply|answer|response)]',
  ],
  unless: [
    '(if|unless|in case) .{0,4} (not|no|nobody)',
    'no reply (address|email|mail|account|sender|mailbox)',
    '(reply|response|answer) from (the|our|my|its)? .? (server|api|router|device|endpoint|host|printer|modem|database|motor|thermostat)',
    '(button|screen|device|panel|remote|app|page|key|engine|sensor) .{0,3} no (response|reply)',
    '(answered|answers) the (door|bell|buzzer)',
  ],
  says: 'They have written before and heard nothing. Own the silence in one line, then answer the first mail.',
  instead: [],
  source: 'Min et al. 2020: where people expect to come back, listening before the apology works better',
  moves: {},
  raises: ['repeat-contact'],
  weight: 0,
  applies: ['any'],
};

export default rule;
