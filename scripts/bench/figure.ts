/** What a figure counts. A `×` compares two things measured in the same run. */
export type Unit = 'ms' | 'kB' | 'MB' | '×' | '%' | 'slope';

/** One figure of the bench: the median of several runs. Less is better for every one of them. */
export interface Figure {
  /** Stable name, by which runs are compared: `draft-card.400.p95`. */
  readonly id: string;
  /** What it is, for people. */
  readonly says: string;
  readonly unit: Unit;
  readonly median: number;
  /** Half the distance between the quartiles of the runs: the noise this figure was measured with. */
  readonly spread: number;
  readonly runs: number;
  /** Most it may be. */
  readonly budget?: number;
}

/** How something grows with the size of the work. */
export interface Curve {
  readonly id: string;
  readonly says: string;
  /** What is counted along the curve: "words". */
  readonly of: string;
  readonly unit: Unit;
  readonly points: readonly CurvePoint[];
}

/** One size of the work and what it took. */
export interface CurvePoint {
  readonly size: number;
  readonly median: number;
  readonly spread: number;
}

/** What a part of the bench found. */
export interface Findings {
  readonly figures: readonly Figure[];
  readonly curves?: readonly Curve[];
  /** How it was measured and what it does not say, a line each. */
  readonly notes?: readonly string[];
}
