import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SnoozeLength } from '../../lib/sla/snooze.ts';
import type { WaitDue } from '../../lib/sla/targets.ts';
import type { State } from '../../lib/stats/observation.ts';
import { DueRing } from '../due-ring.tsx';
import { dueWords, sinceWords } from '../due-words.ts';
import { LaterMenu } from '../later-menu.tsx';
import type { Clock } from '../time-words.ts';
import './waiting-now.css';

/** One customer who waits somewhere: no name, as none ever leaves its tab. */
export interface WaitingNowLine {
  readonly key: string;
  /** "Roundcube" */
  readonly hostName: string;
  /** `mail.example.org` */
  readonly site: string;
  readonly state: State;
  readonly due: WaitDue;
  /** Only a list was seen: it may need no answer. */
  readonly isPartial: boolean;
}

/** What can be done about one who waits. */
export interface WaitingActions {
  /** Lists everyone, not only the first. */
  showAll(): void;
  /** Whether its tab could be brought forward. */
  showWaiting(key: string): Promise<boolean>;
  settle(key: string): void;
  snooze(key: string, length: SnoozeLength): void;
  ignore(key: string, isIgnored: boolean): void;
}

interface WaitingNowProps {
  readonly lines: readonly WaitingNowLine[] | undefined;
  readonly total: number;
  readonly clock: Clock;
  readonly actions: WaitingActions;
}

/** So many lines at a time: thousands at once would keep the popup from opening. */
const LINES = 50;

/** Who waits now, on all hosts, soonest due first; the first fifty, and as many more with each press. */
export function WaitingNow({ lines, total, clock, actions }: WaitingNowProps) {
  const [said, setSaid] = useState('');
  const [ignored, setIgnored] = useState<string | undefined>(undefined);
  const [most, setMost] = useState(LINES);
  const rest = total - Math.min(most, lines?.length ?? 0);
  const showMore = () => {
    setMost(most + LINES);
    if (total > (lines?.length ?? 0)) actions.showAll();
  };
  const show = (key: string) =>
    void actions.showWaiting(key).then((isShown) => setSaid(isShown ? '' : i18n.t('popup.showFailed')));
  const ignore = (key: string, isIgnored: boolean) => {
    setIgnored(isIgnored ? key : undefined);
    actions.ignore(key, isIgnored);
  };
  return (
    <section class="popup-part waiting-now" aria-label={i18n.t('popup.waitingTitle')}>
      <h2>
        {i18n.t('popup.waitingTitle')}
        {lines !== undefined && lines.length > 0 && <span>{total}</span>}
      </h2>
      {lines === undefined && <p class="waiting-now-none">{i18n.t('popup.waitingLoading')}</p>}
      {lines?.length === 0 && <p class="waiting-now-none">{i18n.t('popup.waitingNobody')}</p>}
      {lines !== undefined && lines.length > 0 && (
        <ul>
          {lines.slice(0, most).map((line) => (
            <Line key={line.key} line={line} clock={clock} onShow={show} actions={actions} onIgnore={ignore} />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <button type="button" class="button-link" onClick={showMore}>
          {i18n.t('waiting.more', rest)}
        </button>
      )}
      <p class="waiting-now-said" role="status">
        {said}
        {ignored !== undefined && (
          <>
            {i18n.t('later.ignored')}{' '}
            <button type="button" class="button-link" onClick={() => ignore(ignored, false)}>
              {i18n.t('later.undo')}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

function Line(props: {
  readonly line: WaitingNowLine;
  readonly clock: Clock;
  readonly onShow: (key: string) => void;
  readonly actions: WaitingActions;
  readonly onIgnore: (key: string, isIgnored: boolean) => void;
}) {
  const { actions, onIgnore } = props;
  const { key, hostName, site, state, due, isPartial } = props.line;
  const since = sinceWords(due, props.clock);
  return (
    <li class="waiting-now-line" title={since}>
      <DueRing due={due} size={22} />
      <div class="waiting-now-words">
        <p class={`waiting-now-due is-${due.state}`}>{dueWords(due, props.clock)}</p>
        <p class="waiting-now-where">{i18n.t('due.detail', [hostName, site])}</p>
        <p class="waiting-now-where">
          {isPartial ? i18n.t('due.detail', [toneWords(state), i18n.t('due.partial')]) : toneWords(state)}
        </p>
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
          onClick={() => actions.settle(key)}
        >
          {i18n.t('popup.done')}
        </button>
      </div>
      <LaterMenu
        about={i18n.t('due.detail', [site, since])}
        actions={{
          snooze: (length) => actions.snooze(key, length),
          settle: () => actions.settle(key),
          ignore: () => onIgnore(key, true),
        }}
      />
    </li>
  );
}

function toneWords(state: State): string {
  return state === 'unread' ? i18n.t('popup.unread') : i18n.t('popup.maySound', [i18n.t(`feeling.${state}`)]);
}
