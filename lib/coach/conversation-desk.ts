import type { Conversation, Message, Snapshot } from '../conversation/conversation.ts';
import { freshMessages, latestOf } from '../conversation/follow.ts';
import type { ComplaintReport } from '../messaging/complaint.ts';
import type { WaitingEntry, WaitingReport } from '../messaging/waiting.ts';
import type { ReadMessage } from '../nudges/points.ts';
import type { Rest } from '../sla/standing.ts';
import type { WorkingWeek } from '../sla/working-week.ts';
import type { Observation } from '../stats/observation.ts';
import { boundedMemory } from './bounded-memory.ts';
import { customerView, type ReadView, readingOf, rememberedOf, rememberedView } from './customer-view.ts';
import { learntSignatures } from './learnt-signatures.ts';
import { observationOf } from './observation-of.ts';
import { answeredAt, promisesOf, stateFields, waitingFields } from './own-report.ts';
import { messageReader, type ReadOnce } from './reader.ts';
import type { CoachServices } from './services.ts';
import { standingDesk } from './standing-desk.ts';
import { bandOf } from './state.ts';
import { turnRoundOf } from './turn-round-of.ts';
import { type KeyedRow, type KnownState, openWaiting, pressingOf, reportsOf } from './waiting.ts';

/** What is known of the page's conversation and list. */
export interface OpenConversation {
  readonly customer: ReadView | undefined;
  /** The customer's latest message, to fit nudges to; without its text where only its reading is remembered. */
  readonly latest: ReadMessage | undefined;
  readonly latestId: string | undefined;
  /** `rest`: why nobody waits there, where it is known. */
  readonly open: { readonly key: string; readonly rest: Rest | undefined } | undefined;
  readonly rows: readonly KeyedRow[];
}

/** One look: what to show at once, and what the background is still to be told of it. */
interface Look {
  readonly open: OpenConversation;
  /** What the ledger of complaints is to know of it. */
  readonly complaint: ComplaintReport | undefined;
  /**
   * Tells the background who waits; gives everyone who waits on this host by what it knows then. Each look's `tell` is
   * to be called, one after the other in the order of the looks: a reply sent just before the next conversation was
   * opened is in the first of two looks only.
   */
  tell(): Promise<readonly WaitingEntry[]>;
}

/** Most rows of a list that are reported at once; the background takes no more. */
const MOST_REPORTS = 1_000;
/** Of how many conversations it is known how they were read last; the background knows of more than a list reports. */
const MOST_STATES = 2_000;

/**
 * Looks at one snapshot after the other: reads what is new, tells the background numbers, never text. What is shown
 * does not wait for the background, which may have to wake first.
 */
export interface ConversationDesk {
  look(snapshot: Snapshot, origin: string): Promise<Look>;
  /** The agent changed who waits: the next look asks the background anew. */
  forget(): void;
}

/** A desk with nothing read yet. */
export function conversationDesk(services: CoachServices, week: () => WorkingWeek): ConversationDesk {
  const reader = messageReader(services);
  const states = boundedMemory<KnownState>(MOST_STATES);
  const standings = standingDesk();
  const signatures = learntSignatures();
  /** Keys of what the last look saw: most of it is there at the next one, and what is not costs one hash. */
  let keys: ReadonlyMap<string, Promise<string>> = new Map();
  let before: Conversation | undefined;
  let reads = new Map<string, ReadMessage>();
  let readBy: ReadOnce | undefined;
  let lastReports = '';
  let entries: readonly WaitingEntry[] = [];

  const keysFor = (hostId: string): ((ref: string) => Promise<string>) => {
    const before = keys;
    const seen = new Map<string, Promise<string>>();
    keys = seen;
    return (ref) => {
      const name = `${hostId} ${ref}`;
      const key = seen.get(name) ?? before.get(name) ?? services.keyOf(hostId, ref);
      seen.set(name, key);
      return key;
    };
  };
  const readFresh = async (conversation: Conversation, hostId: string, conversationKey: string): Promise<void> => {
    const read = await reader.now();
    if (read !== readBy) before = undefined;
    readBy = read;
    if (before?.ref !== conversation.ref) reads = new Map();
    // A message reads anew once another of its writer shows which of its lines are a signature.
    const signed = signatures.without(conversation, await services.engine());
    const fresh = freshMessages(before, signed).filter(isSpoken);
    // All at once: each waits for the browser's detector, and a thread may be long.
    const readings = await Promise.all(fresh.map(({ text, side }) => read(text, side)));
    before = signed;
    for (const [i, message] of fresh.entries()) {
      const found = readings[i];
      if (!found) continue;
      reads.set(message.id, found);
      // Statistics can wait and may fail; the agent's page may not.
      observe(conversation, message, found, hostId, conversationKey, turnRoundOf(signed, message, reads)).catch(
        (error: unknown) => services.report(error, 'observe'),
      );
    }
  };
  const observe = async (
    { ref }: Conversation,
    message: Message,
    { reading }: ReadMessage,
    hostId: string,
    conversationKey: string,
    turn: Observation['turn'],
  ): Promise<void> => {
    const messageKey = await services.keyOf(hostId, `${ref}\n${message.id}\n${message.text.length}`);
    const at = message.at ?? services.now();
    await services.observe(observationOf(reading, { conversationKey, messageKey }, hostId, at, turn));
  };
  /** Reports what is new, and takes over who waits on this host by what the background knows. */
  const tell = async (reports: WaitingReport[], hostId: string, origin: string): Promise<readonly WaitingEntry[]> => {
    const said = JSON.stringify([origin, reports]);
    if (said === lastReports) return entries;
    const known =
      reports.length > 0 ? await services.reportWaiting(reports.slice(0, MOST_REPORTS)) : await services.waiting();
    // Only now: a report that did not arrive is made again at the next look.
    lastReports = said;
    entries = known.filter((entry) => entry.hostId === hostId && entry.origin === origin);
    return entries;
  };

  return {
    forget() {
      lastReports = '';
    },
    async look(snapshot, origin) {
      const { hostId, conversation } = snapshot;
      const keyOf = keysFor(hostId);
      const rows = await Promise.all((snapshot.rows ?? []).map(async (row) => ({ key: await keyOf(row.ref), row })));
      const stateOf = (key: string): KnownState => states.recall(key) ?? { state: 'unread', pressing: [] };
      if (!conversation) {
        const reports = reportsOf(rows, hostId, origin, stateOf);
        const open = { ...(await recalled(services, snapshot, keyOf)), rows };
        return { open, complaint: undefined, tell: () => tell(reports, hostId, origin) };
      }
      const key = await keyOf(conversation.ref);
      await readFresh(conversation, hostId, key);
      const latest = latestOf(conversation);
      const latestRead = latest && reads.get(latest.id);
      const engine = await services.engine();
      if (latest && latestRead) {
        const flags = latestRead.reading.flags.map(({ flag }) => flag);
        const state = bandOf({ ...latestRead.reading, flags });
        const hasDeadline =
          latest.at !== undefined &&
          engine.deadlinesIn(latest.text, latest.at, week(), latestRead.reading.language).length > 0;
        states.keep(key, { state, pressing: pressingOf(state, flags, hasDeadline) });
      }
      const row = rows.find((one) => one.key === key)?.row;
      const { standing, course } = standings.look(conversation, reads, engine, week(), services.now());
      const waiting = openWaiting(conversation, row, standing);
      const others = reportsOf(
        rows.filter((one) => one.key !== key),
        hostId,
        origin,
        stateOf,
      );
      // Of what was found by signs alone, whoever may have answered may be one whose side nobody knows yet.
      const isTold = snapshot.likely === undefined || conversation.messages.every(({ side }) => side !== 'unknown');
      const knowsWaiting = isTold && (conversation.isWhole || row !== undefined || waiting.waits);
      const own = {
        ...{ conversationKey: key, hostId, origin, isPartial: !conversation.isWhole },
        ...waitingFields(waiting, conversation, row),
        ...stateFields(stateOf(key)),
        promises: await promisesOf(standing, (name) => services.keyOf(hostId, `${conversation.ref}\n${name}`)),
      };
      // A settled conversation is not reported: that would take its settled mark away, and the list would bring it back.
      const isSettled = !waiting.waits && waiting.overrulesList && own.promises.length === 0;
      const reports = knowsWaiting && !isSettled ? [...others, own] : others;
      return {
        open: {
          customer: latestRead && customerView(conversation, latestRead, reads),
          latest: latestRead,
          latestId: latest?.id,
          open: { key, rest: waiting.waits ? undefined : waiting.rest },
          rows,
        },
        complaint: isTold
          ? { conversationKey: key, hostId, origin, link: conversation.link ?? null, course: course ?? null }
          : undefined,
        tell: async () => {
          if (isSettled && isTold) await services.settle(key, answeredAt(waiting, own));
          else if (latestRead) {
            const since = waiting.waits ? waiting.since : undefined;
            await services.remember(rememberedOf(key, latestRead.reading, since));
          }
          return tell(reports, hostId, origin);
        },
      };
    },
  };
}

/** Said by a person of either side to the other. */
function isSpoken(message: Message): message is Message & { readonly side: 'customer' | 'agent' } {
  return !message.internal && (message.side === 'customer' || message.side === 'agent');
}

/** On a page without the message (a compose page): what the background remembers of it, numbers only. */
async function recalled(
  services: CoachServices,
  snapshot: Snapshot,
  keyOf: (ref: string) => Promise<string>,
): Promise<Pick<OpenConversation, 'customer' | 'latest' | 'latestId' | 'open'>> {
  const ref = snapshot.draft?.ref;
  const none = { customer: undefined, latest: undefined, latestId: undefined, open: undefined };
  if (ref === undefined) return none;
  const key = await keyOf(ref);
  const remembered = await services.recall(key);
  const open = { key, rest: undefined };
  return remembered
    ? { ...none, customer: rememberedView(remembered), latest: { text: '', reading: readingOf(remembered) }, open }
    : { ...none, open };
}
