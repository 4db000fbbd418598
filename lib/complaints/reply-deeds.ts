import { hearsIn, NAMES_A_DAY, SORRY } from '../nudges/draft-words.ts';
import type { Promised } from '../sla/promises.ts';
import { languageOf } from '../text/language.ts';
import { ownWords } from '../text/own-words.ts';
import { sentences } from '../text/sentences.ts';
import { cut } from '../text/span.ts';
import type { ReplyDeed } from './deed.ts';

/** Something is put right, or will be: to ask, look or pass it on is not yet that. */
const REMEDY =
  /\b(?:(?:i|we)(?:'ve| have| are|'re|'ll| will|'m| am| can| could| shall|'d like to| would like to|'d be happy to)? (?:now |just |already |also |today |gladly |happily |of course |both |either )*(?:offer(?:ing)?|refund(?:ed|ing)?|credit(?:ed|ing)?|replac(?:ed?|ing)|waiv(?:ed?|ing)|cancel(?:l?ed|l?ing)?|re-?book(?:ed|ing)?|book(?:ed|ing)?|re-?send(?:ing)?|resent|ship(?:ped|ping)?|reimburs(?:ed?|ing)|repair(?:ed|ing)?|fix(?:ed|ing)?|mend(?:ed)?|re-?set|restor(?:ed?|ing)|correct(?:ed|ing)?|reinstat(?:ed?|ing)|swap(?:ped|ping)?|exchang(?:ed?|ing)|upgrad(?:ed?|ing)|pay|extend(?:ed|ing)?|remov(?:ed?|ing)|deduct(?:ed|ing)?|compensat(?:ed?|ing)|transfer(?:red|ring)?|moved? you|(?:taken?|knock(?:ed)?|put) [^.!?]{1,40}\b(?:off|back)|(?:sent|send(?:ing)?|put|posted|arranged?|give|given|add(?:ed)?|paid|pay) (?:you |out |for )?(?:a |an |the |another |one |both |two |your |her |his |them )?(?:new\b|replacement|fresh|other|another|voucher|credit|refund|courier|engineer|taxi|copy|\d|\u00a3|\u20ac|\$))|(?:refund|replacement|new (?:one|card|copy|pair|set|\w+)|voucher|engineer|courier|\d+ \w+) (?:\w+ ){0,4}(?:(?:is|are|was|were|will be) (?:now )?(?:on (?:its|their|the|a) (?:way|van)|in the post|back|booked|sent|there|issued|made)|(?:has|have) been (?:sent|made|booked|paid|credited|issued))|(?:has|have) been (?:refunded|credited|replaced|repaired|fixed|corrected|cancelled|waived|restored|reinstated|removed)|(?:is|are) (?:now )?(?:fixed|mended|repaired|corrected|working again)|going to (?:refund|replace|credit|repair|send you)|have (?:it|this|that|them) (?:replaced|repaired|fixed|mended|corrected|refunded)|here is (?:a|your|the) (?:\w+ )?(?:voucher|refund|credit|replacement)|(?:get|receive|have) (?:a|your|the) (?:full |new )?(?:refund|replacement|voucher|credit)|free of charge|at no (?:charge|cost|extra cost)|on us\b|at our (?:cost|expense)|with our compliments|gesture of goodwill|goodwill|as compensation|half (?:the )?price|full refund|money back|until then,? (?:you|we)|(?:in the )?meantime,? you can|meanwhile,? you can|left our (?:warehouse|depot|shop|workshop)|(?:invoice|bill|fee|charge|fine|penalty|order|contract) (?:[^.!?]{0,30} )?(?:is|are|was) (?:now )?(?:cancelled|waived|refunded|corrected)|(?:it|this|that) should (?:stop|work|help|solve|clear|be fine))\b/i;
/** Done: by whatever word, but for those that only say that it is being looked into. */
const DONE =
  /\b(?:i|we)(?:'ve| have) (?:now |just |already |also |today )*(?!(?:had|been|to|not|no|sent|refused|denied|declined|rejected|decided|explained|noticed|waited|worked|reviewed|considered|investigated|attached|enclosed|included|closed|concluded|advised|mentioned|stated|assessed|examined|discussed|verified|confirmed|called|spent|learned|listened|changed our|asked|checked|looked|spoken|passed|forwarded|escalated|raised|opened|registered|logged|noted|read|found|received|seen|flagged|reported|told|informed|contacted|written|requested|started|tried|understood|heard|got|taken|made|come|let|failed|missed|kept|caused|lost|never)\b)\w+(?:ed|nt|ut|de|ld|en|ne|id)\b/i;
/** The customer may choose. */
const CHOICE =
  /\b(?:either\b[^.!?]{1,80}\bor|whichever|alternatively|you can (?:also|choose|pick)|(?:would|do) you (?:prefer|rather)|if you(?:'d| would)? (?:prefer|rather)|which (?:one |of these |of the two )?(?:would|do|suits)|or,? (?:i|we|you) (?:can|could)|let me know which)\b/i;
/** Whoever refuses that offers it not. */
const NOT_OFFERED =
  /\b(?:can(?:'t|not)|unable|won't|not able|not (?:possible|refundable)|isn't refundable|no longer|nothing|refus\w+|den(?:y|ied)|declin\w+|reject\w+)\b/i;
const COMES =
  /\b(?:(?:i|we|he|she|they)(?:'ll| will)|you(?:'ll| will) (?:get|receive|hear|have(?! to))|it(?:'ll| will) (?:reach|arrive|come|be (?:with|there|done|ready|fixed))|will (?:reach|arrive|come|call|send|ring|write)|(?:is|are) (?:on (?:its|their) way|due))\b/i;
/** "I am unable to do this, but I can do that" offers something all the same. */
const TURNS = /\b(?:however|but)\b/i;

/**
 * What a reply of ours does about a complaint, with what the clock found promised in it. Read in English; in any other
 * language a reply counts as acknowledging, which is all that can be told of it.
 */
export function replyDeeds(text: string, promised: readonly Promised[]): ReadonlySet<ReplyDeed> {
  const own = ownWords(text);
  const language = languageOf(own);
  const isRead = language === undefined || language === 'en';
  const said = isRead ? sentences(own).map((span) => cut(own, span)) : [];
  const parts = said.flatMap((one) => one.split(TURNS));
  const offers = parts.some(
    (one) => (CHOICE.test(one) || REMEDY.test(one) || DONE.test(one)) && !NOT_OFFERED.test(one),
  );
  const promises = promised.length > 0 || said.some((one) => COMES.test(one) && NAMES_A_DAY.test(one));
  const hears = !isRead || said.some((one) => SORRY.test(one) || hearsIn(one));
  const deeds: ReplyDeed[] = [];
  if (offers) deeds.push('offered');
  if (promises) deeds.push('promised');
  return new Set(hears || offers || promises ? ['acknowledged', ...deeds] : deeds);
}
