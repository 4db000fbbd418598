import type { ExtensionApi } from '../../../scripts/browser/with-api.ts';

/** What a place keeps, as JSON by the name of the place: `{ "localStorage": "{}", … }`. */
export type Dump = Readonly<Record<string, string>>;

/** Everything that the origin of this page or frame keeps. Runs in the browser, on its own. */
export async function dumpOrigin(): Promise<Dump> {
  const flat = async (value: unknown): Promise<unknown> => {
    if (value instanceof Blob) return value.text();
    if (value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value);
    if (ArrayBuffer.isView(value)) return new TextDecoder('latin1').decode(value);
    if (value instanceof Map || value instanceof Set) return flat([...value]);
    if (Array.isArray(value)) return Promise.all(value.map(flat));
    if (typeof value !== 'object' || value === null || value instanceof Date) return value;
    return Object.fromEntries(
      await Promise.all(Object.entries(value).map(async ([key, inner]) => [key, await flat(inner)])),
    );
  };
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  const database = async (name: string): Promise<object> => {
    const open = await answer(indexedDB.open(name));
    const stores = await Promise.all(
      [...open.objectStoreNames].map(async (store) => {
        const all = open.transaction(store).objectStore(store);
        return [store, await flat(await Promise.all([answer(all.getAllKeys()), answer(all.getAll())]))];
      }),
    );
    open.close();
    return Object.fromEntries(stores);
  };
  const cached = async (name: string): Promise<object> => {
    const cache = await caches.open(name);
    const pairs = (await cache.keys()).map(async ({ url }) => [url, await (await cache.match(url))?.text()]);
    return Object.fromEntries(await Promise.all(pairs));
  };
  const each = async (names: readonly string[], read: (name: string) => Promise<object>): Promise<object> =>
    Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(name)])));
  const places: Record<string, () => unknown> = {
    localStorage: () => ({ ...localStorage }),
    sessionStorage: () => ({ ...sessionStorage }),
    cookies: () => document.cookie,
    IndexedDB: async () =>
      each(
        (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
        database,
      ),
    caches: async () => each(await caches.keys(), cached),
    'window.name': () => window.name,
    'history.state': () => history.state,
  };
  const dump: Record<string, string> = {};
  for (const [place, read] of Object.entries(places)) {
    try {
      dump[place] = JSON.stringify(await read()) ?? '';
    } catch (error) {
      // Browsers refuse some places to frames of another site.
      dump[place] = `refused: ${(error as Error).name}`;
    }
  }
  return dump;
}

/** Everything in the storage areas of the extension. Runs in one of its pages, on its own. */
export async function dumpAreas(api: ExtensionApi): Promise<Dump> {
  const dump: Record<string, string> = {};
  for (const area of ['local', 'session', 'sync', 'managed'] as const) {
    try {
      dump[`storage.${area}`] = JSON.stringify(await api.storage[area].get(null));
    } catch (error) {
      // Firefox has no managed area where no administrator set one.
      dump[`storage.${area}`] = `refused: ${(error as Error).name}`;
    }
  }
  return dump;
}
