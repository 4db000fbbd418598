import type { ComponentChildren } from 'preact';

/** A button that shows a picture only: its words are its name, and what pointing at it tells. */
export function TitledButton(props: {
  readonly says: string;
  readonly look: 'button-icon' | 'rail-button';
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}) {
  return (
    <button type="button" class={props.look} aria-label={props.says} title={props.says} onClick={() => props.onClick()}>
      {props.children}
    </button>
  );
}
