import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CheckIcon } from './icons.tsx';
import './use-saving.css';

/** How long "Saved" stays, in ms. */
const SAID_MS = 2500;

/** What became of the last change. */
export type Said = 'saved' | 'saveFailed' | undefined;

/** Keeps changes as they are made, and knows what became of the last one. */
export function useSaving<Patch>(keep: (patch: Patch) => Promise<unknown>): { said: Said; save(patch: Patch): void } {
  const [said, setSaid] = useState<Said>(undefined);
  useEffect(() => {
    if (said !== 'saved') return;
    const timer = setTimeout(() => setSaid(undefined), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const save = (patch: Patch) => {
    setSaid(undefined);
    keep(patch).then(
      () => setSaid('saved'),
      () => setSaid('saveFailed'),
    );
  };
  return { said, save };
}

/** Says it in the corner of the page. */
export function SavedNote({ said }: { readonly said: Said }) {
  return (
    <p class={`saved-note ${said === undefined ? '' : 'is-shown'}`} role="status">
      {said === 'saved' && <CheckIcon />}
      {said !== undefined && i18n.t(`options.${said}`)}
    </p>
  );
}
