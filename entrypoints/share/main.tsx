import { render } from 'preact';
import { browser } from 'wxt/browser';
import { saveJson } from '../../components/save-file.ts';
import { SharePage } from '../../components/share/share.tsx';
import { localeFor } from '../../components/time-words.ts';
import { endedOf } from '../../lib/complaints/ended.ts';
import { RULES } from '../../lib/cues/registry.ts';
import { loadAggregates } from '../../lib/db/aggregates.ts';
import { loadComplaints } from '../../lib/db/complaints.ts';
import { loadLoad } from '../../lib/db/load.ts';
import { report } from '../../lib/report.ts';
import { type Quarter, quartersOf, takenBack } from '../../lib/sharing/quarters.ts';
import { keepShare, loadShares } from '../../lib/sharing/shares.ts';
import { weekOf } from '../../lib/stats/aggregate.ts';

const root = document.getElementById('root') ?? document.body;
const locale = localeFor(browser.i18n.getUILanguage());

async function show(chosen?: string): Promise<void> {
  const [aggregates, loads, rows, shares] = await Promise.all([
    loadAggregates(),
    loadLoad(),
    loadComplaints(),
    loadShares(),
  ]);
  const complaints = endedOf(rows);
  const runningWeek = weekOf(Date.now());
  const quarters = shares && (await quartersOf({ aggregates, loads, complaints, cues: RULES, runningWeek, shares }));
  render(
    <SharePage
      quarters={quarters}
      isDamaged={shares === undefined}
      chosen={chosen}
      locale={locale}
      onChoose={(period) => again(period)}
      onSave={(quarter) => again(quarter.share.period, save(quarter))}
      onWithdraw={({ share }) => again(share.period, takenBack(share).then(save))}
    />,
    root,
  );
}

/** First kept, then handed over: what was shared of a week is never another. */
async function save({ share, text, fileName }: Quarter): Promise<void> {
  await keepShare(share);
  saveJson(text, fileName);
}

function again(chosen?: string, after: Promise<void> = Promise.resolve()): void {
  after.then(() => show(chosen)).catch((error: unknown) => report(error, 'share'));
}

again();
