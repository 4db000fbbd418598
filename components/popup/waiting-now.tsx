import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Due } from '../../lib/sla/due.ts';
import type { State } from '../../lib/stats/observation.ts';
import { DueRing } from '../due-ring.tsx';
import { dueWords } from '../due-words.ts';
import { type Clock, pointInTime } from '../time-words.ts';
import './waiting-now.css';

/** One customer who waits somewhere: no name, as none ever leaves its tab. */
export interface WaitingNowLine {
  readonly key: string;
  /** "Roundcube" */
  readonly hostName: string;
  /** `mail.example.org` */
  readonly site: string;
  readonly state: State;
  readonly due: Due;
}

/** What can be done about one who waits. */
export interface WaitingActions {
  /** Whether its tab could be brought forward. */
  showWaiting(key: string): Promise<boolean>;
  settle(key: string): void;
}

interface WaitingNowProps {
  readonly lines: readonly WaitingNowLine[] | undefined;
  readonly clock: Clock;
  readonly actions: WaitingActions;
}

/** So many lines at a time: thousands at once would keep the popup from opening. */
const LINES = 50;

/** Who waits now, on all hosts, soonest due first; the first fifty, and as many more with each press. */
export function WaitingNow({ lines, clock, actions }: WaitingNowProps) {
  const [said, setSaid] = useState('');
  const [most, setMost] = useState(LINES);
  const rest = (lines?.length ?? 0) - most;
  const show = (key: string) =>
    void actions.showWaiting(key).then((isShown) => setSaid(isShown ? '' : i18n.t('popup.showFailed')));
  return (
    <section class="popup-part waiting-now" aria-label={i18n.t('popup.waitingTitle')}>
      <h2>
        {i18n.t('popup.waitingTitle')}
        {lines !== undefined && lines.length > 0 && <span>{lines.length}</span>}
      </h2>
      {lines === undefined && <p class="waiting-now-none">{i18n.t('popup.waitingLoading')}</p>}
      {lines?.length === 0 && <p class="waiting-now-none">{i18n.t('popup.waitingNobody')}</p>}
      {lines !== undefined && lines.length > 0 && (
        <ul>
          {lines.slice(0, most).map((line) => (
            <Line key={line.key} line={line} clock={clock} onShow={show} onSettle={actions.settle} />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <button type="button" class="button-link" onClick={() => setMost(most + LINES)}>
          {i18n.t('waiting.more', rest)}
        </button>
      )}
      <p class="waiting-now-said" role="status">
        {said}
      </p>
    </section>
  );
}

function Line(props: {
  readonly line: WaitingNowLine;
  readonly clock: Clock;
  readonly onShow: (key: string) => void;
  readonly onSettle: (key: string) => void;
}) {
  const { key, hostName, site, state, due } = props.line;
  const since = i18n.t('due.since', [pointInTime(due.waitingSince, props.clock)]);
  return (
    <li class="waiting-now-line" title={since}>
      <DueRing due={due} size={22} />
      <div class="waiting-now-words">
        <p class={`waiting-now-due is-${due.state}`}>{dueWords(due, props.clock)}</p>
        <p class="waiting-now-where">{i18n.t('due.detail', [hostName, site])}</p>
        <p class="waiting-now-where">{toneWords(state)}</p>
      </div>
      <div class="waiting-now-acts">
        <button
          type="button"
          class="button-plain"
          aria-label={i18n.t('popup.showLabel', [site, since])}
          onClick={() => props.onShow(key)}
        >
          {i18n.t('popup.show')}
        </button>
        <button
          type="button"
          class="button-quiet"
          aria-label={i18n.t('popup.doneLabel', [site, since])}
          onClick={() => props.onSettle(key)}
        >
          {i18n.t('popup.done')}
        </button>
      </div>
    </li>
  );
}

function toneWords(state: State): string {
  return state === 'unread' ? i18n.t('popup.unread') : i18n.t('popup.maySound', [i18n.t(`feeling.${state}`)]);
}
