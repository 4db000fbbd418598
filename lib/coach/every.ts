/** Does the work every so many ms, until the signal aborts. */
export function every(ms: number, ended: AbortSignal, work: () => void): void {
  const timer = setInterval(work, ms);
  ended.addEventListener('abort', () => clearInterval(timer), { once: true });
}
