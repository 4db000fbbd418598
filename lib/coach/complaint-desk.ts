import { type ReadonlySignal, signal } from '@preact/signals';
import { type LedgerLine, ledgerLine } from '../complaints/ledger-line.ts';
import type { ComplaintEntry, ComplaintReport } from '../messaging/complaint.ts';
import type { CoachServices } from './services.ts';

/** The open conversation as the ledger of complaints has it. */
export interface ComplaintView {
  /** `undefined` where it is no complaint. */
  readonly line: LedgerLine | undefined;
}

/** Keeps the ledger's line of the open conversation up to date. */
export interface ComplaintDesk {
  /** `undefined` where no conversation is open, or the ledger did not answer yet. */
  readonly view: ReadonlySignal<ComplaintView | undefined>;
  /** Tells the ledger what was seen, and takes over what it knows. What it was told last it is not told again. */
  look(report: ComplaintReport | undefined): Promise<void>;
  /** The agent says that the open conversation is a complaint, or that it is none. */
  say(isComplaint: boolean, received: number): Promise<void>;
}

/** A desk with no conversation open. */
export function complaintDesk(services: Pick<CoachServices, 'noteComplaint' | 'sayComplaint'>): ComplaintDesk {
  const view = signal<ComplaintView | undefined>(undefined);
  let last: ComplaintReport | undefined;
  let told = '';
  const look = async (report: ComplaintReport | undefined): Promise<void> => {
    const says = JSON.stringify(report ?? null);
    if (says === told) return;
    if (report?.conversationKey !== last?.conversationKey) view.value = undefined;
    last = report;
    told = says;
    try {
      const entry = report && (await services.noteComplaint(report));
      // Another conversation may have been opened meanwhile.
      if (last === report) view.value = report && viewOf(entry ?? undefined);
    } catch (error) {
      if (last === report) told = '';
      throw error;
    }
  };
  return {
    view,
    look,
    async say(isComplaint, received) {
      if (!last) return;
      const { course: _, ...place } = last;
      await services.sayComplaint({ ...place, isComplaint, received });
      // It may have been left meanwhile.
      const now: ComplaintReport | undefined = last;
      if (!now || now.conversationKey !== place.conversationKey) return;
      told = '';
      await look({ ...now });
    },
  };
}

function viewOf(entry: ComplaintEntry | undefined): ComplaintView {
  return { line: entry && ledgerLine(entry.course, entry.said) };
}
