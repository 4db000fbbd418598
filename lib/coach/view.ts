import type { ChangeOutcome } from '../bridge/protocol.ts';
import type { Draft, Side } from '../conversation/conversation.ts';
import type { Trouble } from '../hosts/trouble.ts';
import type { KeptPromise } from '../messaging/waiting.ts';
import type { MapRow } from '../nudges/complaint-map.ts';
import type { Nudge } from '../nudges/nudge.ts';
import type { SnoozeLength } from '../sla/snooze.ts';
import type { Rest } from '../sla/standing.ts';
import type { WaitDue } from '../sla/targets.ts';
import type { Wanted } from '../tone/correct.ts';
import type { Abstention, Confidence, Dimension, DimensionReading, Flag } from '../tone/reading.ts';
import type { ComplaintView } from './complaint-desk.ts';
import type { HealthView } from './health-desk.ts';
import type { LoadView } from './load-desk.ts';
import type { SiteActions, SiteView } from './site-desk.ts';

/** A few of the customer's words, why they count, and their share of the verdict. */
export interface Evidence {
  readonly words: string;
  readonly reason: string;
  /** 0 … 1 */
  readonly share: number;
}

/** One message in the thread's arc. `valence` is absent where it was not read. */
export interface ArcPoint {
  readonly side: Side;
  readonly valence: number | undefined;
  /** Epoch ms */
  readonly at: number | undefined;
}

/** The customer card. */
export interface CustomerView {
  /** Shown name, from the page; `undefined` when the page does not tell. */
  readonly name: string | undefined;
  readonly abstain: Abstention | undefined;
  /** BCP 47 code of the message's language. */
  readonly language: string | undefined;
  /** "disappointed" in "May sound disappointed and a little worried". */
  readonly lead: string;
  /** "a little worried" */
  readonly also: string | undefined;
  readonly valence: number;
  readonly intensity: number;
  readonly confidence: Confidence;
  /** The customer's own words, at most three. */
  readonly words: readonly string[];
  readonly why: readonly Evidence[];
  readonly flags: readonly Flag[];
  readonly arc: readonly ArcPoint[];
  readonly advice: string | undefined;
  /** True on a page that shows no message (a webmail's compose page): the reading is remembered, without words. */
  readonly isRemembered: boolean;
  /** Whether the agent corrected this reading, and can take it back. */
  readonly isCorrected: boolean;
  /** Of the words shown those that may be meant to hurt; hidden until they are asked for where the agent wants it so. */
  readonly hurtful: readonly string[];
  readonly hidesHurtful: boolean;
  /** Notes of the house's service policy that apply to the message. */
  readonly policies: readonly string[];
  /** Whom the team hands abuse to, in its own words; empty where the settings do not say. */
  readonly escalation: string;
}

/** What became of the last accepted nudge. */
export interface LastChange {
  readonly outcome: ChangeOutcome | 'pending';
  /** The words that were put in. */
  readonly words: string;
  readonly canUndo: boolean;
}

/** How far quiet reaches. */
export type QuietScope = 'draft' | 'conversation' | 'site';

/** The draft card. */
export interface DraftView {
  readonly kind: Draft['kind'];
  /** The agent's own words, counted. */
  readonly words: number;
  readonly abstain: Abstention | undefined;
  readonly language: string | undefined;
  readonly dims: Readonly<Record<Dimension, DimensionReading>> | undefined;
  /** What a dimension rests on, weightiest first; worked out when it is asked. */
  why(dimension: Dimension): readonly Evidence[];
  /** At most three. */
  readonly nudges: readonly Nudge[];
  /** What the customer raised, and what the draft does about it. */
  readonly map: readonly MapRow[];
  /** For what the agent asked for quiet; `undefined` where nobody did. */
  readonly restsFor: QuietScope | undefined;
  /** Words of the agent's own list that stand in it. */
  readonly houseWords: readonly string[];
  /** All cues that came up in it, told of or not. */
  readonly cueIds: readonly string[];
  /** It answers a hostile message sharply: a minute away may help. */
  readonly isHeated: boolean;
  readonly lastChange: LastChange | undefined;
}

/** One customer of this host who waits, as the page's list names them. */
export interface WaitingLine {
  readonly key: string;
  readonly name: string | undefined;
  readonly subject: string | undefined;
  readonly due: WaitDue;
  /** Only a list was seen: it may need no answer. */
  readonly isPartial: boolean;
  readonly promises: readonly KeptPromise[];
  /** Epoch ms; `undefined` when it does not rest. */
  readonly snoozedUntil: number | undefined;
  /** The list row to open; `undefined` when it is not on the page now. */
  readonly rowId: string | undefined;
  readonly isOpen: boolean;
}

/** The time card. */
export interface TimeView {
  /** The open conversation, where somebody waits in it or something was promised. */
  readonly open: WaitingLine | undefined;
  /** Why nobody waits in the open conversation, as far as it is known. */
  readonly rest: Rest | undefined;
  /** Everyone who waits on this host, soonest due first; those who rest only where they are open. */
  readonly waiting: readonly WaitingLine[];
  /** How many rest. */
  readonly snoozed: number;
  /** What this page knows could not be kept: the list may be behind it, and reminders may be missing. */
  readonly isBehind: boolean;
}

/** Everything the sidebar shows. */
export interface SidebarView {
  readonly status: 'starting' | 'live' | 'nothing' | 'trouble' | 'paused' | 'revoked' | 'outdated';
  readonly hostName: string;
  readonly trouble: Trouble | undefined;
  readonly customer: CustomerView | undefined;
  readonly draft: DraftView | undefined;
  readonly time: TimeView | undefined;
  readonly complaint: ComplaintView | undefined;
  readonly load: LoadView;
  readonly health: HealthView;
  /** How a site that is not known is read; `undefined` on those that are. */
  readonly site: SiteView | undefined;
}

/** What the agent can do in the sidebar. */
export interface SidebarActions extends SiteActions {
  useNudge(nudge: Nudge, wording: string): void;
  dismissNudge(nudge: Nudge): void;
  /** Does not fit: sets it aside, and its like becomes rarer. */
  doubtNudge(nudge: Nudge): void;
  /** Not again: mutes the cue from now on. */
  muteCue(cueId: string): void;
  undo(): void;
  /** Nudges rest for this draft, conversation or site; `undefined` takes back all that holds here. */
  setQuiet(scope: QuietScope | undefined): void;
  /** Shows where words stand, in the page; an empty list takes the marks away. */
  showInDraft(nudge: Nudge | undefined): void;
  /** Brings its words in the draft into view. */
  findInDraft(nudge: Nudge): void;
  showInMessage(words: string | undefined): void;
  /** The customer's latest message sounds better, or worse, than it was read; remembered on this device, in numbers. */
  correctReading(wanted: Wanted): void;
  undoCorrection(): void;
  /** The open conversation is a complaint, or is none. */
  sayComplaint(isComplaint: boolean): void;
  openLedger(): void;
  /** Asks for the page without anything anybody wrote, to look at; or puts it away. */
  showSketch(isWanted: boolean): void;
  /** Whether words that hurt are hidden until they are asked for. */
  hideHurtful(isHidden: boolean): void;
  openWaiting(line: WaitingLine): void;
  /** Says nothing of a conversation for so long, unless the customer writes again. */
  snooze(key: string, length: SnoozeLength): void;
  wake(key: string): void;
  /** Answered elsewhere, or needs no answer: nobody waits there until the customer writes again. */
  settle(key: string): void;
  /** No customer at all, or one after all. */
  ignore(key: string, isIgnored: boolean): void;
  /** The promise is so; or is called something, or meant for another time. */
  confirmPromise(key: string, promise: KeptPromise): void;
  /** It was no promise, or is kept. */
  dropPromise(key: string, promiseKey: string): void;
  setCollapsed(isCollapsed: boolean): void;
  /** Moves the sidebar to the other edge of the page. */
  switchEdge(): void;
  /** CSS pixels, 320 … 480. */
  setWidth(width: number): void;
  /** A few minutes away: everything rests. */
  takeBreak(): void;
  declineBreak(): void;
  pause(): void;
  resume(): void;
  openOptions(): void;
  /** All that is known of a cue: its reason, its source, examples. */
  openCue(cueId: string): void;
  /** Takes Attune out of this page. */
  leave(): void;
}
