import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { cueName } from '../../components/cue-name.ts';
import { Mine } from '../../components/mine/mine.tsx';
import { saveCsv, saveJson, savePicture } from '../../components/save-file.ts';
import { localeFor } from '../../components/time-words.ts';
import { fileOf } from '../../components/trainer/chart-file.ts';
import { endedOf } from '../../lib/complaints/ended.ts';
import { RULES } from '../../lib/cues/registry.ts';
import { loadAggregates } from '../../lib/db/aggregates.ts';
import { loadComplaints } from '../../lib/db/complaints.ts';
import { loadLoad } from '../../lib/db/load.ts';
import { loadEverything, ownText } from '../../lib/db/own-file.ts';
import { call } from '../../lib/messaging/call.ts';
import { report } from '../../lib/report.ts';
import { loadSettings } from '../../lib/settings/store.ts';
import { loadShares } from '../../lib/sharing/shares.ts';
import { ownCounts, ownCsv } from '../../lib/stats/own.ts';

const root = document.getElementById('root') ?? document.body;
const locale = localeFor(browser.i18n.getUILanguage());

async function show(): Promise<void> {
  const [aggregates, loads, rows] = await Promise.all([loadAggregates(), loadLoad(), loadComplaints()]);
  const own = ownCounts({ aggregates, loads, complaints: endedOf(rows), cues: RULES });
  render(
    <Mine
      own={own}
      nameOfCue={cueName}
      locale={locale}
      onPicture={(picture) => told(fileOf(picture).then((file) => savePicture(file, picture.name)))}
      onCsv={() => saveCsv(ownCsv(own), i18n.t('mine.keep.csvName'))}
      onJson={() => told(saveEverything())}
      onShare={() => location.assign(browser.runtime.getURL('/share.html'))}
      onErase={() => call('erase-everything').then(show)}
    />,
    root,
  );
}

async function saveEverything(): Promise<void> {
  const [database, settings, shares] = await Promise.all([loadEverything(), loadSettings(), loadShares()]);
  saveJson(ownText(database, { settings, shares }), i18n.t('mine.keep.jsonName'));
}

function told(work: Promise<void>): void {
  work.catch((error: unknown) => report(error, 'mine'));
}

told(show());
