import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { TypedPort } from '../bridge/port.ts';
import type { Command, FromPage, FromSidebar, Layout } from '../bridge/protocol.ts';
import type { Draft } from '../conversation/conversation.ts';
import type { WaitingEntry } from '../messaging/waiting.ts';
import type { ReadMessage } from '../nudges/points.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { type Settings, targetsOf } from '../settings/settings.ts';
import { sentenceMemory } from '../tone/sentence-memory.ts';
import { arrangement } from './arrangement.ts';
import { changeDesk } from './change-desk.ts';
import { clockDesk } from './clock-desk.ts';
import { complaintDesk } from './complaint-desk.ts';
import { conversationDesk, type OpenConversation } from './conversation-desk.ts';
import { correctionDesk } from './correction-desk.ts';
import { shownCustomer } from './customer-view.ts';
import { draftDesk } from './draft-desk.ts';
import { draftNotes } from './draft-note.ts';
import { every } from './every.ts';
import { healthDesk } from './health-desk.ts';
import { houseCount } from './house-count.ts';
import { latestOnly } from './latest-only.ts';
import { loadDesk } from './load-desk.ts';
import { markDesk } from './mark-desk.ts';
import { noteSites } from './note-sites.ts';
import { nudgeActions } from './nudge-actions.ts';
import { type PageState, pageAfter, statusOf } from './page-state.ts';
import { recentDrafts } from './recent-drafts.ts';
import { rowMarkDesk } from './row-mark-desk.ts';
import type { CoachServices } from './services.ts';
import { siteDesk } from './site-desk.ts';
import { skillDesk } from './skill-desk.ts';
import type { DraftView, SidebarActions, SidebarView } from './view.ts';
import { timeView } from './waiting.ts';
import { type Whereabouts, wishes } from './wishes.ts';

/** How often we look whether our extension is still there, in ms: gone, nothing new reaches us and the card would lie. */
const GONE_CHECK_MS = 1_500;
/** How often the time card is brought up to date, in ms. */
const CLOCK_TICK_MS = 20_000;

/** A coach at work: what to show, and what the agent can do. */
export interface Coach {
  readonly view: ReadonlySignal<SidebarView>;
  readonly actions: SidebarActions;
  /** Whether the host page is dark; `undefined` until it said so. */
  readonly dark: ReadonlySignal<boolean | undefined>;
  /** Where and how wide the sidebar stands. */
  readonly layout: ReadonlySignal<Layout>;
  /** A key the browser watches for us was pressed. */
  onCommand(listener: (command: Command) => void): void;
}

/** One open conversation at work: what the page tells goes in, what the sidebar shows comes out. */
export function startCoach(
  port: TypedPort<FromSidebar, FromPage>,
  services: CoachServices,
  settings: ReadonlySignal<Settings>,
  ended: AbortSignal,
): Coach {
  const page = signal<PageState>({ hostName: '' });
  const open = signal<OpenConversation | undefined>(undefined);
  const entries = signal<readonly WaitingEntry[]>([]);
  const draft = signal<DraftView | undefined>(undefined);
  const dark = signal<boolean | undefined>(undefined);
  const now = signal(services.now());
  const isOutdated = signal(false);
  const isBehind = signal(false);
  const targets = computed(() => targetsOf(settings.value, services.timeZone));
  const conversations = conversationDesk(services, () => targets.value.week);
  const drafts = draftDesk(services, sentenceMemory());
  const changes = changeDesk(port, services);
  const marks = markDesk(port, draft, () => settings.value.marksDraft, ended);
  const corrections = correctionDesk(services);
  const complaints = complaintDesk(services);
  const healths = healthDesk(port, page);
  const save = (patch: Partial<Settings>): void => void services.saveSettings(patch);
  const wished = wishes(settings, save);
  const house = houseCount(settings, save);
  const recent = recentDrafts();
  const notes = draftNotes(services);
  const skill = skillDesk(settings, save);
  const inTurn = oneAtATime();
  let commandHeard: (command: Command) => void = () => {};

  const isPaused = computed(() => settings.value.pausedUntil > now.value);
  const draftRef = (of: Draft | undefined): string => of?.ref ?? page.value.snapshot?.conversation?.ref ?? '';
  const whereabouts = (): Whereabouts => ({
    draftRef: draftRef(page.value.snapshot?.draft),
    conversationKey: open.value?.open?.key,
    origin: page.value.origin,
  });
  const nudgesAt = () => {
    const { snapshot } = page.value;
    return snapshot && { hostId: snapshot.hostId, draftRef: draftRef(snapshot.draft) };
  };
  const lookAtDraft = async (): Promise<void> => {
    const written = page.value.snapshot?.draft;
    draft.value = written
      ? await drafts.look(
          written,
          answered(),
          { ...wished.at(whereabouts()), isBrief: load.isBrief.value },
          changes.last.value,
        )
      : undefined;
    if (!written || !draft.value) return;
    const ref = draftRef(written);
    const { houseWords, abstain, words, cueIds } = draft.value;
    recent.note(ref, written.text);
    noteDraft(written);
    house.note(ref, houseWords);
    if (abstain === undefined) skill.note(ref, words, cueIds);
  };
  /** The message the draft answers, and whether something promised to its writer is overdue. */
  const answered = (): ReadMessage | undefined => {
    const { latest, open: at } = open.value ?? {};
    const promises = entries.value.find(({ conversationKey }) => conversationKey === at?.key)?.promises ?? [];
    const isPromiseMissed = promises.some(({ dueAt }) => dueAt !== null && dueAt < now.value);
    return latest && { ...latest, isPromiseMissed };
  };
  const noteDraft = (written: Draft): void => {
    const { conversation } = page.value.snapshot ?? {};
    const key = open.value?.open?.key;
    if (key === undefined || conversation?.isWhole) return;
    notes.note(written, key, targets.value.week).catch(failed);
  };
  /** With the extension gone nothing can be looked up: better to say so than to show the customer before. */
  const failed = (error: unknown): void => {
    if (services.isGone()) isOutdated.value = true;
    else services.report(error, 'coach');
  };
  const refresh = latestOnly(async () => {
    if (isPaused.value) return;
    const { snapshot, origin } = page.value;
    const look = snapshot && origin ? await conversations.look(snapshot, origin) : undefined;
    open.value = look?.open;
    if (look) void inTurn(look.tell).then(waitingTold, notKept);
    complaints.look(look?.complaint).catch(failed);
    await lookAtDraft();
  }, failed);
  const waitingTold = (told: readonly WaitingEntry[]): void => {
    entries.value = told;
    isBehind.value = false;
    clock.await(told);
  };
  /** A browser out of space keeps nothing: that is said, and tried again at the next look. */
  const notKept = (error: unknown): void => {
    isBehind.value = true;
    failed(error);
  };
  const lookAgain = (): void => {
    conversations.forget();
    refresh();
  };
  const sites = siteDesk(port, page, services, failed);
  noteSites(services, page, failed);
  const clock = clockDesk(services, targets, now, lookAgain, failed, ended);
  const refreshDraft = latestOnly(async () => (isPaused.value ? undefined : lookAtDraft()), failed);
  port.hear((message) => {
    now.value = services.now();
    const before = draftRef(page.value.snapshot?.draft);
    page.value = pageAfter(page.value, message);
    for (const desk of [healths, sites]) desk.hear(message);
    if (message.type === 'snapshot' && draftRef(message.snapshot.draft) !== before) changes.forget();
    if (message.type === 'snapshot' || message.type === 'revoked') refresh();
    else if (message.type === 'draft') refreshDraft();
    else if (message.type === 'look') dark.value = message.dark;
    else if (message.type === 'changed') void changes.settle(message.id, message.outcome).then(refreshDraft);
    else if (message.type === 'command') commandHeard(message.command);
    else if (message.type === 'count-drafts')
      void services.tellDraftCount(message.id, recent.countOf(message.phrase)).catch(failed);
    else if (message.type === 'show-waiting') openRow(message.conversationKey);
  });
  every(CLOCK_TICK_MS, ended, () => {
    now.value = services.now();
  });
  every(GONE_CHECK_MS, ended, () => {
    isOutdated.value ||= services.isGone();
  });
  settings.subscribe(() => refresh());
  const openRow = (key: string): void => {
    const row = open.value?.rows.find((one) => one.key === key)?.row;
    if (row) port.say({ type: 'open-row', rowId: row.rowId });
  };
  const time = computed(() => {
    const at = open.value;
    return at && timeView(entries.value, at.rows, at.open, targets.value, now.value, isBehind.value);
  });
  const load = loadDesk(services, settings, time, now, ended, failed);
  load.isBrief.subscribe(() => refreshDraft());
  rowMarkDesk(port, time, () => settings.value.marksRows && !isPaused.value, ended);
  const view = computed((): SidebarView => {
    const { trouble, hostName } = page.value;
    const { customer, latestId } = open.value ?? {};
    const isCorrected = latestId !== undefined && corrections.corrected.value === latestId;
    return {
      status: statusOf(page.value, isOutdated.value, isPaused.value, sites.isAsking.value),
      hostName,
      trouble,
      customer: customer && shownCustomer(customer, open.value?.latest?.text ?? '', isCorrected, settings.value),
      draft: draft.value,
      time: time.value,
      complaint: complaints.view.value,
      load: load.view.value,
      health: healths.view.value,
      site: sites.view.value,
    };
  });

  const { layout, actions: arrange } = arrangement(settings, services);
  const actions: SidebarActions = {
    ...arrange,
    ...clock.actions,
    ...sites.actions,
    ...nudgeActions({ services, changes, wished, where: nudgesAt, refresh: refreshDraft, failed }),
    setQuiet: (scope) => {
      wished.setQuiet(scope, whereabouts());
      refreshDraft();
    },
    showInDraft: (nudge) => marks.point(nudge),
    findInDraft: (nudge) => marks.find(nudge),
    showInMessage: (words) => {
      const { latestId: messageId } = open.value ?? {};
      if (messageId !== undefined) port.say({ type: 'mark-message', messageId, words: words ?? '' });
    },
    correctReading: (wanted) => {
      const { messages = [] } = page.value.snapshot?.conversation ?? {};
      const latest = messages.find(({ id }) => id === open.value?.latestId);
      if (latest) void corrections.correct(latest, wanted).then(refresh, failed);
    },
    showSketch: healths.showSketch,
    undoCorrection: () => void corrections.undo().then(refresh, failed),
    sayComplaint: (isComplaint) => {
      const { messages = [] } = page.value.snapshot?.conversation ?? {};
      const asked = messages.find(({ side }) => side === 'customer')?.at;
      void complaints.say(isComplaint, asked ?? services.now()).then(refresh, failed);
    },
    takeBreak: load.takeBreak,
    declineBreak: load.declineBreak,
    openLedger: () => void services.openLedger().catch(failed),
    openWaiting: (line) => openRow(line.key),
    leave: () => port.say({ type: 'leave' }),
  };
  return {
    view,
    actions,
    dark,
    layout,
    onCommand: (listener) => {
      commandHeard = listener;
    },
  };
}
