import { countAsked } from './call-shapes.ts';
import { flag, id, instant, key, list, nullable, number, object, type Shape, text, whole, word } from './shape.ts';
import { siteParts } from './site-shapes.ts';

const name = text(2_000);
const long = text(400_000);
const place = whole(0, 2 ** 53 - 1);
const side = word('customer', 'agent', 'system', 'unknown');
const hostId = id('demo', 'roundcube', 'anywhere');
/** A mail may bear any date; the door takes the nearest it can, so only what is no number at all breaks it. */
const anyInstant: Shape<number> = {
  valid: instant.valid,
  broken: word('now').broken.filter((value) => typeof value !== 'number'),
};

const open = (must: Record<string, Shape>, may: Record<string, Shape> = {}) => object(must, may, 'dropped');

const message = open(
  { id: name, side, text: long },
  { author: name, at: anyInstant, internal: flag, automatic: flag, event: word('closed', 'split', 'snoozed') },
);
const conversation = open(
  { ref: name, messages: list(message, 500), isWhole: flag },
  { subject: name, customer: name },
);
const draft = open({ text: long, kind: word('reply', 'note', 'unknown') }, { ref: name });
const answered: Shape = {
  valid: flag.valid,
  broken: word('unknown').broken.filter((value) => typeof value !== 'boolean'),
};
const row = open(
  { ref: name, rowId: name, side, answered },
  { customer: name, subject: name, at: anyInstant, waitingSince: anyInstant },
);
const snapshot = open(
  { hostId, hostName: name },
  {
    ...{ conversation, draft, rows: list(row, 1_000), self: list(name, 100), missing: list(name, 100) },
    likely: word('shown', 'likely', 'unsure'),
    isLooking: flag,
  },
);
const trouble = open({ hostId, hostName: name, missing: list(name, 100) });
const span = open({ start: place, end: place });
const layout = open({ edge: word('left', 'right'), collapsed: flag, width: number(320, 480) });
const said = (type: string, rest: Record<string, Shape> = {}, may: Record<string, Shape> = {}) =>
  open({ type: word(type), ...rest }, may);

/** Everything the content script may say to the sidebar, by `lib/bridge/protocol.ts`. */
export const fromPage: readonly Shape[] = [
  said('snapshot', { snapshot, origin: name }, { evidence: name }),
  said('snapshot', { snapshot, origin: name }, { evidence: name }),
  said('sketch', { sketch: text(2_000_000) }),
  said('trouble', { trouble }),
  said('nothing', { hostName: name }),
  said('draft', { draft: nullable(draft) }),
  said('changed', { id: place, outcome: word('done', 'moved-on', 'copied', 'failed') }),
  said('look', { dark: flag }),
  said('command', { command: word('focus-sidebar', 'use-nudge-1', 'use-nudge-2', 'use-nudge-3') }),
  said('show-waiting', { conversationKey: key }),
  said('revoked'),
  said('site', { site: siteParts }),
  said('pointing', { state: word('on', 'off', 'not-found') }),
  said('count-drafts', countAsked),
];

/** Everything the sidebar may ask of the page. */
export const fromSidebar: readonly Shape[] = [
  said('replace', { id: place, span, expected: long, words: long, isAway: flag }),
  said('mark-draft', {
    marks: list(open({ span, words: long }), 3),
    shown: nullable(place),
    stays: flag,
    intoView: flag,
  }),
  said('mark-message', { messageId: name, words: long }),
  said('mark-rows', { marks: list(open({ rowId: name, state: word('at-risk', 'overdue') }), 2_000) }),
  said('layout', { layout }),
  said('open-row', { rowId: name }),
  said('focus-page'),
  said('sketch'),
  said('site', { site: nullable(siteParts) }),
  said('point', { step: word('start', 'next', 'before', 'take', 'stop') }),
  said('say-side', { messageId: name, side: word('customer', 'agent') }),
  said('leave'),
];
