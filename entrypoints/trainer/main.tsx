import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { cueName } from '../../components/cue-name.ts';
import { saveCsv, saveJson, savePicture } from '../../components/save-file.ts';
import { localeFor } from '../../components/time-words.ts';
import { fileOf, type Picture } from '../../components/trainer/chart-file.ts';
import { TeamDesk } from '../../components/trainer/team-desk.tsx';
import { RULES } from '../../lib/cues/registry.ts';
import { hosts } from '../../lib/hosts/registry.ts';
import { report } from '../../lib/report.ts';
import { smallestGroup } from '../../lib/settings/smallest-group.ts';
import { forgetTeam } from '../../lib/sharing/forget-team.ts';
import { weekMs, weekOf, weeksUpTo } from '../../lib/stats/aggregate.ts';
import { release, type ShownWeek } from '../../lib/stats/anonymity.ts';
import { csvOf, releasedText } from '../../lib/stats/export.ts';
import { simulateTeam } from '../../lib/stats/simulate.ts';
import { startMerge } from './merging.ts';

/** Of the made-up team, the last of them the last that is over. */
const sampleWeeks = 16;
/** Enough that little is hidden: this is to show what the page can do. */
const sampleAgents = 16;

async function start(): Promise<void> {
  const now = Date.now();
  const runningWeek = weekOf(now);
  const group = await smallestGroup();
  const { floor } = group;
  const weeks = weeksUpTo(now - weekMs, sampleWeeks);
  const sample = (): readonly ShownWeek[] => {
    return release(simulateTeam({ agents: sampleAgents, weeks, seed: 20_261_122, cues: RULES }), { floor, runningWeek })
      .weeks;
  };
  render(
    <TeamDesk
      group={group}
      nameOfCue={cueName}
      nameOfHost={(id) => hosts.find((host) => host.id === id)?.name ?? id}
      locale={localeFor(browser.i18n.getUILanguage())}
      sample={sample}
      merge={(files, onProgress) => startMerge({ files, floor, runningWeek }, onProgress)}
      forget={forgetTeam}
      onCsv={(weeks) => saveCsv(csvOf(weeks), i18n.t('trainer.csvName'))}
      sampleTraining={weeks[sampleWeeks / 2]}
      onPicture={(picture) => void keep(picture)}
      onJson={(weeks) => saveJson(releasedText(weeks, floor), i18n.t('trainer.jsonName'))}
    />,
    document.getElementById('root') ?? document.body,
  );
}

async function keep(picture: Picture): Promise<void> {
  await fileOf(picture).then(
    (file) => savePicture(file, picture.name),
    (error: unknown) => report(error, 'trainer'),
  );
}

start().catch((error: unknown) => report(error, 'trainer'));
