import { relative } from 'node:path';
import type { JobReport } from './main-job.ts';

/** The report of the main job as text for a terminal. */
export function tableOf(report: JobReport): string {
  const { draft, dims, overdue } = report;
  return [
    heading('How each message may sound'),
    rows(
      ['customer', 'reading', 'the words that say so', 'calls for'],
      report.messages.map(({ customer, seen }) => [customer, seen.says, seen.words.join(' '), seen.flags.join(', ')]),
      [20, 38, 46, 30],
    ),
    heading('The draft'),
    rows(
      ['why', 'instead of', 'maybe'],
      draft.nudges.map((nudge) => [nudge.why, nudge.old, nudge.wording]),
      [58, 34, 44],
    ),
    `\nbefore  ${draft.before.replace(/\s+/g, ' ')}\nafter   ${draft.after.replace(/\s+/g, ' ')}`,
    `\nbefore  ${dims.before.join(' · ')}\nafter   ${dims.after.join(' · ')}`,
    heading('Who waits'),
    `${overdue.customer}: ${overdue.before} → ${overdue.after} (badge: ${overdue.badge || 'none'})\n`,
    rows(
      ['customer', 'due'],
      report.waiting.map((line) => [line.name, line.due]),
      [30, 30],
    ),
    heading('Screenshots'),
    ...report.screenshots.map((path) => relative(process.cwd(), path)),
  ].join('\n');
}

function heading(text: string): string {
  return `\n${text}\n${'─'.repeat(text.length)}`;
}

function rows(head: readonly string[], lines: readonly (readonly string[])[], widths: readonly number[]): string {
  const cell = (text: string, width: number) =>
    text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
  const line = (cells: readonly string[]) =>
    cells
      .map((text, index) => cell(text, widths[index] ?? 20))
      .join('  ')
      .trimEnd();
  return [line(head), ...lines.map(line)].join('\n');
}
