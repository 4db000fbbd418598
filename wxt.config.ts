import { defineConfig } from 'wxt';
import { cueExamples } from './scripts/package/cue-examples.ts';
import { cueIds } from './scripts/package/cue-ids.ts';
import { describePackages } from './scripts/package/describe-packages.ts';
import { gatherSidebar } from './scripts/package/gather-sidebar.ts';

/** Fixed id of the Firefox add-on; the store knows it by this. */
const geckoId = 'attune@attune.example';

/**
 * Of `planer` only the part for plain text is used. Its part for HTML assigns markup, which stores ask about, and would
 * come along unused.
 */
const plainPlaner = {
  name: 'plain-planer',
  enforce: 'pre' as const,
  resolveId: (id: string) => (/[\\/]htmlPlaner(\.js)?$/.test(id) ? '\0no-html-planer' : undefined),
  load: (id: string) => (id === '\0no-html-planer' ? 'export default {};' : undefined),
};

/**
 * What the browser lets our own pages and our background do: run and style themselves from the package, nothing else.
 * No connection to anywhere else, no image but what a page of ours made itself, no frame, no form that is sent, no markup made from text. Who may frame the
 * sidebar is not limited here: every site the agent allows does.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // The tone weights, a file of the package.
  "connect-src 'self'",
  // A chart that is saved as PNG is drawn from a picture we made.
  'img-src blob:',
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types attune-worker',
].join('; ');

const described = describePackages();

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  // Beside the code that speaks them, so that a missing or misspelt key is a type error; built into `_locales`.
  i18n: { localesDir: 'lib/words' },
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  webExt: { disabled: true },
  zip: {
    excludeSources: ['.cache/**', 'test-results/**', 'tests/real/state/**'],
  },
  hooks: described.hooks,
  // Every browser we run in preloads modules by itself; the stand-in for those that do not would fetch.
  vite: () => ({
    define: { ...cueIds, ...cueExamples() },
    plugins: [plainPlaner, gatherSidebar, described.plugin],
    build: { sourcemap: false, modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'scripting', 'notifications', 'activeTab'],
    optional_host_permissions: ['*://*/*'],
    // The development server sends scripts and reloads of its own and keeps WXT's policy.
    ...(command === 'build' ? { content_security_policy: { extension_pages: policy } } : {}),
    action: { default_title: '__MSG_extName__' },
    commands: {
      'focus-sidebar': { suggested_key: { default: 'Alt+Shift+A' }, description: '__MSG_commandFocusSidebar__' },
      'use-nudge-1': { suggested_key: { default: 'Alt+Shift+1' }, description: '__MSG_commandUseNudge1__' },
      'use-nudge-2': { suggested_key: { default: 'Alt+Shift+2' }, description: '__MSG_commandUseNudge2__' },
      'use-nudge-3': { suggested_key: { default: 'Alt+Shift+3' }, description: '__MSG_commandUseNudge3__' },
    },
    // The sidebar is a page of ours inside the host's tab; Chromium hides its address behind one that changes.
    web_accessible_resources: [
      {
        resources: ['sidebar.html'],
        matches: ['*://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: geckoId,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '120',
          // What administrators may set up; a fault in it keeps Chromium from loading the extension at all.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
