import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'swears-at-matter',
  side: 'customer',
  match: [
    '[(damn|damned|bloody|fucking|effing|freaking|frigging|goddamn|sodding|shitty|crappy) .]',
    '[/^[Ff][*@!]+[a-z]*ing/]',
    '[/^[Ff]-ing/]',
    '[(what|why|where|who|how) the (hell|heck|fuck|f)]',
    '[(wtf|ffs)]',
    '[for (god|fuck|christ|f) sake]',
    '[piece of (crap|shit|junk)]',
    '[(load|pile|heap) of (crap|shit|bollocks)]',
    '[(crap|shit|shite|bullshit|bollocks)]',
    '[(pisses|pissed|pissing) (me|us) off]',
    '[pain in the (arse|ass|backside)]',
  ],
  unless: [
    '(damn|damned|bloody|fucking|effing|freaking|goddamn|shitty) .? (idiot|idiots|moron|morons|clown|clowns|cretin|cretins|imbecile|imbeciles|scum|scumbag|scumbags|prick|pricks|dickhead|dickheads|wanker|wankers|tosser|tossers|bastard|bastards|bitch|bitches|cunt|cunts|asshole|assholes|arsehole|arseholes|dumbass|liar|liars|crook|crooks|thief|thieves|scammer|scammers|muppet|muppets|loser|losers|twat|twats|parasites|vermin|pigs|retards|halfwits|people|incompetent)',
    '(damn|bloody|fucking|freaking|effing|pretty) (good|brilliant|marvellous|lovely|great|amazing|excellent|fantastic|love|legend|well|delicious|hard)',
    'bloody (mary|marys|nose|steak|hand|finger)',
    '(damn|damned) you',
    'holy (crap|shit)',
    '(dog|horse|bird) (crap|shit)',
    '(you|staff|team) .{0,3} full of',
    'junk (mail|box|folder|removal)',
    'pay shit',
    '(tell|told|said|says) .{0,4} (fucking|bloody)',
  ],
  says: 'The swearing may be at the thing, not at you. Stay with the thing and how it gets fixed.',
  instead: [],
  source: 'House style, 2026: anger at the thing is not abuse',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
