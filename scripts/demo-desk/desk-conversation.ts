/** A person or a machine with a mail address. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

/** The two people who can sign in at the demo desk. */
export const AGENTS = {
  robin: { name: 'Robin Vale', address: 'robin@tallowfinch.example' },
  sam: { name: 'Sam Idowu', address: 'sam@tallowfinch.example' },
} as const satisfies Record<string, Person>;

/** One message as it is written down here: its time counts back from the moment the desk opens. */
export type DeskMessage = {
  /** `agent` is Robin Vale, `colleague` is Sam Idowu; `system` is mail the desk itself knows to be a machine's. */
  readonly from: 'customer' | 'agent' | 'colleague' | 'system';
  readonly minutesAgo: number;
  /** Where the writer is not the conversation's customer. */
  readonly author?: Person;
  readonly cc?: readonly Person[];
  /** A note for colleagues. */
  readonly internal?: true;
} & ({ readonly text: string; readonly html?: never } | { readonly html: string; readonly text?: never });

/** The four feelings the sidebar has colours for. */
type Tone = 'upset' | 'uneasy' | 'calm' | 'pleased';

/** What a careful reader would say of a conversation. */
interface Truth {
  readonly needsAnswer: boolean;
  /** When the oldest unanswered customer message came; null where nobody waits. */
  readonly waitingSinceMinutesAgo: number | null;
  /** How the customer's latest message may sound; `calm` for machines. */
  readonly tone: Tone;
  /** BCP 47 code of the customer's own words. */
  readonly language: string;
}

/** One conversation of the demo desk, oldest message first, with the truth to test against. */
export interface DeskConversation {
  readonly id: string;
  /** Empty where the customer wrote none. */
  readonly subject: string;
  readonly customer: Person;
  readonly messages: readonly DeskMessage[];
  readonly truth: Truth;
}

/** Minutes. */
export const HOUR = 60;
/** Minutes. */
export const DAY = 24 * HOUR;
