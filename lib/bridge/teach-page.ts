import type { Message, Side } from '../conversation/conversation.ts';
import { inParts } from '../hosts/general/in-steps.ts';
import { likelyPlaces, pointedParts } from '../hosts/general/pointed.ts';
import { type LikelyReading, readLikely, writerOf } from '../hosts/general/read-likely.ts';
import { type Placed, withLack, withSide } from '../hosts/general/said-side.ts';
import type { Attention } from '../hosts/host.ts';
import type { SiteParts } from '../hosts/site-parts.ts';
import { pointing } from './pointing.ts';
import type { FromPage, FromSidebar } from './protocol.ts';

/** What the sidebar may ask for of a site that is not known. */
export type Teaching = Extract<FromSidebar, { type: 'site' | 'point' | 'say-side' }>;

/** What the agent showed of the page, and ways to show it. */
export interface TaughtPage {
  /** What the agent showed, as the reading of the page takes it. */
  readonly shown: Pick<Attention, 'shown' | 'said'>;
  obey(asked: Teaching): void;
}

/**
 * Lets the agent show where a message stands, and say whose one is. What can be found again by selectors is told to the
 * sidebar, which keeps it; that a name is a customer's is remembered here only, and gone with the page.
 */
export function teachPage(
  page: Document,
  layer: HTMLElement,
  say: (message: FromPage) => void,
  look: () => void,
  signal: AbortSignal,
): TaughtPage {
  let shown: SiteParts | undefined;
  let said = new Map<string, Side>();

  // To look through a page that is read by nothing yet is not for now.
  const again = (): void => undefined;
  const read = (): LikelyReading | undefined => readLikely(page, Date.now(), { ...(shown && { shown }), said, again });
  const learn = (): void => {
    const reading = read();
    if (!reading) return;
    const placed = placedIn(reading);
    const sideOf = (message: Message): Side => said.get(writerOf(message)) ?? message.side;
    let site = reading.site;
    placed.forEach(({ message }, at) => {
      const side = said.get(writerOf(message));
      if (side === 'customer' || side === 'agent') site = withSide(site, placed, at, side, sideOf);
    });
    site = withLack(site, placed, sideOf);
    shown = site;
    say({ type: 'site', site });
    look();
  };
  const taken = (place: HTMLElement, parts: SiteParts | undefined): void => {
    const before = shown;
    shown = parts;
    const reading = shown && read();
    const inFrame = place.tagName === 'IFRAME' ? (place as HTMLIFrameElement).contentDocument?.body : undefined;
    const message = reading?.conversation.messages.find(({ id }) => {
      const body = reading.elements.get(id);
      return body !== undefined && (body.contains(place) || place.contains(body) || body === inFrame);
    });
    if (!message) {
      shown = before;
      say({ type: 'pointing', state: 'not-found' });
      return;
    }
    // It was asked for the customer's.
    said = new Map([[writerOf(message), 'customer']]);
    say({ type: 'pointing', state: 'off' });
    learn();
  };
  const lookAround = (place: HTMLElement): void => {
    // When Attune leaves the page, nobody waits for it any more.
    inParts(pointedParts(page, place), signal).then(
      (parts) => taken(place, parts),
      () => undefined,
    );
  };
  const pointer = pointing(
    page,
    layer,
    () => inParts(likelyPlaces(page), signal),
    { onTaken: lookAround, onGivenUp: () => say({ type: 'pointing', state: 'off' }) },
    signal,
  );
  const point = (step: Extract<Teaching, { type: 'point' }>['step']): void => {
    if (step === 'start') {
      pointer.start();
      say({ type: 'pointing', state: 'on' });
    } else if (step === 'take') pointer.take();
    else if (step === 'stop') pointer.stop();
    else pointer.step(step === 'next' ? 1 : -1);
  };
  return {
    get shown() {
      return { ...(shown && { shown }), said };
    },
    obey(asked) {
      if (asked.type === 'point') point(asked.step);
      else if (asked.type === 'site') {
        shown = asked.site ?? undefined;
        if (!asked.site) said = new Map();
        look();
      } else {
        const message = read()?.conversation.messages.find(({ id }) => id === asked.messageId);
        if (!message) return;
        said.set(writerOf(message), asked.side);
        learn();
      }
    },
  };
}

/** Each message with the element that shows all of it: of what stands in a frame, the one around the frame. */
function placedIn({ conversation, elements, site }: LikelyReading): readonly Placed[] {
  return conversation.messages.flatMap((message) => {
    const element = elements.get(message.id);
    const body =
      (site.framed ? (element?.ownerDocument.defaultView?.frameElement as HTMLElement | null) : element) ?? undefined;
    const item = body?.closest<HTMLElement>(site.item);
    return item ? [{ message, item, body }] : [];
  });
}
