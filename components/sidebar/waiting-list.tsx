import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { WaitingLine } from '../../lib/coach/view.ts';
import { DueBadge } from '../due-badge.tsx';
import type { Clock } from '../time-words.ts';
import './waiting-list.css';

/** More than this is a second inbox; the rest is one press away. */
const shownAtFirst = 5;

interface WaitingListProps {
  readonly lines: readonly WaitingLine[];
  /** How many more rest. */
  readonly resting: number;
  readonly clock: Clock;
  readonly onOpen: (line: WaitingLine) => void;
}

/** Who waits on this host, soonest due first. */
export function WaitingList({ lines, resting, clock, onOpen }: WaitingListProps) {
  const [isLong, setLong] = useState(false);
  const shown = isLong ? lines : lines.slice(0, shownAtFirst);
  const rest = lines.length - shownAtFirst;
  return (
    <div class="waiting-list">
      <h2 class="card-title">
        {i18n.t('waiting.title')}
        <span class="card-aside">{lines.length}</span>
      </h2>
      <ul>
        {shown.map((line) => (
          <li key={line.key}>
            <Line line={line} clock={clock} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="button-link" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? i18n.t('waiting.fewer') : i18n.t('waiting.more', rest)}
        </button>
      )}
      {resting > 0 && <p class="waiting-list-resting">{i18n.t('later.resting', resting)}</p>}
    </div>
  );
}

function Line(props: {
  readonly line: WaitingLine;
  readonly clock: Clock;
  readonly onOpen: (line: WaitingLine) => void;
}) {
  const { line, clock, onOpen } = props;
  const name = line.name ?? i18n.t('waiting.someone');
  const about = line.isOpen ? i18n.t('waiting.open') : line.subject;
  const content = (
    <>
      <span class="waiting-list-who">
        <bdi class="waiting-list-name">{name}</bdi>
        {about !== undefined && <bdi class="waiting-list-about">{about}</bdi>}
      </span>
      <DueBadge due={line.due} clock={clock} />
    </>
  );
  if (line.rowId === undefined) {
    return (
      <span class="waiting-list-line" title={i18n.t('waiting.notHere')}>
        {content}
      </span>
    );
  }
  return (
    <button type="button" class="waiting-list-line" aria-current={line.isOpen} onClick={() => onOpen(line)}>
      {content}
    </button>
  );
}
