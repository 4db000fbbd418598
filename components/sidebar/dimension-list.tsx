import { i18n } from '#i18n';
import { DIMENSIONS, type Dimension, type DimensionReading } from '../../lib/tone/reading.ts';
import { SegmentedBar } from '../segmented-bar.tsx';
import './dimension-list.css';

/** The five things a draft is read for: a name, four steps and a word each. */
export function DimensionList(props: { readonly dims: Readonly<Record<Dimension, DimensionReading>> }) {
  return (
    <ul class="dimension-list">
      {DIMENSIONS.map((dimension) => {
        const { step, says } = props.dims[dimension];
        const name = i18n.t(`dimension.${dimension}`);
        return (
          <li key={dimension}>
            <span class="unseen">{i18n.t('draft.step', [name, says, step])}</span>
            <span class="dimension-list-name" aria-hidden="true">
              {name}
            </span>
            <SegmentedBar step={step} />
            <span class="dimension-list-says" aria-hidden="true">
              {says}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
