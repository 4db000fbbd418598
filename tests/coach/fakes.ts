import type { TypedPort } from '../../lib/bridge/port.ts';
import type { FromPage, FromSidebar } from '../../lib/bridge/protocol.ts';
import type { CoachServices } from '../../lib/coach/services.ts';
import type { Remembered } from '../../lib/messaging/remembered.ts';
import type { WaitingEntry, WaitingReport } from '../../lib/messaging/waiting.ts';
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
    reports: [] as WaitingReport[][],
    settled: [] as string[],
    remembered: new Map<string, Remembered>(),
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
    guessLanguage: async () => [],
    // Sixty-four hex digits that a person can still recognise: the ref, spelt in code points.
    keyOf: async (hostId, ref) => {
      // A page whose extension is gone has no storage either.
      if (told.isGone) throw new TypeError('storage is undefined');
      const spelt = [...`${hostId} ${ref}`].map((c) => c.charCodeAt(0).toString(16));
      return spelt.join('').padEnd(64, '0').slice(0, 64);
    },
    observe: async (observation) => void told.observations.push(observation),
    reportWaiting: async (reports) => {
      told.reports.push(reports);
      return reports.flatMap((report): WaitingEntry[] =>
        report.waitingSince === null ? [] : [{ ...report, waitingSince: report.waitingSince }],
      );
    },
    waiting: async () => [],
    settle: async (key) => void told.settled.push(key),
    remember: async (reading) => void told.remembered.set(reading.conversationKey, reading),
    recall: async (key) => told.remembered.get(key) ?? null,
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
