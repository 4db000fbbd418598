import { i18n } from '#i18n';
import type { SidebarActions, TimeView } from '../../lib/coach/view.ts';
import { DueRing } from '../due-ring.tsx';
import { dueDetail, dueWords } from '../due-words.ts';
import type { Clock } from '../time-words.ts';
import { WaitingList } from './waiting-list.tsx';
import './time-card.css';

/** How long the open conversation may still wait, always in sight, and below it who else waits on this host. */
export function TimeCard(props: {
  readonly time: TimeView;
  readonly actions: Pick<SidebarActions, 'openWaiting'>;
  readonly clock: Clock;
}) {
  const { time, clock } = props;
  const others = time.waiting.filter((line) => !line.isOpen || time.due === undefined);
  const says = time.due !== undefined || time.isAnswered || others.length === 0;
  return (
    <>
      {says && (
        <section class="time-card" aria-label={i18n.t('waiting.dueTitle')} data-part="time" tabIndex={-1}>
          <DueRing due={time.due} />
          {time.due === undefined ? (
            <p class="time-card-rest">{time.isAnswered ? i18n.t('waiting.answered') : i18n.t('waiting.nobody')}</p>
          ) : (
            <div>
              <p class={`time-card-when is-${time.due.state}`}>{dueWords(time.due, clock)}</p>
              <p class="time-card-detail">{dueDetail(time.due, clock)}</p>
            </div>
          )}
        </section>
      )}
      {others.length > 0 && (
        <section
          class="waiting-card"
          aria-label={i18n.t('waiting.title')}
          data-part={says ? 'waiting' : 'time'}
          tabIndex={-1}
        >
          <WaitingList lines={others} clock={clock} onOpen={props.actions.openWaiting} />
        </section>
      )}
    </>
  );
}
