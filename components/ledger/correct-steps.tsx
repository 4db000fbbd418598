import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { OUTCOMES, type Outcome, STEPS, type Step } from '../../lib/complaints/course.ts';
import type { LedgerLine } from '../../lib/complaints/ledger-line.ts';
import { fieldOf, momentOf } from '../date-time-field.ts';
import { stepWords } from './step-words.ts';

interface CorrectStepsProps {
  readonly line: LedgerLine;
  readonly onStep: (step: Step, at: number | null | undefined, outcome?: Outcome) => void;
  readonly onDrop: () => void;
}

/** Says of any step when it was or that it was not, goes back to what was read, or says that it is no complaint. */
export function CorrectSteps({ line, onStep, onDrop }: CorrectStepsProps) {
  return (
    <div class="correct-steps">
      {STEPS.map((step) => (
        <OneStep
          // Begins anew once another moment stands there.
          key={`${step} ${line.steps[step]} ${line.outcome}`}
          step={step}
          line={line}
          onStep={onStep}
        />
      ))}
      <button type="button" class="button-link" onClick={onDrop}>
        {i18n.t('complaint.not')}
      </button>
    </div>
  );
}

function OneStep({ step, line, onStep }: Omit<CorrectStepsProps, 'onDrop'> & { readonly step: Step }) {
  const at = line.steps[step];
  const [when, setWhen] = useState(fieldOf(at));
  const [isBad, setBad] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(line.outcome ?? 'confirmed');
  const [whenId, outcomeId, problemId] = [useId(), useId(), useId()];
  const keep = (named: string, how: Outcome) => {
    const moment = momentOf(named);
    const isWrong = moment === undefined || (step === 'received' && moment === null);
    setBad(isWrong);
    if (isWrong) return;
    if (step === 'closed') onStep(step, moment, how);
    else onStep(step, moment);
  };
  return (
    <div class="correct-steps-one">
      <label for={whenId}>{stepWords(step)}</label>
      <input
        id={whenId}
        type="datetime-local"
        value={when}
        aria-invalid={isBad}
        aria-describedby={problemId}
        onInput={(event) => setWhen(event.currentTarget.value)}
        onChange={(event) => keep(event.currentTarget.value, outcome)}
      />
      {step === 'closed' && (
        <>
          <label for={outcomeId} class="unseen">
            {i18n.t('ledger.how')}
          </label>
          <select
            id={outcomeId}
            value={outcome}
            onChange={(event) => {
              const how = OUTCOMES.find((one) => one === event.currentTarget.value) ?? 'confirmed';
              setOutcome(how);
              if (when !== '') keep(when, how);
            }}
          >
            <option value="confirmed">{i18n.t('ledger.confirmed')}</option>
            <option value="without">{i18n.t('ledger.without')}</option>
          </select>
        </>
      )}
      <span class="correct-steps-acts">
        {at === null && step !== 'received' && (
          <button type="button" class="button-link" onClick={() => keep(fieldOf(Date.now()), outcome)}>
            {i18n.t('ledger.justNow')}
          </button>
        )}
        {at !== null && step !== 'received' && (
          <button type="button" class="button-link" onClick={() => onStep(step, null)}>
            {step === 'closed' ? i18n.t('ledger.reopen') : i18n.t('ledger.wasNot')}
          </button>
        )}
        {line.said.has(step) && (
          <button type="button" class="button-link" onClick={() => onStep(step, undefined)}>
            {i18n.t('ledger.asRead')}
          </button>
        )}
      </span>
      <p class="field-problem" id={problemId} role="status">
        {isBad && i18n.t('promise.bad')}
      </p>
    </div>
  );
}
