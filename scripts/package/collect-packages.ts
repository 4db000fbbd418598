import type { Plugin } from 'vite';

/** Which packages have a part in what was built. */
export interface PackageCollector {
  /** Watches a build; several builds may share it. */
  readonly plugin: Plugin;
  /** Folders as the lockfile names them, such as `node_modules/idb`, in order. */
  folders(): string[];
}

/** Code that build tools add by themselves belongs to these. */
const ADDED_BY: readonly (readonly [id: RegExp, folder: string])[] = [
  [/^\0rolldown\//, 'node_modules/rolldown'],
  [/^\0vite\//, 'node_modules/vite'],
  [/^\0virtual:wxt-/, 'node_modules/wxt'],
];
/** What this project's own plugin answers. */
const OURS = /^\0no-html-planer$/;

/**
 * Collects the packages whose code is in the files a build writes: what was imported and then thrown away as unused is
 * not counted, what tools add without being imported is.
 */
export function collectPackages(): PackageCollector {
  const found = new Set<string>();
  return {
    plugin: {
      name: 'collect-packages',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
            // Of a style sheet nothing is left in the script that imported it.
            const folder = renderedLength > 0 || /\.css\b/.test(id) ? folderOf(id) : undefined;
            if (folder !== undefined) found.add(folder);
          }
        }
      },
    },
    folders: () => [...found].sort(),
  };
}

/**
 * The folder of the package a module belongs to; `undefined` for this project's own.
 * @throws Error for code that nobody is known to have added: it may not come along unseen.
 */
export function folderOf(id: string): string | undefined {
  if (id.startsWith('\0')) {
    const added = ADDED_BY.find(([pattern]) => pattern.test(id));
    if (!added && !OURS.test(id)) throw new Error(`Whose is ${JSON.stringify(id)}? Name it in collect-packages.ts.`);
    return added?.[1];
  }
  const path = id.replaceAll('\\', '/');
  return /\/(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
}
