import type { WaitDue } from '../lib/sla/targets.ts';
import { DueRing } from './due-ring.tsx';
import { dueShort } from './due-words.ts';
import type { Clock } from './time-words.ts';
import './due-badge.css';

/** When an answer is due, small enough for the end of a line. */
export function DueBadge(props: { readonly due: WaitDue; readonly clock: Clock }) {
  return (
    <span class={`due-badge is-${props.due.state}`}>
      {dueShort(props.due, props.clock)}
      <DueRing due={props.due} size={16} />
    </span>
  );
}
