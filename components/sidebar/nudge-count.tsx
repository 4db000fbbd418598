import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** Long enough for typing to rest, so that a count is read out once and not on each keystroke. */
const restMs = 1500;

/** Tells people who listen how many nudges there are, once the number has settled. Silent until there is one. */
export function NudgeCount(props: { readonly count: number }) {
  const { count } = props;
  const [said, setSaid] = useState<number | undefined>(undefined);
  useEffect(() => {
    if (count === (said ?? 0)) return;
    const timer = setTimeout(() => setSaid(count), restMs);
    return () => clearTimeout(timer);
  }, [count, said]);
  return (
    <p class="unseen" role="status">
      {said !== undefined && i18n.t('draft.announce', said)}
    </p>
  );
}
