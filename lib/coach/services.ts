import type { DraftCount } from '../conversation/draft-count.ts';
import type { SiteParts } from '../hosts/site-parts.ts';
import type { ComplaintEntry, ComplaintReport, ComplaintSaid } from '../messaging/complaint.ts';
import type { LoadNow } from '../messaging/load.ts';
import type { Remembered } from '../messaging/remembered.ts';
import type { DraftNote, KeptPromise, WaitingEntry, WaitingReport } from '../messaging/waiting.ts';
import type { Settings } from '../settings/settings.ts';
import type { NudgeCount } from '../stats/nudge-outcome.ts';
import type { Observation } from '../stats/observation.ts';
import type { LanguageGuess } from '../text/language.ts';
import type { Corrections } from '../tone/corrections.ts';
import type { Engine } from './engine.ts';

/** What the coach needs from outside: the browser's detector, the background, the settings. No text goes to any but the first. */
export interface CoachServices {
  /** All that reads words; large, so opened when it is first needed. */
  engine(): Promise<Engine>;
  /** Reads with these from now on, here and in every other tab. */
  keepCorrections(corrections: Corrections): Promise<unknown>;
  /** The browser's own detector; on the device. */
  guessLanguage(text: string): Promise<readonly LanguageGuess[]>;
  /** Salted key of a conversation or message. */
  keyOf(hostId: string, ref: string): Promise<string>;
  /** Keeps what an allowed site was read as: its origin and the adapter's id. */
  noteSite(origin: string, hostId: string): Promise<unknown>;
  observe(observation: Observation): Promise<unknown>;
  /** Counts what the agent made of a nudge. */
  countNudge(count: NudgeCount): Promise<unknown>;
  reportWaiting(reports: WaitingReport[]): Promise<readonly WaitingEntry[]>;
  waiting(): Promise<readonly WaitingEntry[]>;
  /** Nobody waits there: the agent says so, or our reply of then (epoch ms) was seen. */
  settle(conversationKey: string, repliedAt?: number): Promise<unknown>;
  /** Says nothing of a conversation before this moment (epoch ms), unless the customer writes again. */
  snooze(conversationKey: string, until: number): Promise<unknown>;
  ignore(conversationKey: string, isIgnored: boolean): Promise<unknown>;
  confirmPromise(conversationKey: string, promise: KeptPromise): Promise<unknown>;
  dropPromise(conversationKey: string, promiseKey: string): Promise<unknown>;
  /** What the reply being written would do once it is sent: times, no words. */
  noteDraft(conversationKey: string, note: DraftNote): Promise<unknown>;
  /** The badge is to agree with what this page just saw come due. */
  lookAtClock(): Promise<unknown>;
  /** Tells the ledger what was seen of a conversation; gives its line there, `null` for none. */
  noteComplaint(report: ComplaintReport): Promise<ComplaintEntry | null>;
  sayComplaint(said: ComplaintSaid): Promise<unknown>;
  /** Opens the ledger of complaints. */
  openLedger(): Promise<unknown>;
  remember(reading: Remembered): Promise<unknown>;
  recall(conversationKey: string): Promise<Remembered | null>;
  /** How much there is to answer, and what was read of late. */
  loadNow(): Promise<LoadNow>;
  /** Calls the listener whenever that changed, until the signal aborts. */
  onLoadBell(signal: AbortSignal, listener: () => void): void;
  /** What was hard before no longer speaks for a break. */
  forgetReadOfLate(): Promise<unknown>;
  /** What the agent showed of this site, which is not known; `undefined`: nothing. */
  siteOf(origin: string): Promise<SiteParts | undefined>;
  /** Keeps it; `null` forgets it. */
  keepSite(origin: string, site: SiteParts | null): Promise<unknown>;
  saveSettings(patch: Partial<Settings>): Promise<unknown>;
  openOptions(): Promise<unknown>;
  /** Answers the question of this id, asked by our settings page: numbers, never words. */
  tellDraftCount(id: string, count: DraftCount): Promise<unknown>;
  /** Opens the page that tells of every cue, at this one. */
  openCatalogue(cueId: string): Promise<unknown>;
  /** False where the browser does not let us. */
  copy(words: string): Promise<boolean>;
  /** Whether the sidebar has the keyboard. */
  hasFocus(): boolean;
  /** Whether the extension behind this page is gone: updated, switched off or removed. */
  isGone(): boolean;
  /** Our own mistake, without text. */
  report(error: unknown, where: string): void;
  /** Epoch ms */
  now(): number;
  readonly timeZone: string;
}
