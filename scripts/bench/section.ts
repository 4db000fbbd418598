import type { Findings } from './figure.ts';
import type { BenchOptions } from './options.ts';

/** One part of the bench. */
export interface Section {
  /** What `--only` calls it. */
  readonly name: string;
  readonly title: string;
  readonly run: (options: BenchOptions) => Promise<Findings>;
}

/** What came of one part; a part that could not be measured tells why. */
export interface SectionReport extends Findings {
  readonly name: string;
  readonly title: string;
  readonly failed?: string;
}
