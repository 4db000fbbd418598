import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Ledger, type LedgerActions } from '../../components/ledger/ledger.tsx';
import { saveCsv } from '../../components/save-file.ts';
import { localeFor } from '../../components/time-words.ts';
import { ledgerItem } from '../../lib/complaints/ledger.ts';
import { ledgerCsv } from '../../lib/complaints/ledger-csv.ts';
import { ledgerLine } from '../../lib/complaints/ledger-line.ts';
import { complaintEntryOf, loadComplaints, sayDropped, sayStep } from '../../lib/db/complaints.ts';
import { hosts } from '../../lib/hosts/registry.ts';
import { report } from '../../lib/report.ts';
import { targetsOf } from '../../lib/settings/settings.ts';
import { loadSettings } from '../../lib/settings/store.ts';

const root = document.getElementById('root') ?? document.body;
const locale = localeFor(browser.i18n.getUILanguage());
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

async function show(): Promise<void> {
  const now = Date.now();
  const [rows, settings] = await Promise.all([loadComplaints(), loadSettings()]);
  const { week } = targetsOf(settings, timeZone);
  const items = rows
    .filter((row) => complaintEntryOf(row) !== undefined)
    .map((row) => ledgerItem(row, ledgerLine(row.course, row.said), week, now));
  render(
    <Ledger
      items={items}
      nameOfHost={(id) => hosts.find((host) => host.id === id)?.name ?? id}
      clock={{ now, locale, timeZone: undefined, teamTimeZone: settings.timeZone }}
      actions={actions}
    />,
    root,
  );
}

const actions: LedgerActions = {
  async sayStep({ origin, conversationKey }, step, at, outcome) {
    await sayStep(origin, conversationKey, { step, at, ...(outcome && { outcome }) }, Date.now());
    await show();
  },
  async sayComplaint({ origin, conversationKey }, isComplaint) {
    await sayDropped(origin, conversationKey, !isComplaint);
    await show();
  },
  csv: (items) => saveCsv(ledgerCsv(items), i18n.t('ledger.csvName')),
};

const again = (): void => void show().catch((error: unknown) => report(error, 'ledger'));
again();
// What was seen in another tab meanwhile.
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && again());
