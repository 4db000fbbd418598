import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DraftView } from '../../lib/coach/view.ts';
import { DIMENSIONS, type Dimension } from '../../lib/tone/reading.ts';
import { CueList } from '../cue-list.tsx';
import { SegmentedBar } from '../segmented-bar.tsx';
import './dimension-list.css';

interface DimensionListProps {
  readonly dims: NonNullable<DraftView['dims']>;
  readonly why: DraftView['why'];
}

/** The five things a draft is read for: a name, four steps and a word each, and what it rests on for whoever asks. */
export function DimensionList({ dims, why }: DimensionListProps) {
  const [asked, setAsked] = useState<Dimension | undefined>(undefined);
  const id = useId();
  return (
    <ul class="dimension-list">
      {DIMENSIONS.map((dimension) => {
        const { step, says } = dims[dimension];
        const name = i18n.t(`dimension.${dimension}`);
        const isOpen = asked === dimension;
        return (
          <li key={dimension}>
            <span class="dimension-list-name" aria-hidden="true">
              {name}
            </span>
            <SegmentedBar step={step} />
            <button
              type="button"
              class="dimension-list-says"
              title={i18n.t('draft.stepHint')}
              aria-label={i18n.t('draft.stepWhy', [name, says, step])}
              aria-expanded={isOpen}
              aria-controls={`${id}${dimension}`}
              onClick={() => setAsked(isOpen ? undefined : dimension)}
            >
              {says}
            </button>
            <div id={`${id}${dimension}`} class="dimension-list-why" hidden={!isOpen}>
              {isOpen && <CueList evidence={why(dimension)} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
