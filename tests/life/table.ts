import type { Held } from './memory.ts';
import type { Checkpoint } from './working-day.ts';

/** The checkpoints of a day as text for a terminal. */
export function tableOf(day: readonly Checkpoint[]): string {
  const lines = day.map((at) => [
    String(at.conversations),
    String(at.keystrokes),
    at.hours.toFixed(1),
    ...[at.tab, at.frame, at.background].flatMap(({ bytes, listeners }: Held) => [
      `${(bytes / 1e6).toFixed(2)} MB`,
      String(listeners ?? '–'),
    ]),
    String(at.documents),
    String(at.nodes),
    ...['seen', 'waiting', 'aggregates'].map((store) => String(at.stored.rows[store] ?? 0)),
    `${(at.stored.bytes / 1e6).toFixed(1)} MB`,
    `${(at.stored.session / 1e3).toFixed(0)} kB`,
  ]);
  const widths = HEAD.map((head, i) => Math.max(head.length, ...lines.map((line) => line[i]?.length ?? 0)));
  return [HEAD, ...lines].map((line) => line.map((cell, i) => cell.padStart(widths[i] ?? 0)).join('  ')).join('\n');
}

const HEAD = [
  ...['opened', 'keys', 'hours', 'tab', 'listeners', 'frame', 'listeners', 'background', 'listeners'],
  ...['documents', 'nodes', 'seen', 'waiting', 'weeks', 'on disk', 'session'],
];
