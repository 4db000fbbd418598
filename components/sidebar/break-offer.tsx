import { i18n } from '#i18n';
import type { SidebarActions } from '../../lib/coach/view.ts';
import type { Strain } from '../../lib/sla/strain.ts';
import './break-offer.css';

/** Offers a few minutes away after hard messages; nothing is locked and nobody is told. */
export function BreakOffer(props: {
  readonly strain: Strain;
  readonly actions: Pick<SidebarActions, 'takeBreak' | 'declineBreak'>;
}) {
  const { strain, actions } = props;
  return (
    // Always on the page, so that it is read out when it fills.
    <div role="status">
      {strain !== undefined && (
        <div class="break-offer" data-part="break">
          <p>{i18n.t(`break.${strain}`)}</p>
          <p class="break-offer-hint">{i18n.t('break.hint')}</p>
          <span class="break-offer-acts">
            <button type="button" class="button-plain" onClick={() => actions.takeBreak()}>
              {i18n.t('break.take')}
            </button>
            <button type="button" class="button-quiet" onClick={() => actions.declineBreak()}>
              {i18n.t('nudge.notNow')}
            </button>
          </span>
        </div>
      )}
    </div>
  );
}
