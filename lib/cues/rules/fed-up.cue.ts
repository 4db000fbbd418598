import type { CueRule } from '../cue.ts';

const rule: CueRule = {
  id: 'fed-up',
  side: 'customer',
  match: [
    '[fed up]',
    '[(have|has) (really|finally|just|now)? had (more than|quite|just about)? enough] (of|with|now|and)',
    '[(have|has) (really|finally|just|now)? had (more than|quite|just about)? enough]$',
    '[(sick|tired) (and tired)? of]',
    "[at (my|our) (wits|wit|wits') end]",
    '[(lost|losing|lose) (all|my|our)? patience]',
    '[(out of|ran out of|running out of) patience]',
    '[patience .{0,3} (out|thin|end|limit|limits)]',
    '[enough is enough]',
    '[last straw]',
    '[end of (my|our) (tether|rope|patience)]',
    '[(drives|driving|drove) (me|us) (mad|crazy|insane|nuts|up)]',
  ],
  unless: [
    '(you|they) .{0,4} (fed|sick|tired)',
    '(never|not) .{0,3} (tired|sick|fed|lost|lose)',
    'fed up (into|through|to|from|by)',
    'last straw (hat|hats|bag|bags)',
    'enough (time|stock|space|seats|chairs|of them|copies|food)',
    '(ill|home|off) .{0,2} sick of',
  ],
  says: 'They have run out of patience. Keep it short, own it, and give one step that you do yourself.',
  instead: [],
  source: 'Weisberg et al. 2023: concern went with better mood, guessing at feelings with worse',
  moves: {},
  weight: 0,
  applies: ['any'],
};

export default rule;
