import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'advertised-otherwise',
  side: 'customer',
  match: [
    '[(site|website|page|listing|description|advert|ad|advertisement|commercial|brochure|prospectus|leaflet|flyer|poster|packaging|banner|catalogue|catalog) (clearly|still|also)? (say|says|said|states|stated|claims|claimed|promises|promised|advertised|advertises)]',
    '[(advertised|described|marketed) (as|for|at|with)]',
    '[(listed|sold|billed) as]',
    '[(not|nothing) (as|like) (advertised|described|pictured|shown)]',
    '[not what (was)? (advertised|described|pictured|shown)]',
    '[nothing like the (photo|photos|picture|pictures|description)]',
    '[(different|differs) (from|to) (the|your) .? (photo|photos|picture|pictures|description|listing|advert|website)]',
    '[according to (your|the) (website|site|listing|description|advert|brochure)]',
    '[false advertising]',
    '[(on|in) (your|the) (site|website|listing|advert|ad|brochure|prospectus|leaflet|flyer|catalogue|catalog) it (clearly|still|also)? (say|says|said|stands|stood|is written|was written)]',
    '[(on|in) your (picture|photo|photos|pictures) (it|they|there) (is|was|are|were|had|has|looks|looked)]',
  ],
  unless: [
    '(page|site|website) (clearly|still|also|it)? (say|says|said) .{0,2} (error|loading|offline|invalid|failed|404|500|blank|unavailable|wrong|incorrect|forbidden|expired|access|password|denied|nothing|empty|please|try|sorry|that)',
    '(says|said|states|stated|claims|as|website|site) .{0,18} (right|true|correct|also|still|too|include)$',
    '(^is|^are|^was) .{0,5} (sold|listed|advertised|described)',
    '(i|we|name|address|account|he|she|wife|husband|company) (am|is|are|was)? .? (listed|described|sold)',
    '(page|site) (say|says|said) (hello|welcome|thank|thanks)',
    '(does|did|do|what|where) .{0,4} (site|website|page|listing|description|advert|ad|brochure|prospectus|leaflet|flyer|poster|catalogue|catalog) (say|it)',
    '(say|says|said) to .',
  ],
  says: 'What they got may differ from what was written. Say which of the two is right, and mend the other.',
  instead: [],
  source: 'Packard and Berger 2021 on concrete words',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
