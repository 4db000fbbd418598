import { processorTime } from './processor-time.ts';
import { median } from './quantile.ts';

const TEXT = 'The lamp came with a cracked shade, and nobody has written back since Tuesday; please look into it. ';

/** Work of the engine's kind (patterns, maps, strings) that never changes, whatever becomes of the engine. */
function fixedWork(): number {
  const text = TEXT.repeat(300);
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}][\p{L}\p{N}']*/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const sentences = text.split(/(?<=[.;])\s+/);
  return sentences.filter((one) => /\b(?:nobody|broken|late) (?:has|was)\b/i.test(one)).length + counts.size;
}

/** How fast this machine is just now: ms for the fixed work, the median of nine tries. */
export function calibrate(): number {
  const tries = Array.from({ length: 9 }, () => {
    const start = processorTime();
    fixedWork();
    return processorTime() - start;
  });
  return median(tries);
}
