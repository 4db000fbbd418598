import { i18n } from '#i18n';
import type { Layout } from '../../lib/bridge/protocol.ts';
import type { SidebarActions, SidebarView } from '../../lib/coach/view.ts';
import { ChevronIcon, Mark, PauseIcon, SwitchEdgeIcon } from '../icons.tsx';
import { TitledButton } from './titled-button.tsx';
import './sidebar-header.css';

interface SidebarHeaderProps {
  readonly status: SidebarView['status'];
  readonly hostName: string;
  readonly edge: Layout['edge'];
  readonly actions: Pick<SidebarActions, 'pause' | 'switchEdge' | 'setCollapsed'>;
}

/** Who we are, where we are, and the ways out of the way. */
export function SidebarHeader({ status, hostName, edge, actions }: SidebarHeaderProps) {
  const canPause = status === 'live' || status === 'nothing' || status === 'trouble';
  return (
    <header class="sidebar-header">
      <Mark />
      <h1>{i18n.t('extName')}</h1>
      <span class="sidebar-header-host">{hostName}</span>
      {canPause && (
        <TitledButton look="button-icon" says={i18n.t('header.pause')} onClick={actions.pause}>
          <PauseIcon />
        </TitledButton>
      )}
      <TitledButton look="button-icon" says={i18n.t('header.switchEdge')} onClick={actions.switchEdge}>
        <SwitchEdgeIcon to={edge === 'right' ? 'left' : 'right'} />
      </TitledButton>
      <TitledButton look="button-icon" says={i18n.t('header.collapse')} onClick={() => actions.setCollapsed(true)}>
        <ChevronIcon to={edge} />
      </TitledButton>
    </header>
  );
}
