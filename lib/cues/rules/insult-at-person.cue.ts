import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'insult-at-person',
  side: 'customer',
  match: [
    '[(you|u|youre) (are|re|all|such|just|a|an|really|so|nothing|but|complete|total|absolute|absolutely|completely|fucking|bloody|damn|lying|bunch|pack|load|of|utter|clearly|obviously|must|be|guys|people|lot|little|fat|old|kind|incompetent|useless|pathetic|stupid|the|thieving|worthless|arrogant)+? (idiot|idiots|moron|morons|clown|clowns|cretin|cretins|imbecile|imbeciles|scum|scumbag|scumbags|prick|pricks|dickhead|dickheads|wanker|wankers|tosser|tossers|bastard|bastards|bitch|bitches|cunt|cunts|asshole|assholes|arsehole|arseholes|dumbass|liar|liars|crook|crooks|thief|thieves|scammer|scammers|muppet|muppets|loser|losers|twat|twats|parasites|vermin|pigs|retards|halfwits)]',
    '[(your|this|that) (support|delivery|sales|service|customer)? (staff|team|agent|agents|colleague|colleagues|people|driver|drivers|manager|employees|technician|engineer|receptionist|lot) (is|are|was|were|must be) (are|re|all|such|just|a|an|really|so|nothing|but|complete|total|absolute|absolutely|completely|fucking|bloody|damn|lying|bunch|pack|load|of|utter|clearly|obviously|must|be|guys|people|lot|little|fat|old|kind|incompetent|useless|pathetic|stupid|the|thieving|worthless|arrogant)+? (idiot|idiots|moron|morons|clown|clowns|cretin|cretins|imbecile|imbeciles|scum|scumbag|scumbags|prick|pricks|dickhead|dickheads|wanker|wankers|tosser|tossers|bastard|bastards|bitch|bitches|cunt|cunts|asshole|assholes|arsehole|arseholes|dumbass|liar|liars|crook|crooks|thief|thieves|scammer|scammers|muppet|muppets|loser|losers|twat|twats|parasites|vermin|pigs|retards|halfwits)]',
    '[you (people|guys|lot|all)? are (so|all|really|just|absolutely|completely|totally|bloody|fucking|utterly|such|beyond|clearly|obviously|a|an|the|most|too)+? (stupid|dumb|useless|incompetent|pathetic|worthless|braindead|brainless|clueless|retarded|disgusting|idiotic)]',
    '[your (support|delivery|sales|service|customer)? (staff|team|agent|agents|colleague|colleagues|people|driver|drivers|manager|employees|technician|engineer) (is|are|was|were) (so|all|really|just|absolutely|completely|totally|bloody|utterly|such|beyond|clearly)+? (stupid|dumb|useless|incompetent|pathetic|worthless|braindead|brainless|clueless)]',
    '[are you (all|people|guys|really|just|completely|that|so|a|an|some|kind|of)+? (stupid|dumb|retarded|braindead|brainless|idiots|idiot|moron|morons)]',
    '[(bunch|pack|gang) of (are|re|all|such|just|a|an|really|so|nothing|but|complete|total|absolute|absolutely|completely|fucking|bloody|damn|lying|bunch|pack|load|of|utter|clearly|obviously|must|be|guys|people|lot|little|fat|old|kind|incompetent|useless|pathetic|stupid|the|thieving|worthless|arrogant)+? (idiot|idiots|moron|morons|clown|clowns|cretin|cretins|imbecile|imbeciles|scum|scumbag|scumbags|prick|pricks|dickhead|dickheads|wanker|wankers|tosser|tossers|bastard|bastards|bitch|bitches|cunt|cunts|asshole|assholes|arsehole|arseholes|dumbass|liar|liars|crook|crooks|thief|thieves|scammer|scammers|muppet|muppets|loser|losers|twat|twats|parasites|vermin|pigs|retards|halfwits)]',
    '[what (kind|sort) of (idiot|idiots|moron|morons|imbecile|imbeciles)]',
    '[you (people|guys|lot|all)? are .{0,2} joke]',
    '[son of a bitch]',
    '[you brain dead]',
    '[(stupid|fat|silly|dozy|lazy|miserable|old|useless) (cow|git|sod|hag|oaf|bugger|buggers|bat|trout)]',
  ],
  unless: [
    '(call|called|calling|calls) (you|your) .{0,4} (idiot|idiots|moron|morons|clown|clowns|cretin|cretins|imbecile|imbeciles|scum|scumbag|scumbags|prick|pricks|dickhead|dickheads|wanker|wankers|tosser|tossers|bastard|bastards|bitch|bitches|cunt|cunts|asshole|assholes|arsehole|arseholes|dumbass|liar|liars|crook|crooks|thief|thieves|scammer|scammers|muppet|muppets|loser|losers|twat|twats|parasites|vermin|pigs|retards|halfwits)',
    '(not|never) (saying|say|said|calling|suggesting|implying|think|thinking|mean) .{0,8} (idiot|idiots|moron|morons|clown|clowns|cretin|cretins|imbecile|imbeciles|scum|scumbag|scumbags|prick|pricks|dickhead|dickheads|wanker|wankers|tosser|tossers|bastard|bastards|bitch|bitches|cunt|cunts|asshole|assholes|arsehole|arseholes|dumbass|liar|liars|crook|crooks|thief|thieves|scammer|scammers|muppet|muppets|loser|losers|twat|twats|parasites|vermin|pigs|retards|halfwits|stupid|dumb|useless|incompetent|pathetic)',
    '(book|hire|rent|hiring|booking|costume|costumes|party) .{0,5} (clown|clowns|pigs)',
    '(clown|clowns|pigs) (costume|costumes|nose|for|available|fish)',
    '(cow|bat|git|trout) (print|shed|bell|hide|milk|pattern|parsley|box|hub|repository|fishing|farm)',
    'you are useless to',
    'if you are',
    '(neighbour|friend|wife|husband|colleague) (says|said|thinks) you',
  ],
  says: 'These words may hurt, and you need not take them in. Answer the matter only, or hand the mail on.',
  instead: [],
  source: 'Wu 2023, 221 effects, 47,964 people: such words cost mood and health; support from the team softens them',
  moves: {},
  raises: ['abuse'],
  weight: 0,
  applies: ['any'],
};

export default rule;
