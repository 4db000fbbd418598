import { i18n } from '#i18n';
import type { LoadView } from '../../lib/coach/load-desk.ts';
import type { SidebarActions } from '../../lib/coach/view.ts';
import { firstWords, overWords, paceWords } from '../load-words.ts';
import './load-card.css';

interface LoadCardProps {
  readonly load: LoadView;
  readonly actions: Pick<SidebarActions, 'openWaiting'>;
}

/** Says calmly that more wait than can be answered well, and who might come first; nothing while a steady pace is enough. */
export function LoadCard({ load, actions }: LoadCardProps) {
  const { over, first, isBrief } = load;
  if (over === undefined) return null;
  return (
    <section class="load-card" aria-label={i18n.t('load.title')} data-part="load" tabIndex={-1}>
      <h2 class="card-title">{i18n.t('load.title')}</h2>
      <p>{overWords(over)}</p>
      <p>{i18n.t('load.notYou')}</p>
      {first.length > 0 && (
        <>
          <h3>{i18n.t('load.firstTitle')}</h3>
          <ol>
            {first.map(({ line, why }) => (
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
        {paceWords(over)} {isBrief && i18n.t('load.brief')}
      </p>
    </section>
  );
}
