import type { TypedPort } from '../../lib/bridge/port.ts';
import type { FromPage, FromSidebar } from '../../lib/bridge/protocol.ts';
import type { CoachServices } from '../../lib/coach/services.ts';
import type { ComplaintReport } from '../../lib/messaging/complaint.ts';
import type { LoadNow } from '../../lib/messaging/load.ts';
import type { Remembered } from '../../lib/messaging/remembered.ts';
import type { WaitingEntry, WaitingReport } from '../../lib/messaging/waiting.ts';
import type { NudgeCount } from '../../lib/stats/nudge-outcome.ts';
import type { Observation } from '../../lib/stats/observation.ts';
import type { Corrections } from '../../lib/tone/corrections.ts';
import { testEngine } from '../tone/test-engine.ts';

/** A port whose other end is the test. */
export function testPort() {
  const said: FromSidebar[] = [];
  let heard: (message: FromPage) => void = () => {};
  const port: TypedPort<FromSidebar, FromPage> = {
    say: (message) => void said.push(message),
    hear: (listener) => {
      heard = listener;
    },
  };
  return { port, said, tell: (message: FromPage) => heard(message) };
}

/** Services that keep what they were told, in place of the browser and the background. */
export function testServices(now = Date.UTC(2026, 10, 18, 10)) {
  const told = {
    observations: [] as Observation[],
    nudges: [] as NudgeCount[],
    reports: [] as WaitingReport[][],
    settled: [] as string[],
    complaints: [] as ComplaintReport[],
    load: { pace: null, read: [] } as LoadNow,
    /** There is something new of the load, as the background would say. */
    ringLoad: (): void => {},
    /** What the agent said of those who wait. */
    said: [] as unknown[][],
    remembered: new Map<string, Remembered>(),
    sites: [] as object[],
    copied: [] as string[],
    settings: [] as object[],
    draftCounts: [] as object[],
    corrections: [] as Corrections[],
    reported: [] as unknown[],
    isGone: false,
  };
  let engine = testEngine();
  const services: CoachServices = {
    engine: async () => engine,
    keepCorrections: async (corrections) => {
      told.corrections.push(corrections);
      engine = testEngine().corrected(corrections);
    },
    noteSite: async (origin, hostId) => void told.sites.push({ origin, hostId }),
    guessLanguage: async () => [],
    // Sixty-four hex digits that a person can still recognise: the ref, spelt in code points.
    keyOf: async (hostId, ref) => {
      // A page whose extension is gone has no storage either.
      if (told.isGone) throw new TypeError('storage is undefined');
      const spelt = [...`${hostId} ${ref}`].map((c) => c.charCodeAt(0).toString(16));
      return spelt.join('').padEnd(64, '0').slice(0, 64);
    },
    observe: async (observation) => void told.observations.push(observation),
    countNudge: async (count) => void told.nudges.push(count),
    reportWaiting: async (reports) => {
      told.reports.push(reports);
      return reports.flatMap(({ askedAt: _asked, repliedAt: _replied, ...report }): WaitingEntry[] =>
        report.waitingSince === null && report.promises.length === 0
          ? []
          : [
              {
                ...report,
                promises: report.promises.map((one) => ({ ...one, label: '', isConfirmed: false })),
                snoozedUntil: null,
              },
            ],
      );
    },
    waiting: async () => [],
    settle: async (key, repliedAt) => {
      told.settled.push(key);
      if (repliedAt !== undefined) told.said.push(['answered', key, repliedAt]);
    },
    snooze: async (key, until) => void told.said.push(['snooze', key, until]),
    ignore: async (key, isIgnored) => void told.said.push(['ignore', key, isIgnored]),
    confirmPromise: async (key, promise) => void told.said.push(['confirm', key, promise.promiseKey]),
    dropPromise: async (key, promiseKey) => void told.said.push(['drop', key, promiseKey]),
    noteDraft: async (key, note) => void told.said.push(['draft', key, note.turn, ...note.dueAts]),
    lookAtClock: async () => void told.said.push(['look']),
    noteComplaint: async (report) => {
      told.complaints.push(report);
      return report.course && { ...report, course: report.course, said: {} };
    },
    sayComplaint: async ({ conversationKey, isComplaint }) =>
      void told.said.push(['complaint', conversationKey, isComplaint]),
    openLedger: async () => void told.said.push(['ledger']),
    remember: async (reading) => void told.remembered.set(reading.conversationKey, reading),
    recall: async (key) => told.remembered.get(key) ?? null,
    loadNow: async () => told.load,
    onLoadBell: (_signal, listener) => {
      told.ringLoad = listener;
    },
    forgetReadOfLate: async () => void told.said.push(['forget read of late']),
    siteOf: async () => undefined,
    keepSite: async (origin, site) => void told.said.push(['keep site', origin, site]),
    saveSettings: async (patch) => void told.settings.push(patch),
    openOptions: async () => {},
    tellDraftCount: async (id, count) => void told.draftCounts.push({ id, ...count }),
    openCatalogue: async () => {},
    hasFocus: () => true,
    copy: async (words) => told.copied.push(words) > 0,
    isGone: () => told.isGone,
    report: (error) => void told.reported.push(error),
    now: () => now,
    timeZone: 'UTC',
  };
  return { services, told };
}
