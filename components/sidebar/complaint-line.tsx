import { i18n } from '#i18n';
import type { ComplaintView } from '../../lib/coach/complaint-desk.ts';
import type { SidebarActions } from '../../lib/coach/view.ts';
import { type LedgerLine, stageOf } from '../../lib/complaints/ledger-line.ts';
import { type Clock, pointInTime } from '../time-words.ts';
import './complaint-line.css';

interface ComplaintLineProps {
  readonly complaint: ComplaintView;
  readonly actions: Pick<SidebarActions, 'sayComplaint' | 'openLedger'>;
  readonly clock: Clock;
}

/** Where the open complaint stands in the ledger; of any other conversation, a way to note it as one. */
export function ComplaintLine({ complaint, actions, clock }: ComplaintLineProps) {
  const { line } = complaint;
  return (
    <section class="complaint-line" aria-label={i18n.t('ledger.title')}>
      {line === undefined ? (
        <button type="button" class="button-link" onClick={() => actions.sayComplaint(true)}>
          {i18n.t('complaint.isOne')}
        </button>
      ) : (
        <>
          <p>{saysOf(line, clock)}</p>
          <span class="complaint-line-acts">
            <button type="button" class="button-link" onClick={() => actions.openLedger()}>
              {i18n.t('complaint.ledger')}
            </button>
            <button type="button" class="button-link" onClick={() => actions.sayComplaint(false)}>
              {i18n.t('complaint.not')}
            </button>
          </span>
        </>
      )}
    </section>
  );
}

function saysOf(line: LedgerLine, clock: Clock): string {
  const stage = stageOf(line);
  const when: [string] = [pointInTime(line.steps[stage] ?? clock.now, clock)];
  if (stage === 'closed')
    return line.outcome === 'confirmed' ? i18n.t('complaint.confirmed', when) : i18n.t('complaint.without', when);
  if (stage === 'promised' && line.steps.offered !== null) return i18n.t('complaint.promisedOffered', when);
  return i18n.t(`complaint.${stage}`, when);
}
