import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Layout } from '../../lib/bridge/protocol.ts';
import './resize-handle.css';

const narrowest = 320;
const widest = 480;
const keyStep = 16;

/** The inner edge: drag it, or focus it and use the arrow keys, Home and End. */
export function ResizeHandle(props: { readonly layout: Layout; readonly onWidth: (width: number) => void }) {
  const { layout, onWidth } = props;
  const drag = useRef<{ readonly fromX: number; readonly fromWidth: number } | undefined>(undefined);
  const inward = layout.edge === 'right' ? -1 : 1;
  const ask = (width: number) => {
    const bounded = Math.round(Math.min(widest, Math.max(narrowest, width)));
    if (bounded !== layout.width) onWidth(bounded);
  };
  const endDrag = () => {
    drag.current = undefined;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that is moved; <hr> takes no focus.
    <div
      class="resize-handle"
      data-edge={layout.edge}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={i18n.t('header.resize')}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      aria-valuenow={layout.width}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { fromX: event.screenX, fromWidth: layout.width };
      }}
      onPointerMove={(event) => {
        // Screen coordinates: the frame itself moves under the pointer while it is dragged.
        if (drag.current !== undefined) ask(drag.current.fromWidth + inward * (event.screenX - drag.current.fromX));
      }}
      onPointerUp={endDrag}
      onPointerCancel={endDrag}
      onKeyDown={(event) => {
        const width = widthForKey(event.key, layout.width, inward);
        if (width === undefined) return;
        event.preventDefault();
        ask(width);
      }}
    />
  );
}

function widthForKey(key: string, width: number, inward: 1 | -1): number | undefined {
  if (key === 'ArrowRight') return width + inward * keyStep;
  if (key === 'ArrowLeft') return width - inward * keyStep;
  if (key === 'Home') return narrowest;
  return key === 'End' ? widest : undefined;
}
