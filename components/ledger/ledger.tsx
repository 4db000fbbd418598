import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Outcome, Step } from '../../lib/complaints/course.ts';
import { filtered, type LedgerFilter, type LedgerItem } from '../../lib/complaints/ledger.ts';
import { Mark } from '../icons.tsx';
import type { Clock } from '../time-words.ts';
import { SavedNote, useSaving } from '../use-saving.tsx';
import { LedgerFilters } from './ledger-filters.tsx';
import { LedgerTable } from './ledger-table.tsx';
import { StepTimes } from './step-times.tsx';
import '../tokens.css';
import '../page.css';
import './ledger.css';

/** A complaint, as the page names it to say something of it. */
export type LedgerPlace = Pick<LedgerItem, 'origin' | 'conversationKey'>;

/** What the agent can do in the ledger. Each rejects where it could not be kept. */
export interface LedgerActions {
  /** When a step was (epoch ms), `null` that it was not, `undefined` to go by what was read again. */
  sayStep(place: LedgerPlace, step: Step, at: number | null | undefined, outcome?: Outcome): Promise<unknown>;
  sayComplaint(place: LedgerPlace, isComplaint: boolean): Promise<unknown>;
  /** Saves these as a CSV file. */
  csv(items: readonly LedgerItem[]): void;
}

/** Everything the ledger shows. */
export interface LedgerProps {
  /** `undefined` while it is being looked up. */
  readonly items: readonly LedgerItem[] | undefined;
  readonly nameOfHost: (id: string) => string;
  readonly clock: Clock;
  readonly actions: LedgerActions;
}

const first: LedgerFilter = { which: 'open', hostId: undefined, days: undefined, lacks: undefined };

/** Every complaint from receipt to resolution: where it stands, how long each step took, and a way to it. */
export function Ledger({ items, nameOfHost, clock, actions }: LedgerProps) {
  const [filter, setFilter] = useState(first);
  const [dropped, setDropped] = useState<LedgerPlace | undefined>(undefined);
  const { said, save } = useSaving((keep: () => Promise<unknown>) => keep());
  const shown = items && filtered(items, filter, clock.now);
  const drop = (place: LedgerPlace) => {
    save(async () => {
      await actions.sayComplaint(place, false);
      setDropped(place);
    });
  };
  const undo = (place: LedgerPlace) => {
    save(async () => {
      await actions.sayComplaint(place, true);
      setDropped(undefined);
    });
  };
  return (
    <main class="page ledger">
      <header class="page-head">
        <Mark size={28} />
        <h1>{i18n.t('ledger.title')}</h1>
        <p class="page-lead">{i18n.t('ledger.lead')}</p>
      </header>
      {items !== undefined && items.length > 0 && (
        <LedgerFilters items={items} filter={filter} nameOfHost={nameOfHost} now={clock.now} onFilter={setFilter} />
      )}
      <p class="ledger-said" role="status">
        {dropped !== undefined && (
          <>
            {i18n.t('ledger.dropped')}{' '}
            <button type="button" class="button-link" onClick={() => undo(dropped)}>
              {i18n.t('later.undo')}
            </button>
          </>
        )}
      </p>
      {shown === undefined && <p class="ledger-none">{i18n.t('ledger.loading')}</p>}
      {items?.length === 0 && <Empty />}
      {shown !== undefined && items !== undefined && items.length > 0 && (
        <>
          {shown.length === 0 ? (
            <p class="ledger-none">{i18n.t('ledger.noneSo')}</p>
          ) : (
            <LedgerTable
              items={shown}
              nameOfHost={nameOfHost}
              clock={clock}
              onStep={(place, step, at, outcome) => save(() => actions.sayStep(place, step, at, outcome))}
              onDrop={drop}
            />
          )}
          <StepTimes items={shown} />
          <button type="button" class="button-plain" disabled={shown.length === 0} onClick={() => actions.csv(shown)}>
            {i18n.t('trainer.csv')}
          </button>
        </>
      )}
      <footer class="page-part ledger-foot">
        <p>{i18n.t('ledger.privacy')}</p>
        <p>{i18n.t('ledger.howSure')}</p>
      </footer>
      <SavedNote said={said} />
    </main>
  );
}

function Empty() {
  return (
    <section class="page-part">
      <h2>{i18n.t('ledger.empty')}</h2>
      <p class="page-part-lead">{i18n.t('ledger.emptyMore')}</p>
    </section>
  );
}
