import type { Change } from './compare.ts';
import type { Curve, Figure, Unit } from './figure.ts';
import type { SectionReport } from './section.ts';
import { sparkline } from './sparkline.ts';

const PLACES: Readonly<Record<Unit, number>> = { ms: 1, kB: 1, MB: 1, '×': 3, '%': 2, slope: 2 };

/** One part of the bench as text for a terminal. */
export function tellSection({ title, figures, curves, notes, failed }: SectionReport): string {
  return [
    `\n${title}\n${'─'.repeat(title.length)}`,
    ...(failed === undefined ? [] : [`could not be measured: ${failed}`]),
    ...figures.filter(({ unit }) => unit !== 'slope').map(tellFigure),
    ...(curves ?? []).flatMap((curve) => tellCurve(curve, figures)),
    ...(notes ?? []).map((note) => `  ${note}`),
  ].join('\n');
}

/** "host page … 12.3 ± 0.4 ms   5 runs   budget 50 ✓" */
function tellFigure({ says, median, spread, unit, runs, budget }: Figure): string {
  const kept = budget === undefined ? '' : `  budget ${budget} ${median > budget ? '✗ BROKEN' : '✓'}`;
  return `${says.padEnd(64)}${shown(median, unit).padStart(10)} ± ${shown(spread, unit).padEnd(8)}${unit.padEnd(5)}${`${runs} runs`.padStart(8)}${kept}`;
}

function tellCurve({ id, says, of, unit, points }: Curve, figures: readonly Figure[]): string[] {
  const slopeOf = (name: string) => figures.find((figure) => figure.id === `${id}.${name}`)?.median ?? 0;
  const line = (label: string, cells: readonly string[]) =>
    `  ${label.padEnd(12)}${cells.map((cell) => cell.padStart(9)).join('')}`;
  return [
    `${says.padEnd(48)}${sparkline(points.map(({ median }) => median))}  slope ${slopeOf('slope').toFixed(2)}, at the end ${slopeOf('slope-at-end').toFixed(2)}`,
    line(
      of,
      points.map(({ size }) => size.toLocaleString('en')),
    ),
    line(
      unit,
      points.map(({ median }) => shown(median, unit)),
    ),
    line(
      '±',
      points.map(({ spread }) => shown(spread, unit)),
    ),
  ];
}

/** What moved since the baseline, worse first. */
export function tellChanges(changes: readonly Change[], isQuick: boolean): string {
  const title = 'Compared with the baseline';
  const tell = (change: Change) =>
    `${change.by > 0 ? '✗ more' : '✓ less'}  ${change.says.padEnd(64)}${shown(change.before, change.unit).padStart(10)} → ${shown(change.now, change.unit).padEnd(9)}${change.unit.padEnd(6)}${tellBy(change)}`;
  return [
    `\n${title}\n${'─'.repeat(title.length)}`,
    'Ratios, sizes and slopes as they are; times after both runs’ calibration work was set equal (so a slower machine',
    'is no slower Attune). Shown is what moved by more than three times the spread of both runs.',
    ...(isQuick ? ['A quick run is rough: what it finds is worth a full run, no more.'] : []),
    ...(changes.length === 0 ? ['Nothing moved.'] : changes.map(tell)),
  ].join('\n');
}

function tellBy({ by, noise, unit }: Change): string {
  const told = (value: number) => (unit === 'slope' ? value.toFixed(2) : `${(value * 100).toFixed(0)} %`);
  return `${by > 0 ? '+' : ''}${told(by)} (noise ${told(noise)})`;
}

function shown(value: number, unit: Unit): string {
  return value.toFixed(unit === 'ms' && Math.abs(value) < 1 ? 3 : PLACES[unit]);
}
