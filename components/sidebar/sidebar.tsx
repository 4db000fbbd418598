import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Layout } from '../../lib/bridge/protocol.ts';
import type { SidebarActions, SidebarView } from '../../lib/coach/view.ts';
import type { Clock } from '../time-words.ts';
import { BreakOffer } from './break-offer.tsx';
import { CustomerCard } from './customer-card.tsx';
import { DraftCard } from './draft-card.tsx';
import { HealthCard } from './health-card.tsx';
import { LoadCard } from './load-card.tsx';
import { NudgeCount } from './nudge-count.tsx';
import { PageCard } from './page-card.tsx';
import { pressNudge } from './press-nudge.ts';
import { type Part, Rail } from './rail.tsx';
import { ResizeHandle } from './resize-handle.tsx';
import { SidebarHeader } from './sidebar-header.tsx';
import { StatusNote } from './status-note.tsx';
import { TimeCard } from './time-card.tsx';
import { TroubleNote } from './trouble-note.tsx';
import '../tokens.css';
import './sidebar.css';

/** Everything the sidebar needs: what to show, what can be done, where it stands and what time it is. */
export interface SidebarProps {
  readonly view: SidebarView;
  readonly actions: SidebarActions;
  readonly layout: Layout;
  readonly clock: Clock;
}

/** The whole sidebar, open or as a rail. */
export function Sidebar({ view, actions, layout, clock }: SidebarProps) {
  const root = useRef<HTMLDivElement>(null);
  const [goTo, setGoTo] = useState<Part | undefined>(undefined);

  // A button of the rail leads to its part, once that is there.
  useLayoutEffect(() => {
    if (layout.collapsed || goTo === undefined) return;
    setGoTo(undefined);
    root.current?.querySelector<HTMLElement>(`[data-part="${goTo}"]`)?.focus();
  }, [layout.collapsed, goTo]);

  useEffect(() => {
    const watching = new AbortController();
    document.addEventListener('keydown', (event) => takeKey(event, root.current), { signal: watching.signal });
    return () => watching.abort();
  }, []);

  const expand = (part: Part | undefined) => {
    setGoTo(part);
    actions.setCollapsed(false);
  };
  const nudges =
    view.status === 'live' && view.draft !== undefined && view.draft.restsFor === undefined
      ? view.draft.nudges.length
      : 0;
  return (
    <div ref={root}>
      <NudgeCount count={Math.min(3, nudges)} />
      {layout.collapsed ? (
        <Rail view={view} clock={clock} onExpand={expand} />
      ) : (
        <div class="sidebar" data-edge={layout.edge}>
          <SidebarHeader status={view.status} hostName={view.hostName} edge={layout.edge} actions={actions} />
          <main class="sidebar-parts">
            <Parts view={view} actions={actions} clock={clock} />
            <ResizeHandle layout={layout} onWidth={actions.setWidth} />
          </main>
          <footer class="sidebar-footer">
            <span>{i18n.t('footer.privacy')}</span>
            <button type="button" class="button-link" onClick={() => actions.openOptions()}>
              {i18n.t('footer.settings')}
            </button>
          </footer>
        </div>
      )}
    </div>
  );
}

function Parts({ view, actions, clock }: Omit<SidebarProps, 'layout'>) {
  const { status, customer, draft, time, trouble, complaint, load, health, site } = view;
  if (status === 'starting' || status === 'paused' || status === 'revoked') {
    return <StatusNote status={status} actions={actions} />;
  }
  const hasNothing = status === 'nothing' || (customer === undefined && draft === undefined);
  return (
    <>
      <BreakOffer strain={load.strain} actions={actions} />
      {status === 'trouble' && trouble !== undefined && <TroubleNote trouble={trouble} />}
      {status !== 'trouble' && hasNothing && site === undefined && <StatusNote status="nothing" actions={actions} />}
      {status === 'live' && customer !== undefined && (
        <CustomerCard customer={customer} complaint={complaint} actions={actions} clock={clock} />
      )}
      {status === 'live' && draft !== undefined && <DraftCard draft={draft} actions={actions} clock={clock} />}
      {status === 'live' && site !== undefined && <PageCard site={site} actions={actions} clock={clock} />}
      <LoadCard load={load} actions={actions} />
      {time !== undefined && <TimeCard time={time} actions={actions} clock={clock} />}
      {(status === 'live' || status === 'trouble') && <HealthCard {...health} actions={actions} />}
    </>
  );
}

/** Keys 1 to 3 use a nudge while the keyboard is in the sidebar and not in a field of it. */
function takeKey(event: KeyboardEvent, root: ParentNode | null): void {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
  const place = Number(event.key);
  if (root === null || (place !== 1 && place !== 2 && place !== 3)) return;
  if (pressNudge(root, place)) event.preventDefault();
}
