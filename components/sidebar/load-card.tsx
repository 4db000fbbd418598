import { i18n } from '#i18n';
import type { LoadView } from '../../lib/coach/load-desk.ts';
import type { SidebarActions } from '../../lib/coach/view.ts';
import { firstWords, overWords, paceWords } from '../load-words.ts';
import './load-card.css';

interface LoadCardProps {
  readonly load: LoadView;
  readonly actions: Pick<SidebarActions, 'openWaiting' | 'takeBreak' | 'declineBreak'>;
}

/** Says calmly that more wait than can be answered well, and who might come first; offers a break where one may do good. */
export function LoadCard({ load, actions }: LoadCardProps) {
  return (
    <>
      <div role="status">{load.strain !== undefined && <BreakOffer strain={load.strain} actions={actions} />}</div>
      {load.over !== undefined && (
        <section class="load-card" aria-label={i18n.t('load.title')} data-part="load" tabIndex={-1}>
          <h2 class="card-title">{i18n.t('load.title')}</h2>
          <p>{overWords(load.over)}</p>
          <p>{i18n.t('load.notYou')}</p>
          {load.first.length > 0 && (
            <>
              <h3>{i18n.t('load.firstTitle')}</h3>
              <ol>
                {load.first.map(({ line, why }) => (
                  <li key={line.key}>
                    {line.rowId === undefined ? (
                      <bdi>{line.name ?? i18n.t('waiting.someone')}</bdi>
                    ) : (
                      <button type="button" class="button-link" onClick={() => actions.openWaiting(line)}>
                        <bdi>{line.name ?? i18n.t('waiting.someone')}</bdi>
                      </button>
                    )}{' '}
                    <span class="load-card-why">{firstWords(why)}</span>
                  </li>
                ))}
              </ol>
            </>
          )}
          <p class="load-card-more">
            {paceWords(load.over)} {load.isBrief && i18n.t('load.brief')}
          </p>
        </section>
      )}
    </>
  );
}

function BreakOffer(props: {
  readonly strain: 'abuse' | 'run';
  readonly actions: Pick<SidebarActions, 'takeBreak' | 'declineBreak'>;
}) {
  const { strain, actions } = props;
  return (
    <section class="break-offer" data-part="break">
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
    </section>
  );
}
