/**
 * The time this process has worked, in ms: what other processes take meanwhile does not count, so that figures of one
 * machine agree however busy it is. Helping threads (collecting garbage, compiling) count in.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
