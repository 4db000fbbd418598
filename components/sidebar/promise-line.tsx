import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KeptPromise } from '../../lib/messaging/waiting.ts';
import { LONGEST_LABEL } from '../../lib/sla/label.ts';
import { fieldOf, momentOf } from '../date-time-field.ts';
import { type Clock, pointInTime } from '../time-words.ts';
import './promise-line.css';

interface PromiseLineProps {
  readonly promise: KeptPromise;
  readonly clock: Clock;
  readonly onConfirm: (promise: KeptPromise) => void;
  readonly onDrop: () => void;
}

/** One promise of ours: shown for confirmation, then kept in the list until it is fulfilled. */
export function PromiseLine({ promise, clock, onConfirm, onDrop }: PromiseLineProps) {
  const [isChanging, setChanging] = useState(false);
  const { dueAt, label, isConfirmed } = promise;
  if (isChanging) {
    const keep = (changed: KeptPromise) => {
      setChanging(false);
      onConfirm(changed);
    };
    return <ChangePromise promise={promise} onKeep={keep} onCancel={() => setChanging(false)} />;
  }
  const when = dueAt === null ? undefined : pointInTime(dueAt, clock);
  return (
    <li class="promise-line">
      <p>
        {saysOf(when, isConfirmed)}
        {label !== '' && <bdi class="promise-line-label">{label}</bdi>}
      </p>
      <span class="promise-line-acts">
        {!isConfirmed && (
          <button type="button" class="button-link" onClick={() => onConfirm(promise)}>
            {i18n.t('promise.right')}
          </button>
        )}
        <button type="button" class="button-link" onClick={() => setChanging(true)}>
          {i18n.t('promise.change')}
        </button>
        <button type="button" class="button-link" onClick={onDrop}>
          {isConfirmed ? i18n.t('promise.done') : i18n.t('promise.drop')}
        </button>
      </span>
    </li>
  );
}

function saysOf(when: string | undefined, isConfirmed: boolean): string {
  if (when === undefined) return isConfirmed ? i18n.t('promise.keptUndated') : i18n.t('promise.foundUndated');
  return isConfirmed ? i18n.t('promise.kept', [when]) : i18n.t('promise.found', [when]);
}

function ChangePromise(props: {
  readonly promise: KeptPromise;
  readonly onKeep: (promise: KeptPromise) => void;
  readonly onCancel: () => void;
}) {
  const { promise, onKeep, onCancel } = props;
  const [when, setWhen] = useState(fieldOf(promise.dueAt));
  const [label, setLabel] = useState(promise.label);
  const [isBad, setBad] = useState(false);
  const [whenId, labelId, problemId] = [useId(), useId(), useId()];
  const keep = (event: Event) => {
    event.preventDefault();
    const dueAt = momentOf(when);
    setBad(dueAt === undefined);
    if (dueAt !== undefined) onKeep({ ...promise, dueAt, label: label.trim() });
  };
  return (
    <li class="promise-line">
      <form class="promise-line-form" onSubmit={keep}>
        <label for={whenId}>{i18n.t('promise.when')}</label>
        <input
          id={whenId}
          type="datetime-local"
          value={when}
          aria-invalid={isBad}
          aria-describedby={problemId}
          onInput={(event) => setWhen(event.currentTarget.value)}
        />
        <label for={labelId}>{i18n.t('promise.label')}</label>
        <input
          id={labelId}
          value={label}
          maxLength={LONGEST_LABEL}
          autocomplete="off"
          placeholder={i18n.t('promise.labelExample')}
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
        <p class="field-problem" id={problemId} role="status">
          {isBad && i18n.t('promise.bad')}
        </p>
        <span class="promise-line-acts">
          <button type="submit" class="button-link">
            {i18n.t('promise.save')}
          </button>
          <button type="button" class="button-link" onClick={onCancel}>
            {i18n.t('promise.cancel')}
          </button>
        </span>
      </form>
    </li>
  );
}
