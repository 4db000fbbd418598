import { useRef } from 'preact/hooks';

/** Handlers of an element that the pointer may rest on. */
interface Pointed {
  readonly onPointerMove: () => void;
  readonly onPointerLeave: () => void;
}

/**
 * Tells what the pointer rests on, and `undefined` when it has gone. That it came is told by its moving: once
 * something is drawn anew, Chromium tells a frame the pointer has left that it entered again, where it was last.
 */
export function usePointed<T>(show: (what: T | undefined) => void): (what: T) => Pointed {
  const over = useRef<T | undefined>(undefined);
  return (what) => ({
    onPointerMove: () => {
      if (over.current === what) return;
      over.current = what;
      show(what);
    },
    onPointerLeave: () => {
      over.current = undefined;
      show(undefined);
    },
  });
}
