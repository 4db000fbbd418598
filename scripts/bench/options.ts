import type { BrowserKind } from '../browser/find.ts';
import type { BenchDesk } from './bench-desk.ts';

/** What the bench was asked for. */
export interface BenchOptions {
  readonly browser: BrowserKind;
  /** Fewer and shorter runs: proves that everything can be measured; its figures are rough. */
  readonly isQuick: boolean;
  /** A browser on the demo desk, to be closed again; a quick run opens one for all, any other a fresh one each time. */
  readonly openDesk: () => Promise<BenchDesk>;
  /** Tells what is being measured. */
  readonly say: (line: string) => void;
}
