import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Layout } from '../bridge/protocol.ts';
import type { Settings } from '../settings/settings.ts';
import type { CoachServices } from './services.ts';
import type { SidebarActions } from './view.ts';

/** Quiet time after the sidebar's edge was dragged before its width is kept, in ms. */
const WIDTH_REST_MS = 300;
/** How long "pause" rests, in ms; the popup offers longer. */
const HOUR_MS = 3_600_000;

/** How the agent has the sidebar: where it stands, what it leaves out, when it rests. */
export interface Arrangement {
  readonly layout: ReadonlySignal<Layout>;
  /** Each is kept in the settings. */
  readonly actions: Pick<
    SidebarActions,
    | 'muteCue'
    | 'hideHurtful'
    | 'setCollapsed'
    | 'switchEdge'
    | 'setWidth'
    | 'pause'
    | 'resume'
    | 'openOptions'
    | 'openCue'
  >;
}

/** The arrangement these settings hold. */
export function arrangement(
  settings: ReadonlySignal<Settings>,
  services: Pick<CoachServices, 'saveSettings' | 'openOptions' | 'openCatalogue' | 'now'>,
): Arrangement {
  const save = (patch: Partial<Settings>): void => void services.saveSettings(patch);
  /** While the edge is dragged the page follows at once; it is kept when the hand rests. */
  const draggedWidth = signal<number | undefined>(undefined);
  let widthRest: ReturnType<typeof setTimeout> | undefined;
  return {
    layout: computed((): Layout => {
      const { edge, collapsed, width } = settings.value;
      return { edge, collapsed, width: draggedWidth.value ?? width };
    }),
    actions: {
      muteCue: (cueId) => save({ mutedCues: [...new Set([...settings.value.mutedCues, cueId])] }),
      hideHurtful: (hidesAbuse) => save({ hidesAbuse }),
      setCollapsed: (collapsed) => save({ collapsed }),
      switchEdge: () => save({ edge: settings.value.edge === 'right' ? 'left' : 'right' }),
      setWidth: (width) => {
        draggedWidth.value = width;
        clearTimeout(widthRest);
        widthRest = setTimeout(() => save({ width }), WIDTH_REST_MS);
      },
      pause: () => save({ pausedUntil: services.now() + HOUR_MS }),
      resume: () => save({ pausedUntil: 0 }),
      openOptions: () => void services.openOptions(),
      openCue: (cueId) => void services.openCatalogue(cueId),
    },
  };
}
