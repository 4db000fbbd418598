import { browser } from 'wxt/browser';
import { eraseDatabase } from '../db/erase.ts';
import { ensureSalt } from '../settings/salt.ts';
import { forgetTeam } from '../sharing/forget-team.ts';

/**
 * Forgets all that Attune keeps on this device. Which sites are allowed is the browser's to keep and stays.
 * The salt goes too, so that no key made before can be tied to one made after.
 */
export async function eraseEverything(): Promise<void> {
  await eraseDatabase();
  await forgetTeam();
  await browser.storage.session.clear();
  await browser.storage.local.clear();
  await ensureSalt();
}
