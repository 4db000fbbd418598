/** The value below which a share `q` (0 … 1) of the values lies, between neighbours where it falls between them. @throws RangeError without values */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * q;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('No values were measured.');
  return below + (above - below) * (place - Math.floor(place));
}

/** The middle value. @throws RangeError without values */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Half the distance between the quartiles: how far runs of the same thing lie apart. @throws RangeError without values */
export function spread(values: readonly number[]): number {
  return (quantile(values, 0.75) - quantile(values, 0.25)) / 2;
}
