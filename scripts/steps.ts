import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';

/** One command of a suite. */
export interface Step {
  readonly name: string;
  /** A command of this project's packages and its words. */
  readonly command: readonly [string, ...string[]];
  /** What it counted, where it counts tests; a step without counts as one. */
  readonly count?: () => Counted;
}

interface Counted {
  readonly passed: number;
  readonly failed: number;
  /** Each test that did not pass, and the first line of why. */
  readonly failures?: readonly string[];
}

/** One of the test suites of vitest.config.ts, counted test by test. */
export function suite(project: string, name = `${project} tests`): Step {
  const report = `test-results/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, command: ['vitest', 'run', '--project', project, ...reporters], count: () => countTests(report) };
}

/** Both builds, as the browsers get them. */
export const BUILDS: readonly Step[] = [
  { name: 'build for Chromium', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
];

/** Runs every step, says how each went, ends with the line `N passed, N failed`. Gives the exit code. */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  rmSync('test-results', { recursive: true, force: true });
  let passed = 0;
  let failed = 0;
  const lines: string[] = [];
  for (const step of steps) {
    console.log(`\n▸ ${step.name}`);
    const start = performance.now();
    const [command, ...words] = step.command;
    const isFine = spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
    const counted = count(step, isFine);
    passed += counted.passed;
    failed += counted.failed;
    lines.push(
      `${counted.failed === 0 ? '✓' : '✗'} ${step.name} (${((performance.now() - start) / 1000).toFixed(1)} s)`,
      ...(counted.failures ?? []).map((failure) => `  ✗ ${failure}`),
    );
  }
  console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** A step that failed counts as failed even where its tests were never reached. */
function count(step: Step, isFine: boolean): Counted {
  const counted = step.count?.() ?? { passed: isFine ? 1 : 0, failed: 0 };
  const hasRun = counted.passed + counted.failed > 0;
  return isFine && hasRun ? counted : { ...counted, failed: Math.max(1, counted.failed) };
}

/** Of Vitest's JSON report, what is read here. */
interface Report {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

const firstLine = (text = 'no reason given'): string => text.split('\n', 1)[0] ?? '';

/** Numbers out of Vitest's JSON report; a skipped test counts as failed, for it proved nothing. */
function countTests(file: string): Counted {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const failures = report.testResults.flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status !== 'passed');
      const inFile = relative('.', name);
      // A file that cannot be loaded has no test of its own.
      if (failed.length === 0) return message ? [`${inFile}: ${firstLine(message)}`] : [];
      return failed.map(
        (test) => `${inFile}: ${test.fullName}: ${firstLine(test.failureMessages?.[0] ?? test.status)}`,
      );
    });
    return { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests, failures };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
