import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'should-have',
  side: 'agent',
  match: [
    '[you (really|simply|just)? (should|could|ought to) (really|simply|just|at least|easily)? have (checked|read|told|contacted|called|kept|asked|used|returned|followed|chosen|looked|noticed|informed|reported|written|cancelled|canceled|backed|saved|tested|mentioned|tried|measured|registered|thought|phoned|let|taken|waited|sent|put|given|provided|ordered|booked|submitted|included|labelled|marked|packed|warned|switched|turned|closed|locked|chosen|replied|paid attention|done)]',
    '[you (should|could|ought to) have (known|been more careful|been aware|been more patient)]',
    '[you should not have (opened|used|removed|touched|changed|ordered|thrown|mixed|unplugged|connected|washed)]',
    '[if you had (only|just)? (read|checked|told|contacted|called|asked|looked|followed|informed|measured|kept)]',
    "[if you'd (only|just)? (read|checked|told|contacted|called|asked|looked|followed|informed|measured|kept)]",
    '^[had you (only|just)? (read|checked|told|contacted|called|asked|looked|followed|informed|measured|kept)]',
  ],
  unless: [
    '(nothing|anything|no|not|what|wish|whether|sorry) .{0,4} you (could|should) have',
    '(mail|email|letter|code|link|one|price|notice|message|form|size|model|card|address|photo|photos|file|version|key|part|parts|details|amount) (that|which)? you (should|could) have',
    'checked (in|out)',
    'have (taken|kept) (place|up|effect)',
    '(even|as|what) if you had',
    'if you (should|could) have',
    'you (should|could) have . (nothing|none|up|us nothing)',
    'you could have .{0,10} (thank|thanks)',
  ],
  says: 'What they might have done cannot be done any more, and may sound like blame. Say what helps now.',
  instead: [],
  source: 'Zhang et al. 2018: openings that point at “you” go with talks that later turn sour',
  moves: { tact: -0.25, empathy: -0.1, valence: -0.4 },
  weight: 0.8,
  applies: ['any'],
};

export default rule;
