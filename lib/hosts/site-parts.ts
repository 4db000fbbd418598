import type { Parts } from './parts.ts';

/** A place in a message: a selector, and the attribute that counts where it is not the text. */
export interface Place {
  readonly at: string;
  readonly attribute?: string;
}

/**
 * What stands where on the pages of one site, as it was found or as the agent showed it: selectors and names of
 * attributes, no word of any page. It can be kept, saved as a file and given to others.
 */
export interface SiteParts {
  /** Each message. */
  readonly item: string;
  /** In it, what holds the writer's words. */
  readonly body: string;
  /** `body` is a same-origin frame, in whose document they stand. */
  readonly framed?: boolean;
  readonly author?: Place;
  readonly address?: Place;
  readonly at?: Place;
  /** Marks of sides, any of them; see `SideMarks`. */
  readonly customer?: readonly string[];
  readonly agent?: readonly string[];
  /** Marks of internal notes. */
  readonly internal?: readonly string[];
}

/** A mail address, of whatever it stands in. */
const ADDRESS = /([^\s<>,;:"'()]+@[^\s<>,;"'()]+\.[A-Za-z]{2,})/;

/** As the reading of known hosts takes them. A page says nothing of its conversation but where it is: its address tells it. */
export function asParts(site: SiteParts, hostName: string, isByAddress: boolean): Parts {
  const { item, body, framed, author, address, at, customer, agent, internal } = site;
  return {
    conversation: {
      ref: (path) => `${hostName}${path}`,
      link: (path) => path,
      partly: 'always',
      message: {
        item,
        ...(framed ? { framed: { frame: body, at: 'body' } } : { body }),
        ...(author && { author }),
        ...(address && { address: { ...address, find: ADDRESS } }),
        ...(at && { at }),
        side: isByAddress ? 'by address' : { ...(customer && { customer }), ...(agent && { agent }) },
        ...(internal && { internal }),
        byPlace: true,
      },
    },
  };
}
