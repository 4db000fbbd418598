import type { Side } from '../conversation/conversation.ts';

/**
 * CSS selectors, tried in order: the first that finds something of the host's own wins. In the parts of a conversation
 * `{ref}` stands for the reference that the page's address gave, everywhere `{self}` for the signed-in person's address.
 */
export type Where = string | readonly string[];

/** Words a page shows; of several places the first that shows any. */
export type Words = Shown | readonly Shown[];

/** Words of an element, of one of its attributes, or the first group that a pattern finds in them. */
export interface Shown {
  /** Absent: the element in question itself. */
  readonly at?: Where;
  readonly attribute?: string;
  /** Of several that fit, the last. */
  readonly last?: true;
  /** Looked for in the element after it: some lists give one conversation several rows. */
  readonly next?: true;
  /** The cell of the column headed so, of a table whose columns people choose. */
  readonly column?: RegExp;
  /** Elements in it whose words are left out. */
  readonly without?: string;
  readonly find?: RegExp;
}

/**
 * By which marks a side is told: on the element itself or in it. Only positive marks; an element with none, or with those
 * of two sides, is of unknown side. `by address`: the writer's address is compared with the signed-in person's; where a
 * host shows none for the person's own, the name is.
 */
export type SideMarks = 'by address' | Partial<Record<Exclude<Side, 'unknown'>, Where>>;

/** Something in a same-origin frame. */
interface Framed {
  readonly frame: Where;
  readonly at: Where;
}

/** The messages of the open conversation. */
export interface MessageParts {
  /** Each message. */
  readonly item: Where;
  /** Absent where the host shows none: messages are then told apart by who wrote them, and when. */
  readonly id?: Words;
  readonly author?: Words;
  /** Where sides are told by address. */
  readonly address?: Words;
  /** ISO, epoch seconds or milliseconds, or a full date as the page's language writes it. */
  readonly at?: Words;
  /** The host leaves out the year of dates of this year, and of no others. */
  readonly hidesThisYear?: boolean;
  /** What holds the writer's words, and nothing of the host's: what stands in it is never taken for a part. */
  readonly body?: Where;
  /** The same-origin frame that shows them, and what holds them in its document. */
  readonly framed?: Framed;
  /** Left out of the words, beside quotes. */
  readonly drop?: readonly string[];
  /** What shows line breaks of its source as such, by a style of the host's. */
  readonly keepsLines?: string;
  readonly side: SideMarks;
  /** Marks of an internal note. */
  readonly internal?: Where;
  readonly automatic?: Where;
  /** Whether the page shows the latest on top; where all have times, those tell. */
  readonly newestFirst?: boolean;
  /** Its numbers grow with time: where not all have times, they tell. */
  readonly numbered?: true;
  /** Messages without a number, and without a name and a time, are told apart by their place on the page. */
  readonly byPlace?: true;
}

/** The open conversation. */
export interface ConversationParts {
  /** Found in, or made of, the page's address (path, search and hash), or shown by the pane. */
  readonly ref: RegExp | ((address: string) => string | undefined) | Words;
  /** Where the pane does not show the reference, but the page around it does. */
  readonly refOutside?: Words;
  /** What holds it; several may be mounted, of which one is shown. Absent: the page. */
  readonly pane?: Where;
  readonly subject?: Words;
  readonly customer?: Words;
  /**
   * The host's way to it, with `{ref}`, or made of the page's address (path, search and hash). Absent: that address, up to
   * where the reference ends.
   */
  readonly link?: string | ((address: string) => string | undefined);
  readonly message: MessageParts;
  /** Signs that the page does not show all of it. `always`: the host shows one mail at a time. */
  readonly partly?: Where | 'always';
}

/** The place where a reply is written. */
export interface ComposerParts {
  /** What holds the editor and says what it is for. Absent: the pane. */
  readonly box?: Where;
  readonly editor?: Where;
  /** The same-origin frame the editor is in, and the editor in its document. */
  readonly framed?: Framed;
  /** Marks that it goes to the customer; `always`: this host has no notes. */
  readonly reply?: Where | 'always';
  readonly note?: Where;
  /** The host may put it into the message it answers. */
  readonly inMessages?: true;
}

/** The list of conversations. */
export interface ListParts {
  readonly row: Where;
  /** The host's id of the row. */
  readonly id: Words;
  /** The reference of its conversation; absent: the id. */
  readonly ref?: Words;
  readonly customer?: Words;
  readonly subject?: Words;
  readonly at?: Words;
  /** Who wrote last. */
  readonly side?: SideMarks;
  readonly address?: Words;
  readonly answered?: Where;
  readonly unanswered?: Where;
  readonly waitingSince?: Words;
  /** What is clicked to open it; absent: the row. */
  readonly opens?: Where;
}

/** A page, or window, where a reply is written and no message is shown. */
export interface ReplyPage extends ComposerParts {
  /** The conversation the reply belongs to, in the page's address. */
  readonly ref: RegExp;
}

/** What stands where on a host's pages: an adapter as data. All parts are looked for outside mails and drafts. */
export interface Parts {
  /** Addresses or names of the signed-in person. */
  readonly self?: readonly Words[];
  readonly conversation?: ConversationParts;
  readonly composer?: ComposerParts;
  readonly replyPage?: ReplyPage;
  readonly list?: ListParts;
}
