import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { type BenchDesk, benchDesk } from './bench/bench-desk.ts';
import { overBudget } from './bench/budget.ts';
import { calibrate } from './bench/calibrate.ts';
import { compare, type Measured } from './bench/compare.ts';
import { draftCard } from './bench/draft-card.ts';
import { engine } from './bench/engine.ts';
import { firstReading } from './bench/first-reading.ts';
import { growthOfDrafts } from './bench/growth-of-drafts.ts';
import { growthOfLists, growthOfThreads } from './bench/growth-of-pages.ts';
import { growthOfWaiting } from './bench/growth-of-waiting.ts';
import { heads } from './bench/heads.ts';
import { hostTime } from './bench/host-time.ts';
import { interactive } from './bench/interactive.ts';
import { memory } from './bench/memory.ts';
import type { BenchOptions } from './bench/options.ts';
import { median, spread } from './bench/quantile.ts';
import { rivals } from './bench/rivals.ts';
import { rowDots } from './bench/row-dots.ts';
import type { Section, SectionReport } from './bench/section.ts';
import { sizes } from './bench/sizes.ts';
import { tellChanges, tellSection } from './bench/tell-report.ts';
import { buildFor } from './build-for.ts';

const BASELINE = 'tests/bench/baseline.json';
const SECTIONS: readonly Section[] = [
  { name: 'sizes', title: 'Sizes', run: sizes },
  { name: 'engine', title: 'Engine alone', run: engine },
  { name: 'heads', title: 'The tone model alone', run: heads },
  { name: 'rivals', title: 'Side by side', run: rivals },
  { name: 'interactive', title: 'Sidebar interactive', run: interactive },
  { name: 'first-reading', title: 'Time to first reading', run: firstReading },
  { name: 'draft-card', title: 'Draft change to updated card', run: draftCard },
  { name: 'memory', title: 'Memory per tab', run: memory },
  { name: 'growth-of-drafts', title: 'Growth: drafts', run: growthOfDrafts },
  { name: 'growth-of-waiting', title: 'Growth: who waits', run: growthOfWaiting },
  { name: 'growth-of-threads', title: 'Growth: threads', run: growthOfThreads },
  { name: 'growth-of-lists', title: 'Growth: lists', run: growthOfLists },
  { name: 'row-dots', title: 'Dots in the host’s list', run: rowDots },
  { name: 'host-time', title: 'Host page’s main thread', run: hostTime },
];
const USAGE = `npm run bench -- [--quick] [--only NAME]… [--browser chromium|firefox] [--json FILE]
               [--compare [FILE]] [--save]

Builds Attune, measures the build, and writes the report to the terminal and to
.output/bench.json (or FILE). Exits with 1 where a budget is broken or a part cannot be measured.
--quick    fewer, shorter runs: proves that everything can be measured; budgets are shown and break nothing
--only     ${SECTIONS.map(({ name }) => name).join(', ')}
--compare  with ${BASELINE} (or FILE); exits with 1 where something is more by more than the noise
--save     keeps this run as ${BASELINE}`;

/** `--compare` may stand alone, which the parser of options does not know. */
const words = process.argv
  .slice(2)
  .flatMap((word, at, all) =>
    word === '--compare' && (all[at + 1] === undefined || all[at + 1]?.startsWith('--')) ? [word, BASELINE] : [word],
  );
const { values } = parseArgs({
  args: words,
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    browser: { type: 'string', default: 'chromium' },
    json: { type: 'string', default: '.output/bench.json' },
    compare: { type: 'string' },
    save: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

async function main(): Promise<number> {
  const { browser, only } = values;
  const unknown = only?.filter((name) => !SECTIONS.some((section) => section.name === name)) ?? [];
  if (values.help || unknown.length > 0 || (browser !== 'chromium' && browser !== 'firefox')) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  if (values.compare !== undefined && !existsSync(values.compare)) {
    console.error(`There is no ${values.compare}: \`npm run bench -- --save\` makes ${BASELINE}.`);
    return 2;
  }
  // What is measured is what stands here now, and not what was built some time ago.
  if (!buildFor(browser, (line) => console.error(`  · ${line}`))) return 1;
  let shared: BenchDesk | undefined;
  const openDesk = async (): Promise<BenchDesk> => {
    if (!values.quick) return benchDesk(browser);
    shared ??= await benchDesk(browser);
    return { ...shared, close: async () => {} };
  };
  const say = (line: string) => console.error(`  · ${line}`);
  const options: BenchOptions = { browser, isQuick: values.quick, openDesk, say };
  const paces: number[] = [];
  const sections: SectionReport[] = [];
  for (const section of SECTIONS) {
    if (only && !only.includes(section.name)) continue;
    paces.push(calibrate());
    const report = await runSection(section, options);
    sections.push(report);
    console.log(tellSection(report));
  }
  await shared?.close();
  paces.push(calibrate());

  const calibration = { median: median(paces), spread: spread(paces) };
  const figures = sections.flatMap((section) => section.figures);
  const machine = {
    cpu: cpus()[0]?.model ?? '',
    cores: cpus().length,
    platform: platform(),
    arch: arch(),
    node: process.version,
  };
  const report = { at: new Date().toISOString(), isQuick: values.quick, browser, machine, calibration, sections };
  const measured: Measured = { calibration, figures };
  keep(values.json, report);
  if (values.save) keep(BASELINE, { at: report.at, browser, machine, ...measured });
  console.log(
    `\nCalibration work: ${calibration.median.toFixed(2)} ± ${calibration.spread.toFixed(2)} ms. Report: ${values.json}`,
  );
  return verdict(sections, measured);
}

async function runSection({ name, title, run }: Section, options: BenchOptions): Promise<SectionReport> {
  try {
    return { name, title, ...(await run(options)) };
  } catch (error) {
    return { name, title, figures: [], failed: error instanceof Error ? error.message : String(error) };
  }
}

/** Says what is wrong, if anything; gives the exit code. */
function verdict(sections: readonly SectionReport[], measured: Measured): number {
  const failed = sections.filter((section) => section.failed !== undefined);
  const over = overBudget(measured.figures);
  for (const { name, failed: why } of failed) console.log(`✗ ${name} could not be measured: ${why}`);
  for (const { says, median: is, unit, budget } of over)
    console.log(`✗ over budget: ${says}: ${is.toFixed(2)} ${unit}, at most ${budget} ${unit}`);
  if (failed.length + over.length === 0) console.log('✓ every budget is kept');
  const before =
    values.compare === undefined ? undefined : (JSON.parse(readFileSync(values.compare, 'utf8')) as Measured);
  const changes = before ? compare(before, measured) : [];
  if (before) console.log(tellChanges(changes, values.quick));
  const isWorse = changes.some(({ by }) => by > 0);
  return failed.length > 0 || isWorse || (over.length > 0 && !values.quick) ? 1 : 0;
}

function keep(file: string, value: object): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

process.exitCode = await main();
