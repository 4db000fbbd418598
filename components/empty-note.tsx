import type { ComponentChildren } from 'preact';
import './empty-note.css';

/** A calm sentence where there is nothing else to show, and at most one thing to do. */
export function EmptyNote(props: {
  readonly title?: string | undefined;
  readonly children?: ComponentChildren;
  readonly action?: ComponentChildren;
}) {
  return (
    <div class="empty-note">
      {props.title !== undefined && <p class="empty-note-title">{props.title}</p>}
      {props.children !== undefined && <p class="empty-note-text">{props.children}</p>}
      {props.action !== undefined && <div class="empty-note-action">{props.action}</div>}
    </div>
  );
}
