import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build, preview } from 'vite';

const here = import.meta.dirname;

/** Names of all editors: of the files in `editors/`. */
export const EDITORS: readonly string[] = readdirSync(join(here, 'editors'))
  .map((file) => basename(file, '.js'))
  .sort();

/** The editor zoo at work. */
export interface Zoo {
  /** Address of the page with that editor. */
  urlOf(editor: string): string;
  close(): Promise<void>;
}

/** Bundles the zoo as a site would bundle its editor, and serves it on 127.0.0.1 until closed. */
export async function serveZoo(): Promise<Zoo> {
  const outDir = mkdtempSync(join(tmpdir(), 'attune-zoo-'));
  const common = { root: here, configFile: false, logLevel: 'error' } as const;
  await build({
    ...common,
    // CKEditor 4 looks for its own files beside itself.
    publicDir: join(here, '../../node_modules/ckeditor4'),
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      target: 'es2022',
      rolldownOptions: { input: join(here, 'zoo.html') },
    },
  });
  const server = await preview({ ...common, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const address = server.httpServer.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    urlOf: (editor) => `http://127.0.0.1:${port}/zoo.html?editor=${editor}`,
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
