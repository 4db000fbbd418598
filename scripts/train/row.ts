import { HEADS } from '../../lib/tone/heads.ts';

/** One labelled text. Heads that are not named were not judged by whoever labelled it. */
export interface Row {
  readonly text: string;
  /** 0 … 1 for each head that was judged. */
  readonly targets: Readonly<Record<string, number>>;
  /** How much it counts beside others. */
  readonly weight: number;
  /** Where it comes from. */
  readonly source: string;
}

const known = new Set(HEADS);

/** The row, once it is sure that it names no head that does not exist. Throws where it does. */
export function row(text: string, targets: Record<string, number>, weight: number, source: string): Row {
  for (const head of Object.keys(targets))
    if (!known.has(head)) throw new Error(`${source}: no head is called ${head}.`);
  return { text, targets, weight, source };
}
