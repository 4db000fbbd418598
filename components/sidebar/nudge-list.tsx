import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SidebarActions } from '../../lib/coach/view.ts';
import type { Nudge } from '../../lib/nudges/nudge.ts';
import { NudgeCard } from '../nudge-card.tsx';
import './nudge-list.css';

/** At most three nudges: more would be a lecture. */
const mostShown = 3;

/** The nudges of a draft, in the order that `pick` gave. */
export function NudgeList(props: { readonly nudges: readonly Nudge[]; readonly actions: SidebarActions }) {
  const { actions } = props;
  const nudges = props.nudges.slice(0, mostShown);
  const list = useRef<HTMLUListElement>(null);
  const pressedAt = useRef<number | undefined>(undefined);
  const keys = nudges.map((nudge) => nudge.key).join('\n');

  // A card that was set aside goes away and would take the keyboard's place with it: its neighbour takes over. After one
  // that was used the agent types on in the editor.
  useLayoutEffect(() => {
    const place = pressedAt.current;
    pressedAt.current = undefined;
    if (place === undefined || !document.hasFocus() || document.activeElement !== document.body) return;
    const cards = list.current?.querySelectorAll<HTMLElement>('.nudge-card') ?? [];
    const target = cards[Math.min(place, cards.length - 1)]?.querySelector('button') ?? list.current;
    target?.focus();
  }, [keys]);

  const press = (index: number, act: () => void) => {
    pressedAt.current = index;
    act();
  };
  return (
    <ul class="nudge-list" ref={list} tabIndex={-1} aria-label={i18n.t('draft.nudgesTitle')}>
      {nudges.map((nudge, index) => (
        <NudgeCard
          key={nudge.key}
          nudge={nudge}
          place={index + 1}
          onUse={actions.useNudge}
          onDismiss={(dismissed) => press(index, () => actions.dismissNudge(dismissed))}
          onDoubt={(doubted) => press(index, () => actions.doubtNudge(doubted))}
          onMute={(muted) => press(index, () => actions.muteCue(muted.cueId))}
          onShow={actions.showInDraft}
          onFind={actions.findInDraft}
          onAbout={(asked) => actions.openCue(asked.cueId)}
        />
      ))}
    </ul>
  );
}
