import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Outcome, STEPS, type Step } from '../../lib/complaints/course.ts';
import type { LedgerItem } from '../../lib/complaints/ledger.ts';
import { type Clock, pointInTime, stretchOfTime } from '../time-words.ts';
import { CorrectSteps } from './correct-steps.tsx';
import type { LedgerPlace } from './ledger.tsx';
import { outcomeWords, stepWords } from './step-words.ts';

/** Says something of a step of a complaint; see `LedgerActions.sayStep`. */
type OnStep = (place: LedgerPlace, step: Step, at: number | null | undefined, outcome?: Outcome) => void;

interface LedgerTableProps {
  readonly items: readonly LedgerItem[];
  readonly nameOfHost: (id: string) => string;
  readonly clock: Clock;
  readonly onStep: OnStep;
  readonly onDrop: (place: LedgerPlace) => void;
}

/** More rows at once would be slow to draw and no easier to read. */
const shownAtOnce = 100;

/** The complaints line by line: when each step was, and the working time until it. */
export function LedgerTable(props: LedgerTableProps) {
  const [most, setMost] = useState(shownAtOnce);
  const rest = props.items.length - most;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard. */}
      <section class="ledger-table" tabIndex={0} aria-label={i18n.t('ledger.title')}>
        <table>
          <thead>
            <tr>
              {STEPS.map((step) => (
                <th key={step} scope="col">
                  {stepWords(step)}
                </th>
              ))}
              <th scope="col">
                <span class="unseen">{i18n.t('ledger.acts')}</span>
              </th>
            </tr>
          </thead>
          {props.items.slice(0, most).map((item) => (
            <Row key={`${item.origin} ${item.conversationKey}`} item={item} {...props} />
          ))}
        </table>
      </section>
      {rest > 0 && (
        <button type="button" class="button-link" onClick={() => setMost(most + shownAtOnce)}>
          {i18n.t('waiting.more', rest)}
        </button>
      )}
    </>
  );
}

function Row(props: Omit<LedgerTableProps, 'items'> & { readonly item: LedgerItem }) {
  const { item, nameOfHost, clock, onStep, onDrop } = props;
  const [isOpen, setOpen] = useState(false);
  const formId = useId();
  const { origin, conversationKey, link, line, hostId } = item;
  const received = pointInTime(line.steps.received ?? 0, clock);
  return (
    <tbody class={line.outcome === null ? 'is-open' : 'is-closed'}>
      <tr>
        <th scope="row">
          <span class="ledger-when">{received}</span>
          <span class="ledger-more">{nameOfHost(hostId)}</span>
          <SoFar item={item} step="received" />
        </th>
        {STEPS.filter((step) => step !== 'received').map((step) => (
          <StepCell key={step} item={item} step={step} clock={clock} />
        ))}
        <td class="ledger-acts">
          {link !== null && (
            <a
              href={`${origin}${link}`}
              target="_blank"
              rel="noreferrer"
              aria-label={i18n.t('ledger.openLabel', [received])}
            >
              {i18n.t('ledger.openIt')}
            </a>
          )}
          <button
            type="button"
            class="button-link"
            aria-expanded={isOpen}
            aria-controls={formId}
            aria-label={i18n.t('ledger.correctLabel', [received])}
            onClick={() => setOpen(!isOpen)}
          >
            {i18n.t('ledger.correct')}
          </button>
        </td>
      </tr>
      <tr id={formId} hidden={!isOpen}>
        <td colSpan={STEPS.length + 1} class="ledger-form">
          {isOpen && (
            <CorrectSteps
              line={line}
              onStep={(step, at, outcome) => onStep({ origin, conversationKey }, step, at, outcome)}
              onDrop={() => onDrop({ origin, conversationKey })}
            />
          )}
        </td>
      </tr>
    </tbody>
  );
}

/** When a step was, and after how much working time in the state before; of the state it stands in, how long so far. */
function StepCell(props: { readonly item: LedgerItem; readonly step: Step; readonly clock: Clock }) {
  const { item, step, clock } = props;
  const { stages, line } = item;
  const at = line.steps[step];
  if (at === null) {
    return (
      <td class="ledger-lacks">
        <span aria-hidden="true">–</span>
        <span class="unseen">{i18n.t('ledger.notYet')}</span>
      </td>
    );
  }
  const before = stages[stages.findIndex((stage) => stage.step === step) - 1];
  return (
    <td>
      <span class="ledger-when">
        {pointInTime(at, clock)}
        {line.said.has(step) && <span class="ledger-own">{i18n.t('ledger.own')}</span>}
      </span>
      {step === 'closed' && <span class="ledger-more">{outcomeWords(line)}</span>}
      {before !== undefined && (
        <span class="ledger-more">
          {before.minutes === 0 ? i18n.t('ledger.atOnce') : i18n.t('ledger.after', [stretchOfTime(before.minutes)])}
        </span>
      )}
      {step === 'promised' && line.promisedUntil !== null && (
        <span class="ledger-more">{i18n.t('ledger.until', [pointInTime(line.promisedUntil, clock)])}</span>
      )}
      <SoFar item={item} step={step} />
    </td>
  );
}

/** How long a complaint has stood in this state, where it still does. */
function SoFar({ item, step }: { readonly item: LedgerItem; readonly step: Step }) {
  const last = item.stages.at(-1);
  if (last?.step !== step || step === 'closed') return null;
  return <span class="ledger-now">{i18n.t('ledger.soFar', [stretchOfTime(last.minutes)])}</span>;
}
