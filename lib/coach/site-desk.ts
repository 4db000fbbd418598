import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { TypedPort } from '../bridge/port.ts';
import type { FromPage, FromSidebar } from '../bridge/protocol.ts';
import type { Likely, Side } from '../conversation/conversation.ts';
import type { PageState } from './page-state.ts';
import type { CoachServices } from './services.ts';

/** Messages of the likely conversation that are listed: the latest. */
const MOST_LISTED = 6;
/** What a page says after a look. */
const ANSWERS: ReadonlySet<FromPage['type']> = new Set(['snapshot', 'nothing', 'trouble']);

/** One message of a likely conversation: whose it is can be set right. */
export interface ListedMessage {
  readonly id: string;
  /** Shown name; `undefined` where the page tells none. */
  readonly author: string | undefined;
  /** Epoch ms */
  readonly at: number | undefined;
  readonly side: Side;
}

/** How a site that is not known is read. */
export interface SiteView {
  /** `undefined`: no conversation was found. */
  readonly likely: Likely | undefined;
  /** How many messages were found, and the latest of them. */
  readonly count: number;
  readonly latest: readonly ListedMessage[];
  readonly isPointing: boolean;
  /** By what the agent pointed at last no message can be found again. */
  readonly isNotFound: boolean;
}

/** What the agent can show of a site that is not known. */
export interface SiteActions {
  /** Points at the customer's message in the page: by the pointer, or from place to place. */
  pointAt(step: 'start' | 'next' | 'before' | 'take' | 'stop'): void;
  saySide(messageId: string, side: 'customer' | 'agent'): void;
  /** What was shown of this site counts no more, now and later. */
  forgetSite(): void;
}

/** Helps the agent to show a site that is not known, and keeps what was shown for it. */
export interface SiteDesk {
  /** `undefined` on sites that are known. */
  readonly view: ReadonlySignal<SiteView | undefined>;
  /** What was kept of the site is on its way, or the page is looked through: what is shown would change under the agent's hand. */
  readonly isAsking: ReadonlySignal<boolean>;
  readonly actions: SiteActions;
  hear(told: FromPage): void;
}

/** A desk for one page. */
export function siteDesk(
  port: TypedPort<FromSidebar, FromPage>,
  page: ReadonlySignal<PageState>,
  { keepSite, siteOf }: Pick<CoachServices, 'keepSite' | 'siteOf'>,
  failed: (error: unknown) => void,
): SiteDesk {
  const state = signal<Extract<FromPage, { type: 'pointing' }>['state']>('off');
  const kept = signal<'asked-for' | 'told' | 'settled'>('settled');
  let askedFor: string | undefined;
  const view = computed((): SiteView | undefined => {
    const { snapshot } = page.value;
    if (snapshot?.hostId !== 'anywhere') return undefined;
    // What the agent selected is a message, and was not found by anybody.
    const messages = snapshot.likely === undefined ? [] : (snapshot.conversation?.messages ?? []);
    return {
      likely: snapshot.likely,
      count: messages.length,
      latest: messages.slice(-MOST_LISTED).map(({ id, author, at, side }) => ({ id, author, at, side })),
      isPointing: state.value === 'on',
      isNotFound: state.value === 'not-found',
    };
  });
  /** What was kept of this site, asked for once: the page is read by it from then on. */
  const fetchOf = (origin: string): void => {
    askedFor = origin;
    kept.value = 'asked-for';
    siteOf(origin).then(
      (site) => {
        kept.value = site ? 'told' : 'settled';
        if (site) port.say({ type: 'site', site });
      },
      (error: unknown) => {
        kept.value = 'settled';
        failed(error);
      },
    );
  };
  return {
    view,
    isAsking: computed(() => kept.value !== 'settled' || page.value.snapshot?.isLooking === true),
    hear(told) {
      const { origin } = page.value;
      if (told.type === 'pointing') state.value = told.state;
      else if (told.type === 'site' && origin !== undefined) keepSite(origin, told.site).catch(failed);
      // A page that is told of its site looks again, and says what it reads by it.
      else if (kept.value === 'told' && ANSWERS.has(told.type)) kept.value = 'settled';
      else if (told.type === 'snapshot' && told.snapshot.hostId === 'anywhere' && told.origin !== askedFor)
        fetchOf(told.origin);
    },
    actions: {
      pointAt: (step) => port.say({ type: 'point', step }),
      saySide: (messageId, side) => port.say({ type: 'say-side', messageId, side }),
      forgetSite: () => {
        const { origin } = page.value;
        port.say({ type: 'site', site: null });
        if (origin !== undefined) keepSite(origin, null).catch(failed);
      },
    },
  };
}
