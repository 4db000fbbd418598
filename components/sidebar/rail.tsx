import { i18n } from '#i18n';
import type { CustomerView, SidebarView } from '../../lib/coach/view.ts';
import { DueRing } from '../due-ring.tsx';
import { dueWords } from '../due-words.ts';
import { feelingOf } from '../feeling.ts';
import { Mark } from '../icons.tsx';
import type { Clock } from '../time-words.ts';
import { TitledButton } from './titled-button.tsx';
import './rail.css';

/** The parts of the open sidebar that the rail's buttons lead to. */
export type Part = 'customer' | 'draft' | 'time';

interface RailProps {
  readonly view: SidebarView;
  readonly clock: Clock;
  readonly onExpand: (part: Part | undefined) => void;
}

/** The sidebar made small: tone, number of nudges and clock, each a way back in. */
export function Rail({ view, clock, onExpand }: RailProps) {
  const { customer, draft, time } = view;
  const isLive = view.status === 'live' || view.status === 'nothing';
  const nudges = draft === undefined || draft.restsFor !== undefined ? 0 : Math.min(3, draft.nudges.length);
  return (
    <main class="rail">
      <h1 class="unseen">{i18n.t('extName')}</h1>
      <TitledButton look="rail-button" says={i18n.t('header.expand')} onClick={() => onExpand(undefined)}>
        <Mark size={20} />
      </TitledButton>
      {!isLive && <RailRest status={view.status} onExpand={onExpand} />}
      {isLive && customer !== undefined && (
        <TitledButton look="rail-button" says={toneWords(customer)} onClick={() => onExpand('customer')}>
          <span
            class={
              customer.abstain === undefined ? `rail-tone feels-${feelingOf(customer.valence)}` : 'rail-tone is-unread'
            }
          />
        </TitledButton>
      )}
      {isLive && nudges > 0 && (
        <TitledButton look="rail-button" says={i18n.t('rail.nudges', nudges)} onClick={() => onExpand('draft')}>
          <span class="rail-count">{nudges}</span>
        </TitledButton>
      )}
      {isLive && time?.open !== undefined && (
        <TitledButton look="rail-button" says={dueWords(time.open.due, clock)} onClick={() => onExpand('time')}>
          <DueRing due={time.open.due} size={22} />
        </TitledButton>
      )}
    </main>
  );
}

function toneWords({ abstain, lead }: CustomerView): string {
  return abstain === undefined ? i18n.t('rail.message', [lead]) : i18n.t('rail.messageUnread');
}

function RailRest(props: { readonly status: SidebarView['status']; readonly onExpand: RailProps['onExpand'] }) {
  const says = restWords(props.status);
  if (says === undefined) return null;
  return (
    <TitledButton look="rail-button" says={says} onClick={() => props.onExpand(undefined)}>
      <span class="rail-rest" />
    </TitledButton>
  );
}

function restWords(status: SidebarView['status']): string | undefined {
  if (status === 'paused') return i18n.t('rail.paused');
  if (status === 'revoked') return i18n.t('rail.revoked');
  return status === 'trouble' ? i18n.t('rail.trouble') : undefined;
}
