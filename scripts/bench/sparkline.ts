const STEPS = '▁▂▃▄▅▆▇█';

/** The values as a row of bars between the least and the most; on a logarithmic scale, as the sizes grow. */
export function sparkline(values: readonly number[]): string {
  const heights = values.map((value) => Math.log(Math.max(value, 1e-6)));
  const least = Math.min(...heights);
  const most = Math.max(...heights);
  return heights
    .map((height) => STEPS[most === least ? 0 : Math.round(((height - least) / (most - least)) * (STEPS.length - 1))])
    .join('');
}
