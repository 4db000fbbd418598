import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Serves the gallery: `npx vite --config tests/gallery/vite.config.ts`. For looking only, never part of a build. */
export default defineConfig({
  root: here('.'),
  cacheDir: here('../../node_modules/.vite-gallery'),
  server: { host: '127.0.0.1', port: 4321, strictPort: true, fs: { allow: [here('../..')] } },
  resolve: {
    alias: { '#i18n': here('../../.wxt/i18n/index.ts'), '@wxt-dev/browser': here('./browser.ts') },
  },
  optimizeDeps: { exclude: ['@wxt-dev/i18n'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
