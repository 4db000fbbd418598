import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'tells-of-death',
  side: 'customer',
  match: [
    '[passed away]',
    '[(husband|wife|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|uncle|aunt|grandmother|grandfather|grandma|grandpa|granddad|grandad|gran|nan|nana|cousin|nephew|niece|parents|friend|fiance|dog|cat|horse|baby|child) (has|have|had)? .? died]',
    '[(he|she) (has|had|just|sadly|suddenly)? died]',
    '[(my|our|his|her|their) late (husband|wife|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|uncle|aunt|grandmother|grandfather|grandma|grandpa|granddad|grandad|gran|nan|nana|cousin|nephew|niece|parents|friend)]',
    '[(death|passing) of (my|our|his|her|their|a) .? .?]',
    '[(husband|wife|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|uncle|aunt|grandmother|grandfather|grandma|grandpa|granddad|grandad|gran|nan|nana|cousin|nephew|niece|parents|his|her|their) (death|funeral)]',
    '[death certificate]',
    '[(bereaved|bereavement|deceased|widowed)]',
    '(i|we|she|he) (have|has|had|just|recently|sadly)? [lost (my|our|her|his) (husband|wife|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|uncle|aunt|grandmother|grandfather|grandma|grandpa|granddad|grandad|gran|nan|nana|cousin|nephew|niece|parents)] (last|to|in|this|two|three|suddenly|recently|a|after|and|on)',
  ],
  unless: [
    '(phone|battery|laptop|car|boiler|router|connection|line|tablet|computer|machine|screen|app|signal|engine|watch|plant|plants|character) .? died',
    '(almost|nearly|if) .{0,4} died',
    '(died|dies) (laughing|down|of laughter)',
    'if .{0,6} (death|deceased)',
    'funeral (plan|plans|cover|insurance|policy)',
    'bereavement (policy|leave|fare|fares|team|line)',
    'i am deceased',
  ],
  says: 'They tell of a death. One short sentence of sympathy, then as little work for them as you can; nothing cheerful and nothing to sell.',
  instead: [],
  source: 'Weisberg et al. 2023, 7,646 posts: concern went with better mood, guessing at feelings with worse',
  moves: {},
  raises: ['high-stakes'],
  weight: 0,
  applies: ['any'],
};

export default rule;
