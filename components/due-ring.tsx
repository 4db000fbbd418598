import type { Due } from '../lib/sla/due.ts';
import './due-ring.css';

const radius = 14;
const around = 2 * Math.PI * radius;

/** A ring that fills as the allowed working time is used. For eyes only: the words beside it say the same. */
export function DueRing(props: { readonly due: Pick<Due, 'used' | 'state'> | undefined; readonly size?: number }) {
  const size = props.size ?? 34;
  const used = Math.min(1, Math.max(0, props.due?.used ?? 0));
  return (
    <svg
      class={`due-ring due-ring-${props.due?.state ?? 'none'}`}
      width={size}
      height={size}
      viewBox="0 0 34 34"
      fill="none"
      stroke-width={size < 30 ? 5 : 4}
      aria-hidden="true"
      focusable="false"
    >
      <circle class="due-ring-whole" cx="17" cy="17" r={radius} />
      {used > 0 && (
        <circle
          class="due-ring-used"
          cx="17"
          cy="17"
          r={radius}
          stroke-linecap="round"
          stroke-dasharray={`${used * around} ${around}`}
          transform="rotate(-90 17 17)"
        />
      )}
      {props.due === undefined && (
        <path
          class="due-ring-tick"
          d="m11.5 17.5 4 4 7.5-8"
          stroke-width="2.5"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      )}
    </svg>
  );
}
