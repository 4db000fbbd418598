import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SNOOZES, type SnoozeLength } from '../lib/sla/snooze.ts';
import './later-menu.css';

const LENGTHS: Readonly<Record<SnoozeLength, () => string>> = {
  'half-hour': () => i18n.t('later.halfHour'),
  'two-hours': () => i18n.t('later.twoHours'),
  tomorrow: () => i18n.t('later.tomorrow'),
  'next-working-day': () => i18n.t('later.nextWorkingDay'),
  'until-reply': () => i18n.t('later.untilReply'),
};

/** What can be said of one who waits, beside answering. */
export interface LaterActions {
  snooze(length: SnoozeLength): void;
  /** Answered elsewhere. */
  settle(): void;
  /** No customer at all. */
  ignore(): void;
}

/** Behind one button: rest for a while, answered elsewhere, not a customer. `about` tells which one is meant. */
export function LaterMenu({ about, actions }: { readonly about: string; readonly actions: LaterActions }) {
  const [isOpen, setOpen] = useState(false);
  const menuId = useId();
  const doing = (act: () => void) => () => {
    setOpen(false);
    act();
  };
  return (
    <div class="later-menu">
      <button
        type="button"
        class="button-link"
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        aria-label={i18n.t('later.openLabel', [about])}
        onClick={() => setOpen(!isOpen)}
      >
        {i18n.t('later.open')}
      </button>
      {isOpen && (
        <div id={menuId} class="later-menu-list">
          <p class="later-menu-title">{i18n.t('later.title')}</p>
          {SNOOZES.map((length) => (
            <button key={length} type="button" class="button-plain" onClick={doing(() => actions.snooze(length))}>
              {LENGTHS[length]()}
            </button>
          ))}
          <span class="later-menu-rule" />
          <button type="button" class="button-plain" onClick={doing(actions.settle)}>
            {i18n.t('later.elsewhere')}
          </button>
          <button type="button" class="button-plain" onClick={doing(actions.ignore)}>
            {i18n.t('later.notCustomer')}
          </button>
        </div>
      )}
    </div>
  );
}
