import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { filtered, type LedgerFilter, type LedgerItem } from '../../lib/complaints/ledger.ts';
import { stepWords } from './step-words.ts';

const WHICH = ['open', 'closed', 'all'] as const;
const LACKS = ['acknowledged', 'offered', 'promised'] as const;
const DAYS = [7, 30, 90] as const;

interface LedgerFiltersProps {
  readonly items: readonly LedgerItem[];
  readonly filter: LedgerFilter;
  readonly nameOfHost: (id: string) => string;
  readonly now: number;
  readonly onFilter: (filter: LedgerFilter) => void;
}

/** Which complaints are looked at; each choice of the first says how many there are. */
export function LedgerFilters({ items, filter, nameOfHost, now, onFilter }: LedgerFiltersProps) {
  const hosts = [...new Set(items.map(({ hostId }) => hostId))].sort();
  const countOf = (which: LedgerFilter['which']) => filtered(items, { ...filter, which }, now).length;
  return (
    <search class="ledger-filters">
      <fieldset class="choice-bar">
        <legend class="unseen">{i18n.t('ledger.which')}</legend>
        {WHICH.map((which) => (
          <button
            key={which}
            type="button"
            aria-pressed={filter.which === which}
            onClick={() => onFilter({ ...filter, which })}
          >
            {i18n.t(`ledger.whichOne.${which}`, [countOf(which)])}
          </button>
        ))}
      </fieldset>
      <Choice
        says={i18n.t('ledger.lacks')}
        value={filter.lacks ?? ''}
        options={[
          ['', i18n.t('ledger.lacksAny')],
          ...LACKS.map((step): [string, string] => [step, i18n.t('ledger.lacksOne', [stepWords(step)])]),
        ]}
        onChoice={(value) => onFilter({ ...filter, lacks: LACKS.find((step) => step === value) })}
      />
      <Choice
        says={i18n.t('ledger.received')}
        value={String(filter.days ?? '')}
        options={[
          ['', i18n.t('ledger.everSince')],
          ...DAYS.map((days): [string, string] => [String(days), i18n.t('ledger.lastDays', [days])]),
        ]}
        onChoice={(value) => onFilter({ ...filter, days: DAYS.find((days) => String(days) === value) })}
      />
      {hosts.length > 1 && (
        <Choice
          says={i18n.t('ledger.host')}
          value={filter.hostId ?? ''}
          options={[
            ['', i18n.t('ledger.everyHost')],
            ...hosts.map((hostId): [string, string] => [hostId, nameOfHost(hostId)]),
          ]}
          onChoice={(value) => onFilter({ ...filter, hostId: value === '' ? undefined : value })}
        />
      )}
    </search>
  );
}

function Choice(props: {
  readonly says: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, says: string])[];
  readonly onChoice: (value: string) => void;
}) {
  const id = useId();
  return (
    <span class="ledger-choice">
      <label for={id}>{props.says}</label>
      <select id={id} value={props.value} onChange={(event) => props.onChoice(event.currentTarget.value)}>
        {props.options.map(([value, says]) => (
          <option key={value} value={value}>
            {says}
          </option>
        ))}
      </select>
    </span>
  );
}
