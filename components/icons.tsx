import type { ComponentChildren } from 'preact';

function Icon(props: { readonly children: ComponentChildren; readonly size?: number }) {
  const size = props.size ?? 16;
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {props.children}
    </svg>
  );
}

/** The mark: a calm wave and its echo. */
export function Mark(props: { readonly size?: number }) {
  return (
    <Icon size={props.size ?? 18}>
      <path d="M2 9c2-5 4-5 6 0s4 5 8 0" />
      <path d="M2 12.5c2-3.4 4-3.4 6 0" opacity=".45" />
    </Icon>
  );
}

/** Two bars: rest here. */
export function PauseIcon() {
  return (
    <Icon>
      <path d="M6.5 4.500v9M11.5 4.500v9" stroke-width="2" />
    </Icon>
  );
}

/** A panel and an arrow toward the page's other edge, which the sidebar moves to. */
export function SwitchEdgeIcon(props: { readonly to: 'left' | 'right' }) {
  return (
    <Icon>
      <g transform={props.to === 'left' ? undefined : 'matrix(-1 0 0 1 18 0)'}>
        <rect x="2" y="3.5" width="14" height="11" rx="2.5" />
        <path d="M6.5 3.500v11M13 9H9.500M11 7.3 9.3 9l1.7 1.7" />
      </g>
    </Icon>
  );
}

/** A chevron toward the edge the sidebar shrinks to. */
export function ChevronIcon(props: { readonly to: 'left' | 'right' }) {
  return (
    <Icon>
      <path d={props.to === 'left' ? 'M11 4.5 6.5 9l4.5 4.5' : 'M7 4.5 11.5 9 7 13.5'} />
    </Icon>
  );
}

/** Three dots: more of this. */
export function MoreIcon() {
  return (
    <Icon>
      <path d="M4.5 9h.01M9 9h.01M13.5 9h.01" stroke-width="2.2" />
    </Icon>
  );
}

/** A tick: done. */
export function CheckIcon() {
  return (
    <Icon>
      <path d="m4 9.5 3.3 3.300L14 6" />
    </Icon>
  );
}
