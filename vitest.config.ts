import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { cueIds } from './scripts/package/cue-ids.ts';

/**
 * A folder of pages as Roundcube and Request Tracker served them. They are under other licences than ours, so none is
 * here; with a folder of them there is one more suite (docs/design.md).
 */
const servedPages = process.env['ATTUNE_SERVED_PAGES'];

/** Saved pages name frames and scripts of hosts that are not there. */
const noFiles = {
  disableIframePageLoading: true,
  disableCSSFileLoading: true,
  // Whole pages name dozens of files; that none is fetched need not be said each time.
  handleDisabledFileLoadingAsSuccess: true,
};

/** What needs no browser. */
const unit: TestProjectInlineConfiguration['test'] = {
  environment: 'node',
  setupFiles: ['tests/setup.ts'],
  // Saved pages tell times without a zone; they were saved in this one.
  env: { TZ: 'UTC' },
  environmentOptions: { happyDOM: { settings: noFiles } },
};

/** Suites that drive real browsers, one file at a time. */
const inBrowsers = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 180_000, globals: false } as const;

/** What is measured in milliseconds, or seen by pixels and done by a pointer, has the machine to itself. */
const ALONE = ['hosts-budget', 'hosts-flood', 'marks', 'team-load', 'zoo'].map((name) => `tests/e2e/${name}.e2e.ts`);

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        define: cueIds,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/real/**', 'tests/build/**'],
          ...unit,
        },
      },
      ...(servedPages === undefined
        ? []
        : [
            {
              plugins: [WxtVitest()],
              define: cueIds,
              test: {
                name: 'served',
                include: ['tests/**/*.served.ts'],
                ...unit,
                testTimeout: 20_000,
              },
            },
          ]),
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          exclude: ALONE,
          environment: 'node',
          ...inBrowsers,
          // What a page does is waited for: two browsers beside each other keep two cores busy.
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
      { test: { name: 'alone', include: ALONE, environment: 'node', ...inBrowsers } },
      {
        test: {
          name: 'proofs',
          include: ['tests/proofs/*.prove.ts'],
          environment: 'node',
          ...inBrowsers,
          // A planted build is waited for in turn; two browsers at a time keep two cores busy.
          testTimeout: 600_000,
          maxConcurrency: 2,
        },
      },
      {
        test: {
          name: 'life',
          include: ['tests/life/**/*.life.ts'],
          environment: 'node',
          ...inBrowsers,
          // A day in two minutes; several times that where a machine is busy.
          testTimeout: 3_600_000,
        },
      },
      {
        test: {
          name: 'real',
          include: ['tests/real/**/*.real.ts'],
          environment: 'node',
          ...inBrowsers,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
