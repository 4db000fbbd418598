import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { TypedPort } from '../bridge/port.ts';
import type { FromPage, FromSidebar } from '../bridge/protocol.ts';
import { type Health, healthOf } from '../conversation/health.ts';
import type { PageState } from './page-state.ts';

/** What the sidebar tells of how well it reads the page. */
export interface HealthView {
  /** `undefined` where the page could not be read at all, or shows nothing. */
  readonly health: Health | undefined;
  readonly evidence: string | undefined;
  /** The page without anything anybody wrote, once it was asked for. */
  readonly sketch: string | undefined;
}

/** Tells how well the page is read, and fetches a sketch of it. */
export interface HealthDesk {
  readonly view: ReadonlySignal<HealthView>;
  /** The page may have given a sketch. */
  hear(told: FromPage): void;
  /** Asks the page for a sketch, or puts away the one that is shown. */
  showSketch(isWanted: boolean): void;
}

/** A desk for one page. */
export function healthDesk(port: TypedPort<FromSidebar, FromPage>, page: ReadonlySignal<PageState>): HealthDesk {
  const sketch = signal<string | undefined>(undefined);
  let isWanted = false;
  const view = computed((): HealthView => {
    const { snapshot, evidence } = page.value;
    return { health: snapshot && healthOf(snapshot), evidence, sketch: sketch.value };
  });
  return {
    view,
    hear: (told) => {
      if (isWanted && told.type === 'sketch') sketch.value = told.sketch;
    },
    showSketch: (wanted) => {
      isWanted = wanted;
      sketch.value = undefined;
      if (wanted) port.say({ type: 'sketch' });
    },
  };
}
