import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'wants-replacement',
  side: 'customer',
  match: [
    '[(send|ship|post|give|arrange|organise) (me|us)? (a|an|the) .? replacement]',
    '[(want|need|like|demand|expect|request) (a|an|my) .? replacement]',
    '[(can|could|may) (i|we) (please|just)? (have|get) (a|the) .? replacement]',
    '[(send|ship|post|give|deliver|bring) (me|us|out)? (a|an|another|the) (new|fresh|working|different|undamaged|correct|right|proper) (one|pair|set|unit|item|piece|lamp|box|charger|phone|screen|part|size|book)]',
    '[send (me|us) another (one|pair|set|unit)]',
    '[(could|can|would|will) you (please|just)? (replace|exchange|swap) (it|this|them|these|the|my|that|mine)]',
    '[please (replace|exchange|swap) (it|this|them|these|the|my|that|mine)]',
    '[(can|could|may) (i|we) (please|just)? (exchange|swap) (it|this|them|these|that|mine)]',
    '[(want|like|need) to (exchange|swap) (it|this|them|these|that)]',
    '[(want|need|like) (it|this|them) (replaced|exchanged|swapped)]',
    '[(have|get|want|need|like) (a|an|some|the)? (new|another|different|fresh) .{1,2} (made|sent|posted|shipped|issued|reprinted|remade)]',
    '[(send|post|ship|bring|give) (me|us) another]$',
  ],
  unless: [
    'replacement (filter|filters|battery|batteries|bulb|bulbs|cartridge|cartridges|blades|blade|brush|heads|bags|value|cost|cover|policy|driver|bus)',
    '(i|we) (will|can|could|shall) .? (send|post|ship|give)',
    '(not|no) .{0,3} (replacement|replace|exchange|swap)',
    '(got|received|thanks|thank) .{0,5} replacement',
    'you replace (the|my) (old|whole|default)',
    '(need|kind|idea|nice) .{0,4} to (send|ship|post)',
    '(need|kind|idea|nice) to (send|ship|post)',
    '(you|they) (have|get) .{0,3} (made|sent|posted|shipped|issued)',
    '(new|another|different) (link|code|password|invoice|quote|email|contract|version|form|website|app|account|page|copy) (made|sent|posted|issued|shipped)',
    '(made|printed) for .',
  ],
  says: 'They ask for another one. Say when it leaves and what happens to the old one.',
  instead: [],
  source: 'Singh et al. 2018: offering options satisfied customers even where they were not granted',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
