import * as Plot from '@observablehq/plot';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Feeling } from '../feeling.ts';
import { drawnStates, type StateTrend } from './trainer-view.ts';
import { countWords, shareWords, weekStart } from './week-words.ts';
import './weekly-chart.css';

interface Dot {
  readonly state: Feeling;
  readonly at: Date;
  readonly share: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly title: string;
}

const color = (dot: { readonly state: Feeling }) => `var(--${dot.state})`;

/** Lines of the four states over the weeks, each with its word at its end; a week that is hidden leaves a gap. */
export function WeeklyChart(props: { readonly states: readonly StateTrend[]; readonly locale: string }) {
  const { states, locale } = props;
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const chart = draw(dotsOf(states, locale), locale);
    chart.setAttribute('aria-label', i18n.t('trainer.chartLabel'));
    chart.setAttribute('role', 'img');
    // Plot names its groups ("line", "area"), which says nothing to people and is not allowed on a plain group.
    for (const group of chart.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
    frame.current?.replaceChildren(chart);
  }, [states, locale]);
  return <div class="weekly-chart" ref={frame} />;
}

function dotsOf(states: readonly StateTrend[], locale: string): Dot[] {
  return drawnStates.flatMap((state) => {
    const points = states.find((trend) => trend.state === state)?.points ?? [];
    return points.map(({ week, share, low, high, n }): Dot => {
      const says =
        share === undefined
          ? ''
          : `${i18n.t(`feeling.${state}`)} ${shareWords(share, locale)}, ${i18n.t('trainer.n', [countWords(n, locale)])}`;
      return { state, at: new Date(weekStart(week)), share, low, high, title: says };
    });
  });
}

function draw(dots: readonly Dot[], locale: string): SVGSVGElement | HTMLElement {
  const shown = dots.filter((dot) => dot.share !== undefined);
  const highest = Math.max(0.1, ...shown.map((dot) => dot.high ?? 0));
  return Plot.plot({
    width: 800,
    height: 300,
    marginLeft: 44,
    marginRight: 84,
    marginBottom: 32,
    style: { fontSize: '12px', overflow: 'visible' },
    x: { type: 'utc', label: null, tickSize: 0, ticks: everySecond(dots), tickFormat: dayWords(locale) },
    y: {
      domain: [0, highest],
      label: i18n.t('trainer.shareAxis'),
      labelArrow: 'none',
      grid: true,
      ticks: 4,
      tickSize: 0,
      tickFormat: (share: number) => shareWords(share, locale),
    },
    marks: [
      Plot.areaY(dots, { x: 'at', y1: 'low', y2: 'high', z: 'state', fill: color, fillOpacity: 0.1 }),
      Plot.lineY(dots, { x: 'at', y: 'share', z: 'state', stroke: color, strokeWidth: 2 }),
      Plot.dot(shown, { x: 'at', y: 'share', fill: color, r: 2.6, title: 'title' }),
      Plot.text(lineEnds(shown, highest), {
        x: 'at',
        y: 'labelAt',
        text: (end: LineEnd) => i18n.t(`feeling.${end.state}`),
        fill: color,
        textAnchor: 'start',
        dx: 10,
        fontWeight: 600,
        fontSize: 13,
      }),
    ],
  });
}

/** Every second week of the weeks there are, so that their names have room. */
function everySecond(dots: readonly Dot[]): Date[] {
  const instants = [...new Set(dots.map((dot) => dot.at.getTime()))];
  return instants.filter((_, index) => (instants.length - 1 - index) % 2 === 0).map((instant) => new Date(instant));
}

function dayWords(locale: string): (at: Date) => string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (at) => format.format(at);
}

interface LineEnd extends Dot {
  /** Share at which the word stands: the line's end, moved where words would cover each other. */
  readonly labelAt: number;
}

function lineEnds(shown: readonly Dot[], highest: number): LineEnd[] {
  const gap = highest * 0.07;
  const last = drawnStates.flatMap((state) => shown.filter((dot) => dot.state === state).slice(-1));
  let lowestFree = 0;
  return last
    .sort((a, b) => (a.share ?? 0) - (b.share ?? 0))
    .map((dot) => {
      const labelAt = Math.max(dot.share ?? 0, lowestFree);
      lowestFree = labelAt + gap;
      return { ...dot, labelAt };
    });
}
