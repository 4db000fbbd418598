import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ListedMessage, SiteActions, SiteView } from '../../lib/coach/site-desk.ts';
import { type Clock, pointInTime } from '../time-words.ts';
import './page-card.css';

interface PageCardProps {
  readonly site: SiteView;
  readonly actions: SiteActions;
  readonly clock: Clock;
}

/** On a site that is not known: what was found there and how sure that is, and ways to set it right. */
export function PageCard({ site, actions, clock }: PageCardProps) {
  const { likely, count, latest, isPointing, isNotFound } = site;
  const [isOpen, setOpen] = useState(false);
  const isUntold = latest.some(({ side }) => side === 'unknown');
  const says = likely === 'shown' && isUntold ? 'shownPartly' : likely;
  const title = i18n.t(likely === 'shown' ? 'page.titleShown' : 'page.title');
  // Where all is told, the ways to set it right stand back.
  const pointLook = likely === undefined ? 'button-main' : isUntold ? 'button-plain' : 'button-link';
  const whose = useRef<HTMLButtonElement>(null);
  const hasSaid = useRef(false);
  // The list goes with its last question; whoever answered it by keyboard is not to be left nowhere.
  useEffect(() => {
    if (isUntold || !hasSaid.current) return;
    hasSaid.current = false;
    whose.current?.focus();
  }, [isUntold]);
  const sayingActions = {
    saySide(...[id, side]: Parameters<SiteActions['saySide']>) {
      hasSaid.current = isUntold;
      actions.saySide(id, side);
    },
  };
  const list = (
    <ul class="page-card-list">
      {latest.map((message) => (
        <Whose key={message.id} message={message} actions={sayingActions} clock={clock} />
      ))}
    </ul>
  );
  return (
    <section class="page-card" aria-label={title}>
      <h2>{title}</h2>
      <p>{says === undefined ? i18n.t('page.none') : i18n.t(`page.${says}`, count)}</p>
      {isUntold && list}
      {isPointing ? (
        <Pointing actions={actions} />
      ) : (
        <div class="page-card-acts">
          {likely !== undefined && !isUntold && (
            <button
              ref={whose}
              type="button"
              class="button-link"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {i18n.t('page.whose')}
            </button>
          )}
          <button type="button" class={pointLook} onClick={() => actions.pointAt('start')}>
            {i18n.t('page.point')}
          </button>
          {likely === 'shown' && (
            <button type="button" class="button-link" onClick={() => actions.forgetSite()}>
              {i18n.t('page.forget')}
            </button>
          )}
        </div>
      )}
      {isOpen && !isUntold && list}
      {/* Always on the page, so that it is read out when it fills. */}
      <p class="page-card-said" role="status">
        {isPointing ? i18n.t('page.pointing') : isNotFound ? i18n.t('page.notFound') : ''}
      </p>
      {likely === 'shown' && <p class="page-card-kept">{i18n.t('page.kept')}</p>}
    </section>
  );
}

/** For those who cannot point, or do not want to: from place to place by buttons. */
function Pointing({ actions }: Pick<PageCardProps, 'actions'>) {
  return (
    <div class="page-card-acts">
      <button type="button" class="button-plain" onClick={() => actions.pointAt('next')}>
        {i18n.t('page.next')}
      </button>
      <button type="button" class="button-plain" onClick={() => actions.pointAt('before')}>
        {i18n.t('page.before')}
      </button>
      <button type="button" class="button-plain" onClick={() => actions.pointAt('take')}>
        {i18n.t('page.take')}
      </button>
      <button type="button" class="button-link" onClick={() => actions.pointAt('stop')}>
        {i18n.t('page.stop')}
      </button>
    </div>
  );
}

interface WhoseProps extends Pick<PageCardProps, 'clock'> {
  readonly message: ListedMessage;
  readonly actions: Pick<SiteActions, 'saySide'>;
}

function Whose({ message: { id, author, at, side }, actions, clock }: WhoseProps) {
  const when = at === undefined ? undefined : pointInTime(at, clock);
  const name = author ?? i18n.t('page.noName');
  return (
    <li>
      <span class="page-card-who">
        <span>{name}</span>
        {when !== undefined && <span class="page-card-when">{when}</span>}
      </span>
      <fieldset
        class="page-card-sides"
        aria-label={i18n.t('page.whoseLabel', [when === undefined ? name : `${name}, ${when}`])}
      >
        {(['customer', 'agent'] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="page-card-side"
            aria-pressed={side === one}
            onClick={() => actions.saySide(id, one)}
          >
            {i18n.t(`page.${one}`)}
          </button>
        ))}
      </fieldset>
    </li>
  );
}
