import { scaleLinear, scaleUtc } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TrendPoint } from '../../lib/stats/trend.ts';
import { useWidth } from './use-width.ts';
import { countWords, shareWords, weekStart } from './week-words.ts';
import './weekly-chart.css';

const usualWidth = 800;
const height = 300;
/** Least distance between two dates below the drawing. */
const dateGap = 76;
const margin = { top: 28, right: 84, bottom: 32, left: 44 } as const;
/** Least distance between two words at the lines' ends, in units of the drawing. */
const wordGap = 18;

/** One state in one week that may be shown. */
interface Dot {
  readonly at: Date;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}
interface Line {
  readonly says: string;
  readonly color: string;
  /** `undefined` where the week is hidden: a gap. */
  readonly dots: readonly (Dot | undefined)[];
}

/** Lines over the weeks, each with its word at its end; a week that is hidden leaves a gap. */
export function WeeklyChart(props: {
  readonly lines: readonly { readonly says: string; readonly color: string; readonly points: readonly TrendPoint[] }[];
  /** What is drawn upwards. */
  readonly axis: string;
  readonly label: string;
  /** An ISO week to mark: that of a training. */
  readonly mark?: string | undefined;
  /** The drawing, for who wants a picture of it. */
  readonly drawing?: RefObject<SVGSVGElement | null>;
  readonly locale: string;
}) {
  const { locale, mark } = props;
  const figure = useRef<HTMLDivElement>(null);
  const width = useWidth(figure, usualWidth);
  const lines = props.lines.map(({ points, ...line }): Line => ({ ...line, dots: points.map(dotOf) }));
  const shown = lines.flatMap(({ dots }) => dots.filter((dot) => dot !== undefined));
  const weeks = [...new Set(props.lines.flatMap(({ points }) => points.map(({ week }) => weekStart(week))))].sort(
    (a, b) => a - b,
  );
  const x = scaleUtc([weeks[0] ?? 0, weeks.at(-1) ?? 1], [margin.left, width - margin.right]);
  const y = scaleLinear(
    [0, Math.min(1, Math.max(0.1, ...shown.map((dot) => dot.high)))],
    [height - margin.bottom, margin.top],
  );
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const every = Math.max(1, Math.ceil((dateGap * weeks.length) / (width - margin.left - margin.right)));
  return (
    <div ref={figure}>
      <svg
        ref={props.drawing ?? null}
        class="weekly-chart"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={props.label}
      >
        <text class="weekly-chart-axis" x={0} y={12}>
          {props.axis}
        </text>
        {y.ticks(4).map((share) => (
          <g key={share} class="weekly-chart-axis" transform={`translate(0 ${y(share)})`}>
            <line x1={margin.left} x2={width - margin.right} />
            <text x={margin.left - 8} dy="0.32em" text-anchor="end">
              {shareWords(share, locale)}
            </text>
          </g>
        ))}
        {weeks
          .filter((_, index) => (weeks.length - 1 - index) % every === 0)
          .map((week) => (
            <text key={week} class="weekly-chart-axis" x={x(week)} y={height - 8} text-anchor="middle">
              {day.format(week)}
            </text>
          ))}
        {mark !== undefined && weeks.includes(weekStart(mark)) && (
          <g class="weekly-chart-mark" transform={`translate(${x(weekStart(mark))} 0)`}>
            <line y1={margin.top - 8} y2={height - margin.bottom} />
            <text y={margin.top - 14} text-anchor="middle">
              {i18n.t('trainer.change.mark')}
            </text>
          </g>
        )}
        {lines.map((one) => (
          <OneLine key={one.says} line={one} x={x} y={y} locale={locale} />
        ))}
        {wordsAtEnds(lines, (share) => y(share)).map(({ says, color, at, top }) => (
          <text key={says} class="weekly-chart-word" x={x(at) + 10} y={top} dy="0.32em" fill={color}>
            {says}
          </text>
        ))}
      </svg>
    </div>
  );
}

function OneLine(props: {
  readonly line: Line;
  readonly x: (at: Date) => number;
  readonly y: (share: number) => number;
  readonly locale: string;
}) {
  const { x, y, locale } = props;
  const { says, color, dots } = props.line;
  const isThere = (dot: Dot | undefined): dot is Dot => dot !== undefined;
  const place = (dot: Dot | undefined) => (dot ? x(dot.at) : 0);
  const band = area<Dot | undefined>(
    place,
    (dot) => y(dot?.low ?? 0),
    (dot) => y(dot?.high ?? 0),
  ).defined(isThere);
  const path = line<Dot | undefined>(place, (dot) => y(dot?.share ?? 0)).defined(isThere);
  return (
    <g style={{ color }}>
      <path d={band([...dots]) ?? ''} fill="currentColor" fill-opacity={0.1} />
      <path d={path([...dots]) ?? ''} fill="none" stroke="currentColor" stroke-width={2} />
      {dots.filter(isThere).map((dot) => (
        <circle key={dot.at.getTime()} cx={x(dot.at)} cy={y(dot.share)} r={2.6} fill="currentColor">
          <title>{`${says} ${shareWords(dot.share, locale)}, ${i18n.t('trainer.n', [countWords(dot.n, locale)])}`}</title>
        </circle>
      ))}
    </g>
  );
}

function dotOf({ week, share, low, high, n }: TrendPoint): Dot | undefined {
  if (share === undefined || low === undefined || high === undefined) return undefined;
  return { at: new Date(weekStart(week)), share, low, high, n };
}

/** Where each line's word stands: at its end, moved up where words would cover each other. */
function wordsAtEnds(lines: readonly Line[], y: (share: number) => number) {
  const ends = lines.flatMap(({ says, color, dots }) => {
    const last = dots.findLast((dot) => dot !== undefined);
    return last ? [{ says, color, at: last.at, top: y(last.share) }] : [];
  });
  let lowestFree = height;
  return ends
    .sort((a, b) => b.top - a.top)
    .map((end) => {
      const top = Math.min(end.top, lowestFree);
      lowestFree = top - wordGap;
      return { ...end, top };
    });
}
