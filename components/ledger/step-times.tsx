import { i18n } from '#i18n';
import { type LedgerItem, stepTimes } from '../../lib/complaints/ledger.ts';
import { stretchOfTime } from '../time-words.ts';
import { stepWords } from './step-words.ts';

/** How long it took from receipt to each step: the middle of the complaints shown, in working time, each with its n. */
export function StepTimes({ items }: { readonly items: readonly LedgerItem[] }) {
  const times = stepTimes(items).filter(({ n }) => n > 0);
  if (times.length === 0) return null;
  return (
    <section class="page-part ledger-times">
      <h2>{i18n.t('ledger.timesTitle')}</h2>
      <p class="page-part-lead">{i18n.t('ledger.timesLead')}</p>
      <dl>
        {times.map(({ step, median, n }) => (
          <div key={step}>
            <dt>{stepWords(step)}</dt>
            <dd>
              {stretchOfTime(median ?? 0)} <small>{i18n.t('trainer.n', [n])}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
