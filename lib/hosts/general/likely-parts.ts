import type { SiteParts } from '../site-parts.ts';
import { aroundIn } from './around-in.ts';
import { bodyIn } from './body-in.ts';
import type { Steps } from './in-steps.ts';
import { type LikelyItems, likelyItems } from './likely-items.ts';
import { type Looked, lookAt } from './look-at.ts';
import { namesOf } from './names.ts';
import { wayToProse } from './prose.ts';
import { sideSigns } from './side-signs.ts';

/** A mail that stands alone on its page has at least so much running text, in characters. */
const LEAST_PROSE = 40;
/** Of a long conversation the parts of a message are worked out by the latest. */
const MOST_LOOKED_AT = 40;
/** What has more times in it is a list. */
const MOST_TIMES_ALONE = 3;

/** By general signs: what stands where on a page nobody described; `undefined` where nothing is likely a message. */
export function* likelyParts(page: Document): Steps<SiteParts | undefined> {
  const looked = yield* lookAt(page);
  const found = (yield* likelyItems(looked)) ?? oneAlone(looked);
  return found && (yield* partsAround(found, looked));
}

/** What is said of each of these messages, and where. */
export function* partsAround(found: LikelyItems, { signs, language, prose }: Looked): Steps<SiteParts | undefined> {
  const items = found.items.slice(-MOST_LOOKED_AT);
  const signsIn = items.map((item) => signs.filter((sign) => item.contains(sign)));
  yield;
  const body = yield* bodyIn(items, signsIn, prose);
  if (!body) return undefined;
  const { author, address, at } = yield* aroundIn(items, body.at, signsIn, language);
  yield;
  return {
    item: found.selector,
    body: body.selector,
    ...(body.isFrame && { framed: true }),
    ...(author && { author }),
    ...(address && { address }),
    ...(at && { at }),
    ...sideSigns(items, body.at),
  };
}

/** A page with one mail: nearly all its text in one place, and a time just around it. */
function oneAlone({ root, signs, prose }: Looked): LikelyItems | undefined {
  const way = [root, ...wayToProse(root, prose)];
  const at = way.findLastIndex((element, level) => {
    const inner = way[level + 1];
    return inner !== undefined && signs.some((sign) => element.contains(sign) && !inner.contains(sign));
  });
  const [item, body] = [way[at], way[at + 1]];
  if (!item || !body || prose(body) < LEAST_PROSE) return undefined;
  if (signs.filter((sign) => body.contains(sign)).length > MOST_TIMES_ALONE) return undefined;
  const selector = onlyName(item);
  return selector === undefined ? undefined : { selector, items: [item] };
}

/** A selector that finds this element and no other. */
export function onlyName(element: Element): string | undefined {
  const page = element.ownerDocument;
  if (element === page.body) return 'body';
  const id =
    element.id !== '' && /^[A-Za-z][\w-]*$/.test(element.id) && !/\d{2}/.test(element.id) ? [`#${element.id}`] : [];
  return [...id, ...namesOf(element), element.localName].find((name) => page.querySelectorAll(name).length === 1);
}
