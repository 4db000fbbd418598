import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { cueName } from '../../components/cue-name.ts';
import { saveCsv } from '../../components/save-file.ts';
import { localeFor } from '../../components/time-words.ts';
import { type Source, Trainer } from '../../components/trainer/trainer.tsx';
import { trainerViewOf } from '../../components/trainer/trainer-view.ts';
import { RULES } from '../../lib/cues/registry.ts';
import { loadAggregates } from '../../lib/db/aggregates.ts';
import { hosts } from '../../lib/hosts/registry.ts';
import { report } from '../../lib/report.ts';
import { weekOf } from '../../lib/stats/aggregate.ts';
import { anonymise, lowestFloor } from '../../lib/stats/anonymity.ts';
import { csvOf } from '../../lib/stats/export.ts';
import { sampleAggregates } from '../../lib/stats/sample.ts';

const root = document.getElementById('root') ?? document.body;
const locale = localeFor(browser.i18n.getUILanguage());

async function show(source: Source): Promise<void> {
  const now = Date.now();
  const aggregates = source === 'sample' ? sampleAggregates(now, RULES) : await loadAggregates();
  // The one door: nothing below knows the aggregates themselves.
  const weeks = anonymise(aggregates, { runningWeek: weekOf(now) });
  render(
    <Trainer
      source={source}
      view={trainerViewOf(weeks)}
      agents={lowestFloor.agents}
      nameOfCue={cueName}
      nameOfHost={(id) => hosts.find((host) => host.id === id)?.name ?? id}
      locale={locale}
      onSource={choose}
      onCsv={() => saveCsv(csvOf(weeks), i18n.t('trainer.csvName'))}
    />,
    root,
  );
}

function choose(source: Source): void {
  show(source).catch((error: unknown) => report(error, 'trainer'));
}

choose('device');
