import { ownWords } from '../text/own-words.ts';

const OVER =
  /\b(?:(?:all|now|been|is|it's|that's|got it|mate) sorted|^sorted|(?:matter|case|incident|issue|complaint|ticket|this) (?:is |as |now |can be )*(?:closed|settled|resolved|solved|over|done)|(?:i|we) (?:consider|regard|call) (?:it|this|that|the \w+) (?:as )?(?:closed|settled|resolved|done|over)|no need to (?:take it|go|do anything)|the matter is forgotten|it's (?:all )?(?:done|fixed)|(?:works?|working|fine|perfect|perfectly|good|right|ok|okay|correct) (?:again|now)|(?:everything|it all|the (?:\w+ )?\w+) works|(?:that|this|it) (?:works|worked|did it|did the trick|suits|will do|helps|helped)|(?:is|are) (?:now )?(?:correct|in order|all right)|fixed it|fine with me|(?:is|was|are) fine|(?:money|refund|credit|payment|voucher|replacement|new (?:one|\w+)|parcel)(?:'s| has| is| have)? (?:already |now |just |safely )?(?:arrived|come|came|here|there|in my account|showing|back|through|landed)|it(?:'s| has)? (?:already |now |just |safely )?arrived|(?:gone|come|came|went) through|more than fair|(?:that's|that is|sounds|seems|very|quite) (?:fair|generous|reasonable)|i(?:'ll| will)? (?:gladly |happily )?(?:accept|take (?:it|that|the (?:refund|credit|voucher|first|second)))|(?:happy|pleased|content|satisfied) with (?:that|this|it|the)|(?:problem|issue) (?:is |has been )?(?:solved|gone|fixed)|no (?:\w+ ){1,3}since|all (?:good|well|fine|ok|okay|there|correct|in order))\b/i;
const NOT_YET =
  /\?|n't\b|\b(?:not|nothing|nobody|none|never|without|why|still|but|however|wait(?:ing)?|await(?:ing)?|look(?:ing)? forward|until|let me know|keep me|hope|if it|if you|again and|only when|wants?|expect(?:s|ed)?|(?<!no )needs?|demand|please(?! close)|damaged|broken|wrong|scratch\w*|stopped|short|missing|far from|court|lawyer|as a no)\b/i;

/** Whether a customer whose complaint is open accepts what was offered, or says that it is over; in English. */
export function confirms(text: string): boolean {
  const own = ownWords(text);
  return OVER.test(own) && !NOT_YET.test(own);
}

/** Whether thanks leave something open: "thank you, I wait for it". */
export function waitsOn(text: string): boolean {
  return NOT_YET.test(ownWords(text));
}
