import { fakeBrowser } from 'wxt/testing/fake-browser';
import { matchesAddress } from '../../lib/hosts/match-address.ts';

/** What the fake browser lacks, as small as the tests need it. Call it in each test that needs it. */
export interface StandIns {
  /** Sites allowed now. */
  readonly origins: Set<string>;
  /** Registered content scripts by id. */
  readonly scripts: Map<string, { readonly matches?: readonly string[] | undefined }>;
  /** Tabs a script was put into, in order. */
  readonly injected: number[];
  /** What tabs were told. A tab without `url` answers like one whose address is hidden. */
  readonly told: { readonly tabId: number; readonly message: unknown }[];
  openTab(tab: { readonly url?: string; readonly hasScript?: boolean }): number;
}

type Callback = (...args: never[]) => unknown;

/** A stand-in for an event that can only be listened to. */
function event() {
  const listeners: Callback[] = [];
  return { listeners, addListener: (listener: Callback) => void listeners.push(listener) };
}

/** Puts stand-ins for permissions, scripting, commands, tabs and the store's access level into the fake browser. */
export function standIn(): StandIns {
  const origins = new Set<string>();
  const scripts: StandIns['scripts'] = new Map();
  const injected: number[] = [];
  const told: StandIns['told'][number][] = [];
  const tabs: { id: number; windowId: number; url?: string; hasScript: boolean }[] = [];
  const added = event();
  const removed = event();

  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: [...origins], permissions: ['storage'] }),
    request: async (asked: { origins: string[] }) => {
      for (const origin of asked.origins) origins.add(origin);
      return true;
    },
    remove: async (asked: { origins: string[] }) => asked.origins.every((origin) => origins.delete(origin)),
    onAdded: added,
    onRemoved: removed,
  });
  for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.managed])
    Object.assign(area, { setAccessLevel: async () => undefined });
  Object.assign(fakeBrowser.commands, { onCommand: event() });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      [...scripts].filter(([id]) => ids.includes(id)).map(([id, script]) => ({ id, ...script })),
    registerContentScripts: async (added: { id: string }[]) => {
      for (const { id, ...script } of added) {
        if (scripts.has(id)) throw new Error(`Duplicate script ID '${id}'`);
        scripts.set(id, script);
      }
    },
    updateContentScripts: async (changed: { id: string }[]) => {
      for (const { id, ...script } of changed) scripts.set(id, script);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) scripts.delete(id);
    },
    insertCSS: async () => undefined,
    executeScript: async ({ target }: { target: { tabId: number } }) => {
      if (tabs.find(({ id }) => id === target.tabId)?.url === undefined) throw new Error('Cannot access the page');
      injected.push(target.tabId);
    },
  });
  Object.assign(fakeBrowser.tabs, {
    query: async ({ url }: { url?: string | string[] }) =>
      tabs.filter((tab) => url === undefined || (tab.url !== undefined && matchesAddress([url].flat(), tab.url))),
    sendMessage: async (tabId: number, message: unknown) => {
      if (!tabs.find(({ id }) => id === tabId)?.hasScript) throw new Error('Receiving end does not exist.');
      told.push({ tabId, message });
    },
    update: async (id: number, change: object) => Object.assign(tabs.find((tab) => tab.id === id) ?? {}, change),
    create: async ({ url }: { url: string }) => tabs.push({ id: tabs.length + 1, windowId: 0, url, hasScript: false }),
  });
  return {
    origins,
    scripts,
    injected,
    told,
    openTab: ({ url, hasScript = true }) => {
      const tab = { id: tabs.length + 1, windowId: 0, hasScript, ...(url === undefined ? {} : { url }) };
      tabs.push(tab);
      return tab.id;
    },
  };
}
