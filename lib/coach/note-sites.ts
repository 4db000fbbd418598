import type { ReadonlySignal } from '@preact/signals';
import type { PageState } from './page-state.ts';
import type { CoachServices } from './services.ts';

/** Tells the background once what each origin was read as, so that the list of sites can say it. */
export function noteSites(
  services: Pick<CoachServices, 'noteSite'>,
  page: ReadonlySignal<PageState>,
  failed: (error: unknown) => void,
): void {
  const told = new Set<string>();
  page.subscribe(({ snapshot, origin }) => {
    if (!snapshot || origin === undefined) return;
    const said = `${snapshot.hostId} ${origin}`;
    if (told.has(said)) return;
    told.add(said);
    services.noteSite(origin, snapshot.hostId).catch(failed);
  });
}
