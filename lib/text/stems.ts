import { stemmer } from 'stemmer';
import { words } from './words.ts';

/** Words that stand for one thing in the mail of companies; each family is known by its first word. */
const FAMILIES = [
  'parcel package delivery shipment order box letterbox courier driver',
  'money refund payment charge charged paid pay amount fee cost debit billed bill invoice',
  'broken damaged faulty cracked smashed defective dead broke stopped',
  'arrive come came deliver delivered received receive turn',
  'call ring phone rang telephone',
  'mail email e-mail message write wrote letter reply answer',
  'account login password profile sign',
  'cancel cancelled cancellation end stop',
  'replacement replace exchange swap new',
  'appointment visit engineer technician slot',
  'fix repair repaired mend solve',
  'wait waiting waited delay delayed late',
  'flight plane airline booking',
  'app site website page',
] as const;

/** Words of no help in telling what a sentence is about. */
const EMPTY = new Set(
  `a about after again all also always am an and any anything are as ask at back be because been before being best but by
can cannot can't could d day days dear did didn't do does doesn't doing don't done each either else even ever every for from
get gets getting give given go going good got had happen happened has hasn't have haven't having he hello help her here hi
him his how i i'd i'll i'm i've if in into is isn't it it's its just keep know last let like long look looking made make many
may me might mine more most much must my myself need never next no nobody not nothing now of off ok on once one only or other
our out over own part people please put question quite rather re really right said same say see seem send sent set she should
since so some somebody something soon sorry still such sure take tell than thank thanks that that's the their them then there
these they thing things think this those three through time times to today told tomorrow too try twice two under until up us
use used very want wanted was way we we'll we've week weeks well were what when where whether which while who whole why will
with without won't would wrong yes yesterday yet you you'd you'll you're you've your yours`.split(/\s+/),
);

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap((family) => {
    const [first = '', ...others] = family.split(' ');
    return [first, ...others].map((word): [string, string] => [stemmer(word), stemmer(first)]);
  }),
);

/**
 * What a stretch of text is about: its telling words, each brought to its stem (Porter 1980) and to its family, so that
 * "my parcel" and "the delivery" meet. Numbers count as they stand.
 */
export function stemsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { lower } of words(text)) {
    if (EMPTY.has(lower) || (lower.length < 3 && !/\d/.test(lower))) continue;
    const stem = stemmer(lower.replace(/'s$/, ''));
    found.add(FAMILY_OF.get(stem) ?? stem);
  }
  return found;
}

/** How many stems two texts share. */
export function sharedStems(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared += 1;
  return shared;
}
