import type { ShownWeek } from '../stats/anonymity.ts';
import type { MergeOptions, MergeReport } from './merge-team-files.ts';

/** What the page asks its worker for; a worker does it once and is done. */
export interface MergeCall extends Omit<MergeOptions, 'onFile'> {
  /** None: what is kept, and nothing new. */
  readonly files: readonly File[];
}

/** What the worker says, the last of them once. */
export type MergeNews =
  | { readonly kind: 'progress'; readonly done: number }
  | {
      readonly kind: 'done';
      readonly weeks: readonly ShownWeek[];
      readonly report: MergeReport;
      /** Contributions the team has by now. */
      readonly files: number;
    }
  | { readonly kind: 'failed'; readonly why: 'damaged' | 'unavailable' };

/** How a merge ended. */
export type MergeEnd = Exclude<MergeNews, { readonly kind: 'progress' }>;

/** A merge at work, beside the page. */
export interface RunningMerge {
  /** `undefined` where it was cancelled: then nothing was changed. */
  readonly end: Promise<MergeEnd | undefined>;
  cancel(): void;
}
