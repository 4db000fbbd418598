/** Words that turn what follows them round, up to the next stop or four words on. */
export const NEGATIONS = new Set(
  (
    "not no never none nobody nothing neither nor nowhere cannot can't cant don't dont doesn't doesnt didn't didnt isn't isnt " +
    "wasn't wasnt aren't arent weren't werent won't wont wouldn't wouldnt couldn't couldnt shouldn't shouldnt haven't havent " +
    "hasn't hasnt hadn't hadnt without hardly barely ain't aint lack lacking"
  ).split(' '),
);

/** How much louder or softer a word makes the valence of the next one, as a share of it. */
export const BOOSTS: ReadonlyMap<string, number> = new Map([
  ...'very really so absolutely completely totally super highly deeply damn'
    .split(' ')
    .map((word): [string, number] => [word, 0.3]),
  ...'extremely incredibly utterly fucking bloody'.split(' ').map((word): [string, number] => [word, 0.35]),
  ...'too such most quite more'.split(' ').map((word): [string, number] => [word, 0.18]),
  ...'slightly somewhat bit little kinda almost less'.split(' ').map((word): [string, number] => [word, -0.25]),
]);

/** Who is spoken of: 0 I, 1 you, 2 we, 3 they. */
export const PERSONS: ReadonlyMap<string, number> = new Map([
  ..."i my me i'm i've i'll i'd mine".split(' ').map((word): [string, number] => [word, 0]),
  ..."you your you're u ur yours you've".split(' ').map((word): [string, number] => [word, 1]),
  ..."we our us we're we've we'll".split(' ').map((word): [string, number] => [word, 2]),
  ...'they he she their his her them'.split(' ').map((word): [string, number] => [word, 3]),
]);
