import { type IDBPDatabase, unwrap } from 'idb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** When a background is ended: at which of the things it asks of the browser, and whether that one was still done. */
export interface Death {
  /** 1 for the first. */
  readonly step: number;
  readonly isDone: boolean;
}

/** One life of the background, from the event that starts it until the browser ends it. */
interface Life {
  readonly death: Death | undefined;
  /** What it asked of the browser, in order. */
  readonly steps: string[];
  readonly databases: IDBDatabase[];
  readonly transactions: Set<IDBTransaction>;
  isOver: boolean;
}

type Work = (...words: never[]) => unknown;

let life: Life | undefined;
/** Things asked and not yet answered. */
let pending = 0;

/** Every call of the API that the background waits for; each is one step of a life. */
const asked = [
  'alarms.get',
  'alarms.create',
  'alarms.clear',
  'action.setBadgeText',
  'action.setBadgeBackgroundColor',
  'action.setBadgeTextColor',
  'action.setTitle',
  'notifications.create',
  'notifications.clear',
  'storage.local.get',
  'storage.local.set',
  'storage.local.clear',
  'storage.local.setAccessLevel',
  'storage.session.get',
  'storage.session.set',
  'storage.session.clear',
  'tabs.query',
  'tabs.update',
  'tabs.create',
  'tabs.sendMessage',
  'windows.update',
  'permissions.getAll',
  'scripting.getRegisteredContentScripts',
  'scripting.registerContentScripts',
  'scripting.unregisterContentScripts',
];

/** Makes the fake browser's API mortal: nothing is done for a life that is over, and it hears nothing any more. */
export function makeMortal(done: (path: string, words: readonly unknown[]) => void): void {
  life = undefined;
  for (const path of asked) {
    const names = path.split('.');
    const name = names.pop() ?? '';
    const owner = names.reduce((api, key) => api[key] as Api, fakeBrowser as unknown as Api);
    const now = owner[name] as Work;
    const work = immortal.get(now) ?? (now.bind(owner) as Work);
    const mortal = (...words: never[]) =>
      step(path, () => {
        done(path, words);
        return work(...words);
      });
    immortal.set(mortal, work);
    owner[name] = mortal;
  }
}

interface Api {
  [name: string]: unknown;
}

/** What the API does by itself, by what it was replaced with. */
const immortal = new WeakMap<Work, Work>();

/** Asks the browser something that is no step of the background's: what a page of ours, the agent or a test asks. */
export function fromOutside<T>(ask: () => T): T {
  const of = life;
  life = undefined;
  try {
    return ask();
  } finally {
    life = of;
  }
}

/** The library the database is opened with, mortal too: each transaction is one step, done whole or not at all. */
export async function mortalIdb(original: () => Promise<unknown>): Promise<object> {
  const idb = (await original()) as typeof import('idb');
  return {
    ...idb,
    openDB: (...words: Parameters<typeof idb.openDB>) =>
      step('open', async () => {
        const of = life;
        const database = await idb.openDB(...words);
        of?.databases.push(unwrap(database));
        if (of?.isOver) database.close();
        return mortalDatabase(database);
      }),
  };
}

/** Starts the background, module memory empty and storages as they were, for the event that is then sent to it. */
export async function begin(death: Death | undefined, send: () => void): Promise<readonly string[]> {
  end();
  vi.resetModules();
  const born: Life = { death, steps: [], databases: [], transactions: new Set(), isOver: false };
  const { default: background } = await import('../../entrypoints/background.ts');
  life = born;
  background.main();
  send();
  await rest();
  return born.steps;
}

/** The browser ends the background: what is on its way is cut off. */
export function end(): void {
  if (!life) return;
  life.isOver = true;
  for (const transaction of life.transactions) transaction.abort();
  for (const database of life.databases) database.close();
  const heard: readonly object[] = [
    fakeBrowser.alarms,
    fakeBrowser.notifications,
    fakeBrowser.runtime,
    fakeBrowser.storage.local,
  ];
  for (const api of heard) {
    for (const event of Object.values(api) as ({ removeAllListeners?(): void } | undefined)[])
      event?.removeAllListeners?.();
  }
}

/** Whether the background lives now. */
export function isAlive(): boolean {
  return life !== undefined && !life.isOver;
}

/** Waits until the background asks nothing more. */
export async function rest(): Promise<void> {
  for (let quiet = 0; quiet < 5; quiet = pending === 0 ? quiet + 1 : 0) await new Promise(setImmediate);
}

const never = new Promise<never>(() => {});

/** Whether this step is still done; the life may be over with it. */
function isStepDone(of: Life, name: string): boolean {
  if (of.isOver) return false;
  of.steps.push(name);
  if (of.death?.step !== of.steps.length || of.death.isDone) return true;
  end();
  return false;
}

function isLastStep(of: Life, place: number): boolean {
  return of.death?.step === place && of.death.isDone;
}

async function step<T>(name: string, work: () => T): Promise<Awaited<T>> {
  const of = life;
  if (!of) return await work();
  if (!isStepDone(of, name)) return never;
  const place = of.steps.length;
  pending += 1;
  try {
    const result = await work();
    if (isLastStep(of, place)) end();
    return of.isOver ? never : result;
  } finally {
    pending -= 1;
  }
}

function mortalDatabase(database: IDBPDatabase<unknown>): IDBPDatabase<unknown> {
  return new Proxy(database, {
    get(target, name) {
      const value = Reflect.get(target, name, target);
      if (name === 'transaction') return mortalTransactions(target);
      if (/^(get|put|count|add|delete)/.test(String(name)))
        return (...words: never[]) => step(`read:${words[0]}`, () => Reflect.apply(value, target, words));
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function mortalTransactions(database: IDBPDatabase<unknown>) {
  return (names: string | string[], mode: 'readonly' | 'readwrite') => {
    const of = life;
    if (!of || !isStepDone(of, `write:${[names].flat().join('+')}`)) return hanging;
    const place = of.steps.length;
    const transaction = database.transaction(names, mode);
    const raw = unwrap(transaction);
    of.transactions.add(raw);
    pending += 1;
    const done = transaction.done.then(
      () => {
        of.transactions.delete(raw);
        pending -= 1;
        if (isLastStep(of, place)) end();
        return of.isOver ? never : undefined;
      },
      (error: unknown) => {
        of.transactions.delete(raw);
        pending -= 1;
        if (of.isOver) return never;
        throw error;
      },
    );
    return new Proxy(transaction, {
      get(target, name) {
        const value = name === 'done' ? done : Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  };
}

/** What a life that is over gets of the database: waited for, it never comes. */
const hanging: object = new Proxy(() => {}, {
  get: (_, name) => (name === 'then' ? () => {} : hanging),
  apply: () => hanging,
});
