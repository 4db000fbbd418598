import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'health-at-stake',
  side: 'customer',
  match: [
    '[(my|our|his|her|their|husband|wife|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|uncle|aunt|grandmother|grandfather|grandma|grandpa|granddad|grandad|gran|nan|nana|cousin|nephew|niece|parents) .? (insulin|medication|medicine|medicines|inhaler|epipen|oxygen|nebuliser|nebulizer|ventilator|cpap|dialysis|chemotherapy|chemo|pacemaker|wheelchair|catheter|prescription)]',
    '[(out of|without|no) (insulin|medication|medicine|oxygen|tablets|dialysis)]',
    '[(i|she|he|we|husband|wife|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|uncle|aunt|grandmother|grandfather|grandma|grandpa|granddad|grandad|gran|nan|nana|cousin|nephew|niece|parents|child) (am|is|are)? .? (allergic|diabetic|epileptic|asthmatic|pregnant|coeliac|immunocompromised)]',
    '[allergic reaction]',
    '[(anaphylaxis|anaphylactic)]',
    '[(my|our|his|her|severe|serious|husband|wife|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|uncle|aunt|grandmother|grandfather|grandma|grandpa|granddad|grandad|gran|nan|nana|cousin|nephew|niece|parents) .? allergy]',
    '[(use|uses|using|in|on|need|needs) (a|an|his|her) (wheelchair|nebuliser|nebulizer|ventilator|inhaler|cpap|stoma bag|feeding tube|glucose monitor|hearing aid)]',
    '[(is|am|are|on|needs) (home|bottled)? (dialysis|insulin|oxygen)]',
    '[wheelchair user]',
    '[(i|he|she|husband|wife|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|uncle|aunt|grandmother|grandfather|grandma|grandpa|granddad|grandad|gran|nan|nana|cousin|nephew|niece|parents|child|baby) (am|is|was|are|were|still)? .? in (the)? hospital]',
    '[(taken|rushed|admitted|airlifted) to (the|a)? hospital]',
    '[food poisoning]',
    '[made (me|us|him|her|them) .? ill]',
    '[made (me|us|him|her) (physically|violently) sick]',
    '[heart (condition|failure|disease)]',
    '[(has|have|had|with) .? cancer]',
    '[(heart|hip|knee|eye|brain|back|cancer) (surgery|operation)]',
    '[(seizure|seizures|epilepsy)]',
  ],
  unless: [
    '(not|never|no|nobody) .{0,3} (allergic|diabetic|epileptic|asthmatic|pregnant|coeliac|allergy)',
    '(work|works|working|nurse|doctor|job|volunteer|volunteers) .{0,4} hospital',
    '(medicine|medication|oxygen|prescription) (cabinet|chest|ball|sensor|bottle|glasses|sunglasses|lenses|lens|plan)',
    'cancer (charity|research|insurance|cover|ward|centre|trust|fund|walk|policy)',
    'allergy (list|menu|information|advice|filter|tablets|policy)',
    'if (she|he|a .) (is|was|were)',
    '(sell|sells|stock|manual|guide|review|order|buy|which|any) .{0,3} (wheelchair|nebuliser|nebulizer|ventilator|inhaler|cpap|monitor|aid|insulin|oxygen)',
  ],
  says: 'Somebody’s health may depend on this. Put the quickest safe way first, and hand it on at once where you are not sure.',
  instead: [],
  source: 'House style, 2026: what touches health comes before everything else',
  moves: {},
  raises: ['high-stakes'],
  weight: 0,
  applies: ['any'],
};

export default rule;
