import { i18n } from '#i18n';
import type { ArcPoint } from '../lib/coach/view.ts';
import { feelingOf } from './feeling.ts';
import { type Clock, pointInTime } from './time-words.ts';
import './arc.css';

/** More messages than this would no longer be told apart at 320 px. */
const mostShown = 14;
const height = 52;
const width = 320;
const edge = 8;

interface Placed extends ArcPoint {
  readonly x: number;
  readonly y: number;
  readonly says: string;
}

/**
 * The conversation at a glance, oldest first: customers as circles, agents as squares, up is better.
 * Shapes and height carry it without colour, and the label says it in words.
 */
export function Arc(props: { readonly points: readonly ArcPoint[]; readonly clock: Clock }) {
  const readable = props.points.filter((point) => point.side === 'customer' || point.side === 'agent');
  const shown = readable.slice(-mostShown);
  if (shown.length < 2) return null;
  const placed = shown.map((point, index) => place(point, index, shown.length));
  const earlier = readable.length - shown.length;
  const words = placed.map((point) => point.says).join(', ');
  const label = i18n.t('arc.label', [words]) + (earlier > 0 ? ` ${i18n.t('arc.earlier', earlier)}.` : '');
  return (
    <figure class="arc">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <path class="arc-middle" d={`M0 ${height / 2}H${width}`} />
        <path
          class="arc-line"
          d={placed.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join('')}
        />
        {placed.map((point, index) => (
          <Dot key={`${index}-${point.x}`} point={point} isLast={index === placed.length - 1} clock={props.clock} />
        ))}
      </svg>
      <figcaption class="arc-key" aria-hidden="true">
        <span class="arc-key-customer">{i18n.t('arc.customer')}</span>
        <span class="arc-key-agent">{i18n.t('arc.agent')}</span>
      </figcaption>
    </figure>
  );
}

function place(point: ArcPoint, index: number, count: number): Placed {
  const who = point.side === 'agent' ? i18n.t('arc.agent') : i18n.t('arc.customer');
  const how = point.valence === undefined ? 'unread' : feelingOf(point.valence);
  return {
    ...point,
    x: Math.round(edge + (index / (count - 1)) * (width - 2 * edge)),
    y: Math.round(height / 2 - (point.valence ?? 0) * (height / 2 - edge)),
    says: i18n.t('arc.point', [who, i18n.t(`feeling.${how}`)]),
  };
}

function Dot(props: { readonly point: Placed; readonly isLast: boolean; readonly clock: Clock }) {
  const { x, y, side, valence, at, says } = props.point;
  const size = props.isLast ? 5.5 : 4.2;
  const feels = valence === undefined ? 'arc-unread' : `feels-${feelingOf(valence)}`;
  const title = <title>{at === undefined ? says : `${says}, ${pointInTime(at, props.clock)}`}</title>;
  if (side === 'agent') {
    return (
      <rect class="arc-agent" x={x - size + 0.5} y={y - size + 0.5} width={2 * size - 1} height={2 * size - 1} rx="2">
        {title}
      </rect>
    );
  }
  return (
    <circle class={`arc-customer ${feels}`} cx={x} cy={y} r={size}>
      {title}
    </circle>
  );
}
