import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** What users and administrators are told about permissions must be what was built. */
const builds = [
  ['Chromium', '.output/chrome-mv3'],
  ['Firefox', '.output/firefox-mv3'],
] as const;

describe.each(builds)('given the build for %s', (name, folder) => {
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Record<string, unknown>;

  test('it is Manifest V3 and asks for no site at install', () => {
    expect(manifest['manifest_version']).toBe(3);
    expect(manifest['host_permissions']).toBeUndefined();
    expect(manifest['content_scripts']).toBeUndefined();
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
  });

  test('it asks for these permissions and no other', () => {
    expect([...(manifest['permissions'] as string[])].sort()).toEqual([
      'activeTab',
      'alarms',
      'notifications',
      'scripting',
      'storage',
    ]);
    expect(manifest['optional_permissions']).toBeUndefined();
  });

  test('a page can load the sidebar and nothing else of ours', () => {
    const resources = manifest['web_accessible_resources'] as { resources: string[]; use_dynamic_url?: boolean }[];
    expect(resources.map((entry) => entry.resources)).toEqual([['sidebar.html']]);
    expect(resources[0]?.use_dynamic_url).toBe(name === 'Chromium' ? true : undefined);
  });

  test('its pages and background may run and style themselves from the package, and nothing else', () => {
    expect(manifest['content_security_policy']).toEqual({
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        'img-src blob:',
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types attune-worker',
      ].join('; '),
    });
  });

  test('it accepts no messages from pages or other extensions, and is updated by the browser’s shop alone', () => {
    // Without `externally_connectable` Chromium lets every other extension call; nothing of ours listens for it.
    const code = (readdirSync(folder, { recursive: true }) as string[])
      .filter((file) => file.endsWith('.js') && !file.startsWith('chunks'))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
      .join('');
    expect(code).not.toMatch(/on(Connect|Message)External\s*[.?]/);
    expect(manifest['externally_connectable']).toBeUndefined();
    expect(manifest['update_url']).toBeUndefined();
    expect(JSON.stringify(manifest)).not.toContain('update_url');
  });

  test('nothing in it can open a connection but a part of the CSV library that is never called, and the sidebar to its own weights', () => {
    const waysOut =
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport|importScripts|preconnect|dns-prefetch/;
    const found = (readdirSync(folder, { recursive: true }) as string[]).filter(
      (file) => /\.(js|html|css)$/.test(file) && waysOut.test(readFileSync(`${folder}/${file}`, 'utf8')),
    );
    const [sidebar = ''] = found.filter((file) => /^chunks.sidebar-[\w-]+\.js$/.test(file));
    const [tables = '', ...others] = found.filter((file) => file !== sidebar);
    expect(others).toEqual([]);
    // papaparse can load tables from afar; the pages that have it only write them, and the policy refuses the rest.
    expect(readFileSync(`${folder}/${tables}`, 'utf8')).toContain('escapeFormulae');
    const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
    const withTables = pages.filter((page) => readFileSync(`${folder}/${page}`, 'utf8').includes(tables));
    expect(withTables.toSorted()).toEqual(['ledger.html', 'mine.html', 'trainer.html']);
    const code = readFileSync(`${folder}/${sidebar}`, 'utf8');
    // Its one address is the weights' own, in the package.
    expect(code.match(new RegExp(waysOut.source, 'g'))).toEqual(['fetch(']);
    expect(code).toMatch(/[`"']\/assets\/tone-[\w-]+\.weights[`"']/);
  });

  test('administrators can set it up: Chromium is told in which form, Firefox needs no telling', () => {
    const managed_schema = (manifest['storage'] as { managed_schema?: string } | undefined)?.managed_schema;
    expect(managed_schema).toBe(name === 'Chromium' ? 'managed-schema.json' : undefined);
    if (managed_schema)
      expect(Object.keys(JSON.parse(readFileSync(`${folder}/${managed_schema}`, 'utf8')))).toContain('type');
  });

  test('every file the manifest and the content script registration name is there', () => {
    for (const file of [
      'content-scripts/host.js',
      'content-scripts/host.css',
      'sidebar.html',
      'popup.html',
      'options.html',
      'welcome.html',
      'ledger.html',
      'trainer.html',
      'share.html',
      'mine.html',
    ]) {
      expect(existsSync(`${folder}/${file}`), file).toBe(true);
    }
  });

  test('its words are there in English', () => {
    const words = JSON.parse(readFileSync(`${folder}/_locales/en/messages.json`, 'utf8')) as Record<
      string,
      { message: string }
    >;
    expect(words['extName']?.message).toBe('Attune');
    expect(words['extDescription']?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('given the build for Firefox', () => {
  test('it declares that it collects nothing', () => {
    const manifest = JSON.parse(readFileSync('.output/firefox-mv3/manifest.json', 'utf8')) as {
      browser_specific_settings: { gecko: { data_collection_permissions: unknown } };
    };
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  test('the store’s linter finds no error, and only the warning Preact is known for', () => {
    const out = execFileSync('web-ext', ['lint', '-s', '.output/firefox-mv3', '-o', 'json', '--no-config-discovery'], {
      encoding: 'utf8',
      env: { ...process.env, PATH: `node_modules/.bin:${process.env['PATH']}` },
    });
    const report = JSON.parse(out.slice(out.indexOf('{'))) as { errors: unknown[]; warnings: { code: string }[] };
    expect(report.errors).toEqual([]);
    expect(report.warnings.map((warning) => warning.code)).toEqual(['UNSAFE_VAR_ASSIGNMENT']);
  });
});
