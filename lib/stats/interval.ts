/** A share, 0 … 1, and the ends of its 95% interval. */
export interface Estimate {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The standard normal distribution's 97.5th percentile. */
const Z = 1.959964;

/** A share with its Wilson score interval (E. B. Wilson, 1927). `n` is more than 0. */
export function wilson(found: number, n: number): Estimate {
  const share = found / n;
  const middle = share + (Z * Z) / (2 * n);
  const spread = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  const scale = 1 + (Z * Z) / n;
  return { share, low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}

/**
 * The mean of independent estimates, weighted by what each is out of. Its interval is made of theirs by variance
 * recovery (MOVER: G. Y. Zou and A. Donner, 2008); of one alone it is that one's.
 */
export function pooled(estimates: readonly (Estimate & { readonly n: number })[]): Estimate {
  const all = estimates.reduce((sum, { n }) => sum + n, 0);
  const weighted = (of: (one: Estimate) => number): number =>
    estimates.reduce((sum, one) => sum + (one.n / all) * of(one), 0);
  const reach = (of: (one: Estimate) => number): number =>
    Math.hypot(...estimates.map((one) => (one.n / all) * of(one)));
  const share = weighted((one) => one.share);
  return {
    share,
    low: Math.max(0, share - reach((one) => one.share - one.low)),
    high: Math.min(1, share + reach((one) => one.high - one.share)),
  };
}
