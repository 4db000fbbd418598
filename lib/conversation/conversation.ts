/** Who wrote a message. `system` is a machine's own line; `unknown` is an honest answer, never a guess. */
export type Side = 'customer' | 'agent' | 'system' | 'unknown';

/** One sent message, as the host page shows it. */
export interface Message {
  /** The host's own id of the message, unique within the conversation. Never leaves the tab. */
  readonly id: string;
  readonly side: Side;
  /** Shown name of the writer; never leaves the tab. */
  readonly author?: string;
  /** Epoch ms; absent where the page does not tell. */
  readonly at?: number;
  /** The message as text, paragraphs parted by newlines; quotes the page marks as such are already gone. */
  readonly text: string;
  /** An internal note: seen by colleagues only, so it neither answers nor asks. */
  readonly internal?: boolean;
  /** The host knows that a machine sent it (an absence note, a bounce, a newsletter). */
  readonly automatic?: boolean;
  /** What a line of side `system` says was done with the conversation, where the page tells. */
  readonly event?: ConversationEvent;
}

/** What is done with a conversation as a whole. */
export type ConversationEvent = 'closed' | 'reopened' | 'snoozed' | 'merged' | 'split' | 'assigned';

/** Characters of a conversation's link that are kept: a host's own is a folder and a number. */
export const LONGEST_LINK = 400;

/** All messages of one matter, oldest first. */
export interface Conversation {
  /**
   * What tells this conversation from others on the same host (address and bare subject, or a ticket number).
   * Plain text: it is hashed with the device's salt before anything leaves the tab.
   */
  readonly ref: string;
  readonly subject?: string;
  /** The customer's shown name; never leaves the tab. */
  readonly customer?: string;
  readonly messages: readonly Message[];
  /** The host's own way to it: a path on the page's origin; absent where it has none. */
  readonly link?: string;
  /** False where the page shows only a part of the matter (a webmail that shows one message at a time). */
  readonly isWhole: boolean;
}

/** The reply being written. */
export interface Draft {
  /** The editor's whole text, quotes and signature included: spans count from its first character. */
  readonly text: string;
  /** `note` goes to colleagues, `reply` to the customer; `unknown` where the page does not tell. */
  readonly kind: 'reply' | 'note' | 'unknown';
  /** The conversation it answers, where the page tells; see `Conversation.ref`. */
  readonly ref?: string;
}

/** One line of the host's list: what can be known of a conversation without opening it. */
export interface ListRow {
  /** See `Conversation.ref`. */
  readonly ref: string;
  /** The host's id of the row, so that it can be opened again. */
  readonly rowId: string;
  readonly customer?: string;
  readonly subject?: string;
  /** Epoch ms of the row's latest message, as exact as the list tells (often minutes). */
  readonly at?: number;
  /** Who wrote the row's latest message. */
  readonly side: Side;
  /** Whether the host marks it as answered. */
  readonly answered: boolean | 'unknown';
  /** Epoch ms of the oldest customer message nobody answered, where the host itself tells. */
  readonly waitingSince?: number;
}

/** `shown`: as the agent showed it; `likely`: by signs that agree; `unsure`: by fewer, so that something may be amiss. */
export type Likely = 'shown' | 'likely' | 'unsure';

/** Everything one look at a host page gave. */
export interface Snapshot {
  readonly hostId: string;
  /** Name to show: "Roundcube". */
  readonly hostName: string;
  readonly conversation?: Conversation;
  readonly draft?: Draft;
  /** Absent where no list is on the page (an empty list is `[]`). */
  readonly rows?: readonly ListRow[];
  /** The person signed in, where the page tells: only used to know sides, never leaves the tab. */
  readonly self?: readonly string[];
  /** What was looked for on the page and not found: names of our own, never words of the page. Absent where all was found. */
  readonly missing?: readonly string[];
  /** How the conversation was found on a site that is not known; absent on those that are. */
  readonly likely?: Likely;
  /** The page is still being looked through for one. */
  readonly isLooking?: boolean;
}
