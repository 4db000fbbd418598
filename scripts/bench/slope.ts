/**
 * How a value grows with the size of the work: the exponent of the power law through the points (least squares of the
 * logarithms). 0: it does not; 1: twice the work takes twice as long; 2: four times. Sizes and values of 0 have no
 * logarithm and are left out; 0 for fewer than two points.
 */
export function slope(points: readonly { readonly size: number; readonly value: number }[]): number {
  const logs = points
    .filter(({ size, value }) => size > 0 && value > 0)
    .map(({ size, value }) => ({ x: Math.log(size), y: Math.log(value) }));
  const meanX = logs.reduce((sum, { x }) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, { y }) => sum + y, 0) / logs.length;
  const across = logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  if (logs.length < 2 || across === 0) return 0;
  return logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / across;
}
