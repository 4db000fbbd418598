import type { Rolldown } from 'vite';

const sidebar = /[\\/]entrypoints[\\/]sidebar[\\/]index\.html$/;

/**
 * Puts what the sidebar needs at once, and other pages of ours need too, into one file: each file of its own makes the
 * sidebar's start wait for the browser's other processes once more, and a few modules too many cost those pages little.
 */
export const gatherSidebar: Rolldown.Plugin = {
  name: 'gather-sidebar',
  outputOptions(options) {
    // Background and content script are one file each.
    if (options.format !== 'es') return null;
    const common = { name: nameOf, minShareCount: 2 };
    return { ...options, codeSplitting: { groups: [common] } };
  },
};

interface Modules {
  getModuleInfo(id: string): Rolldown.ModuleInfo | null;
}

function nameOf(id: string, modules: Modules): string | null {
  return isImportedBySidebar(id, modules, new Set()) ? 'common' : null;
}

/** Directly or by way of others; what it loads later does not count. */
function isImportedBySidebar(id: string, modules: Modules, seen: Set<string>): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  if (sidebar.test(id)) return true;
  return modules.getModuleInfo(id)?.importers.some((by) => isImportedBySidebar(by, modules, seen)) ?? false;
}
