import type { GapRule } from './gap.ts';

const files = import.meta.glob<{ readonly default: GapRule }>('./gaps/*.gap.ts', { eager: true });

/** Every gap, by the name of its file. */
export const GAPS: readonly GapRule[] = Object.keys(files)
  .sort()
  .flatMap((path) => files[path]?.default ?? []);
