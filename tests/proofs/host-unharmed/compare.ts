import type { HostState } from './recorder.ts';

/** What differs between two pages, a line for each aspect, with the first lines that do. */
export function differences(bare: HostState, attuned: HostState): string[] {
  return Object.keys(bare).flatMap((aspect) => {
    const difference = firstDifference(bare[aspect] ?? [], attuned[aspect] ?? []);
    return difference === undefined ? [] : [`${aspect}: ${difference}`];
  });
}

/** Where two lists first part; `undefined` where they are equal. */
export function firstDifference(bare: readonly string[], attuned: readonly string[]): string | undefined {
  const length = Math.max(bare.length, attuned.length);
  for (let at = 0; at < length; at += 1) {
    if (bare[at] !== attuned[at])
      return `${shown(attuned[at])} with Attune, ${shown(bare[at])} without (line ${at + 1})`;
  }
  return undefined;
}

function shown(line: string | undefined): string {
  return line === undefined ? 'nothing' : `“${line.trim().slice(0, 160)}”`;
}
