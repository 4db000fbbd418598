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
import { loadLoad } from '../../lib/db/load.ts';
import { hosts } from '../../lib/hosts/registry.ts';
import { report } from '../../lib/report.ts';
import { smallestGroup } from '../../lib/settings/smallest-group.ts';
import { weekMs, weekOf, weeksUpTo } from '../../lib/stats/aggregate.ts';
import { release } from '../../lib/stats/anonymity.ts';
import type { Contribution } from '../../lib/stats/contribution.ts';
import { contributionOf } from '../../lib/stats/contribution-of.ts';
import { csvOf } from '../../lib/stats/export.ts';
import { simulateTeam } from '../../lib/stats/simulate.ts';

const root = document.getElementById('root') ?? document.body;
const locale = localeFor(browser.i18n.getUILanguage());

/** Of the made-up team, the last of them the last that is over. */
const sampleWeeks = 12;

/** The sample's agents, or the one of this device. */
async function contributions(source: Source, now: number): Promise<Contribution[]> {
  if (source === 'sample')
    return simulateTeam({ agents: 8, weeks: weeksUpTo(now - weekMs, sampleWeeks), seed: 20_261_122, cues: RULES });
  const [aggregates, loads] = [await loadAggregates(), await loadLoad()];
  const weeks = [...new Set(aggregates.map(({ week }) => week))].sort();
  return [contributionOf({ id: '0'.repeat(26), revision: 1, weeks, aggregates, loads, cues: RULES })];
}

async function show(source: Source): Promise<void> {
  const now = Date.now();
  // The one door: nothing below knows the contributions themselves.
  const group = await smallestGroup();
  const { weeks } = release(await contributions(source, now), { floor: group.floor, runningWeek: weekOf(now) });
  render(
    <Trainer
      source={source}
      view={trainerViewOf(weeks)}
      group={group}
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
