import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import './pair-list.css';

/** Quiet time in a field before its preview is asked for, in ms. */
const PREVIEW_REST_MS = 250;

/** Words that are one and the other thing, such as what to avoid and what to say. */
interface Pair {
  readonly first: string;
  readonly second: string;
}

interface PairListProps {
  readonly title: string;
  readonly lead: string;
  readonly pairs: readonly (Pair & { readonly hint?: string })[];
  /** What is avoided is crossed out. */
  readonly isCrossed?: boolean;
  readonly firstSays: string;
  readonly secondSays: string;
  /** What an empty second stands for; absent where there must be one. */
  readonly withoutSecond?: string;
  /** How many pairs there may be, and the characters of each part. */
  readonly most: number;
  readonly longest: readonly [first: number, second: number];
  /** Whether it can be added; else `bad` is said beside the field. */
  readonly isGood: (pair: Pair) => boolean;
  readonly bad: string;
  /** What is worth knowing of a first part before it is added. */
  readonly preview?: (first: string) => Promise<string>;
  readonly onAdd: (pair: Pair) => void;
  readonly onRemove: (first: string) => void;
}

/** Pairs of words the agent keeps: each can be removed, and others added. */
export function PairList(props: PairListProps) {
  const { title, lead, pairs, isCrossed, withoutSecond, most, onRemove } = props;
  return (
    <section class="page-part">
      <h2>{title}</h2>
      <p class="page-part-lead">{lead}</p>
      {pairs.length > 0 && (
        <ul class="pair-list">
          {pairs.map(({ first, second, hint }) => (
            <li key={first}>
              <p>
                {isCrossed ? <s>{first}</s> : <b>{first}</b>} {second === '' ? <em>{withoutSecond}</em> : second}
              </p>
              <p class="field-hint">{hint}</p>
              <button
                type="button"
                class="button-link"
                aria-label={i18n.t('options.pairRemoveLabel', [first])}
                onClick={() => onRemove(first)}
              >
                {i18n.t('options.siteRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {pairs.length < most && <NewPair {...props} />}
    </section>
  );
}

function NewPair({ pairs, firstSays, secondSays, withoutSecond, longest, isGood, bad, preview, onAdd }: PairListProps) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [hint, setHint] = useState('');
  useEffect(() => {
    setHint('');
    if (!preview || first.trim() === '') return;
    let isOver = false;
    const ask = () =>
      preview(first.trim()).then(
        (words) => !isOver && setHint(words),
        // Without a preview everything else goes on.
        () => undefined,
      );
    const rest = setTimeout(ask, PREVIEW_REST_MS);
    return () => {
      isOver = true;
      clearTimeout(rest);
    };
  }, [first, preview]);
  const firstField = useRef<HTMLInputElement>(null);
  const [firstId, secondId, problemId] = [useId(), useId(), useId()];
  const add = (event: Event): void => {
    event.preventDefault();
    const pair = { first: first.trim(), second: second.trim() };
    const isThere = pairs.some((one) => one.first.toLowerCase() === pair.first.toLowerCase());
    const isBad = isThere || !isGood(pair);
    setWrong(isBad);
    firstField.current?.focus();
    if (isBad) return;
    onAdd(pair);
    setFirst('');
    setSecond('');
  };
  return (
    <form class="pair-list-new" onSubmit={add}>
      <label for={firstId}>{firstSays}</label>
      <input
        id={firstId}
        ref={firstField}
        value={first}
        maxLength={longest[0]}
        autocomplete="off"
        aria-invalid={isWrong}
        aria-describedby={problemId}
        onInput={(event) => setFirst(event.currentTarget.value)}
      />
      <label for={secondId}>{secondSays}</label>
      <input
        id={secondId}
        value={second}
        maxLength={longest[1]}
        autocomplete="off"
        placeholder={withoutSecond}
        onInput={(event) => setSecond(event.currentTarget.value)}
      />
      <button type="submit" class="button-plain">
        {i18n.t('options.pairAdd')}
      </button>
      <p class="field-problem" id={problemId} role="status">
        {isWrong && bad}
      </p>
      <p class="field-hint" role="status">
        {hint}
      </p>
    </form>
  );
}
