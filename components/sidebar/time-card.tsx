import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SidebarActions, TimeView, WaitingLine } from '../../lib/coach/view.ts';
import { lastInstant } from '../../lib/conversation/instant.ts';
import { DueRing } from '../due-ring.tsx';
import { dueDetail, dueWords } from '../due-words.ts';
import { LaterMenu } from '../later-menu.tsx';
import { restWords } from '../rest-words.ts';
import { type Clock, pointInTime } from '../time-words.ts';
import { PromiseLine } from './promise-line.tsx';
import { WaitingList } from './waiting-list.tsx';
import './time-card.css';

interface TimeCardProps {
  readonly time: TimeView;
  readonly actions: SidebarActions;
  readonly clock: Clock;
}

/** How long the open conversation may still wait, always in sight, and below it who else waits on this host. */
export function TimeCard({ time, actions, clock }: TimeCardProps) {
  const [ignored, setIgnored] = useState<string | undefined>(undefined);
  const others = time.waiting.filter((line) => !line.isOpen);
  const says = time.open !== undefined || time.rest !== undefined || ignored !== undefined || others.length === 0;
  const ignore = (key: string) => {
    setIgnored(key);
    actions.ignore(key, true);
  };
  const undo = () => {
    if (ignored !== undefined) actions.ignore(ignored, false);
    setIgnored(undefined);
  };
  return (
    <>
      <div role="status">{time.isBehind && <p class="time-card-behind">{i18n.t('waiting.behind')}</p>}</div>
      {says && (
        <section class="time-card" aria-label={i18n.t('waiting.dueTitle')} data-part="time" tabIndex={-1}>
          {time.open ? (
            <Open line={time.open} actions={actions} clock={clock} onIgnore={ignore} />
          ) : (
            <>
              <DueRing due={undefined} />
              <p class="time-card-rest">{restWords(time.rest ?? 'nobody-asked')}</p>
            </>
          )}
          {ignored !== undefined && time.open === undefined && (
            <p class="time-card-said" role="status">
              {i18n.t('later.ignored')}{' '}
              <button type="button" class="button-link" onClick={undo}>
                {i18n.t('later.undo')}
              </button>
            </p>
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
          <WaitingList lines={others} resting={time.snoozed} clock={clock} onOpen={actions.openWaiting} />
        </section>
      )}
    </>
  );
}

function Open(props: {
  readonly line: WaitingLine;
  readonly actions: SidebarActions;
  readonly clock: Clock;
  readonly onIgnore: (key: string) => void;
}) {
  const { line, actions, clock, onIgnore } = props;
  const { key, due, isPartial, promises, snoozedUntil } = line;
  const later = {
    snooze: (length: Parameters<SidebarActions['snooze']>[1]) => actions.snooze(key, length),
    settle: () => actions.settle(key),
    ignore: () => onIgnore(key),
  };
  const detail = dueDetail(due, clock);
  return (
    <>
      <DueRing due={due} />
      <div class="time-card-words">
        <p class={`time-card-when is-${due.state}`}>{dueWords(due, clock)}</p>
        <p class="time-card-detail">{isPartial ? i18n.t('due.detail', [detail, i18n.t('due.partial')]) : detail}</p>
        {snoozedUntil === undefined ? (
          <LaterMenu about={dueWords(due, clock)} actions={later} />
        ) : (
          <p class="time-card-said">
            {snoozedUntil === lastInstant
              ? i18n.t('later.restsUntilReply')
              : i18n.t('later.restsUntil', [pointInTime(snoozedUntil, clock)])}{' '}
            <button type="button" class="button-link" onClick={() => actions.wake(key)}>
              {i18n.t('later.wake')}
            </button>
          </p>
        )}
        {promises.length > 0 && (
          <ul class="time-card-promises">
            {promises.map((promise) => (
              <PromiseLine
                key={promise.promiseKey}
                promise={promise}
                clock={clock}
                onConfirm={(changed) => actions.confirmPromise(key, changed)}
                onDrop={() => actions.dropPromise(key, promise.promiseKey)}
              />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
