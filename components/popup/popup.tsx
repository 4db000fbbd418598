import { i18n } from '#i18n';
import type { QueuePace } from '../../lib/messaging/load.ts';
import { Mark } from '../icons.tsx';
import { overWords, paceWords } from '../load-words.ts';
import { type Clock, pointInTime } from '../time-words.ts';
import { type SiteActions, SiteSwitch, type SiteView } from './site-switch.tsx';
import { type WaitingActions, WaitingNow, type WaitingNowLine } from './waiting-now.tsx';
import '../tokens.css';
import './popup.css';

/** What the agent can do in the popup. */
export interface PopupActions extends SiteActions, WaitingActions {
  pause(length: 'hour' | 'tomorrow'): void;
  resume(): void;
  openPage(page: 'options' | 'welcome' | 'ledger' | 'trainer' | 'share' | 'mine'): void;
}

/** Everything the popup shows. `undefined` parts are still being looked up. */
export interface PopupProps {
  readonly site: SiteView | undefined;
  readonly waiting: readonly WaitingNowLine[] | undefined;
  /** How many wait; some of them may not be among the lines yet. */
  readonly total: number;
  /** How the queue stands to a steady pace; `undefined` while that is not known. */
  readonly pace: QueuePace | undefined;
  /** Epoch ms; 0 or past when not paused. */
  readonly pausedUntil: number;
  readonly clock: Clock;
  readonly actions: PopupActions;
}

/** The toolbar's popup: this site, who waits, a rest. */
export function Popup({ site, waiting, total, pace, pausedUntil, clock, actions }: PopupProps) {
  return (
    <main class="popup">
      <header class="popup-head">
        <Mark />
        <h1>{i18n.t('extName')}</h1>
      </header>
      {site !== undefined && <SiteSwitch site={site} actions={actions} />}
      <WaitingNow lines={waiting} total={total} clock={clock} actions={actions} />
      {pace?.isOver && (
        <section class="popup-part popup-pace">
          <p>{overWords(pace)}</p>
          <p class="popup-pace-more">
            {i18n.t('load.notYou')} {paceWords(pace)}
          </p>
        </section>
      )}
      <Pause pausedUntil={pausedUntil} clock={clock} actions={actions} />
      <nav class="popup-links">
        <button type="button" class="button-link" onClick={() => actions.openPage('options')}>
          {i18n.t('popup.options')}
        </button>
        <button type="button" class="button-link" onClick={() => actions.openPage('welcome')}>
          {i18n.t('popup.welcome')}
        </button>
        <button type="button" class="button-link" onClick={() => actions.openPage('ledger')}>
          {i18n.t('popup.ledger')}
        </button>
        <button type="button" class="button-link" onClick={() => actions.openPage('mine')}>
          {i18n.t('popup.mine')}
        </button>
        <button type="button" class="button-link" onClick={() => actions.openPage('trainer')}>
          {i18n.t('popup.trainer')}
        </button>
        <button type="button" class="button-link" onClick={() => actions.openPage('share')}>
          {i18n.t('popup.share')}
        </button>
      </nav>
    </main>
  );
}

function Pause({ pausedUntil, clock, actions }: Pick<PopupProps, 'pausedUntil' | 'clock' | 'actions'>) {
  const isPaused = pausedUntil > clock.now;
  return (
    <section class="popup-part popup-pause">
      <h2>{isPaused ? i18n.t('popup.pausedUntil', [pointInTime(pausedUntil, clock)]) : i18n.t('popup.pauseTitle')}</h2>
      {isPaused ? (
        <button type="button" class="button-main" onClick={() => actions.resume()}>
          {i18n.t('popup.resume')}
        </button>
      ) : (
        <span class="popup-pause-lengths">
          <button type="button" class="button-plain" onClick={() => actions.pause('hour')}>
            {i18n.t('popup.pauseHour')}
          </button>
          <button type="button" class="button-plain" onClick={() => actions.pause('tomorrow')}>
            {i18n.t('popup.pauseTomorrow')}
          </button>
        </span>
      )}
    </section>
  );
}
