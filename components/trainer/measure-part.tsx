import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Picture } from './chart-file.ts';
import { MeasureTable, type Missing } from './measure-table.tsx';
import type { Measure } from './measures.ts';
import { partWords } from './part-words.ts';
import { WeeklyChart } from './weekly-chart.tsx';

/** A measure: what it is, its chart, how it is reckoned, and the same figures as a table. */
export function MeasurePart(props: {
  readonly measure: Measure;
  readonly missing: Missing;
  /** Stands on saved pictures. */
  readonly note: string;
  /** The ISO week of a training, where one is looked at. */
  readonly mark: string | undefined;
  readonly locale: string;
  readonly onPicture: (picture: Picture) => void;
}) {
  const { measure, locale } = props;
  const { id, trends } = measure;
  const drawing = useRef<SVGSVGElement>(null);
  const title = i18n.t(`trainer.${id}.title`);
  const lines = trends.map(({ part, ...trend }) => ({ ...trend, says: partWords(part) }));
  const save = (kind: Picture['kind']) => {
    if (drawing.current)
      props.onPicture({ kind, drawing: drawing.current, title, note: props.note, name: `attune-${id}.${kind}` });
  };
  return (
    <div class="trainer-measure">
      <h3>{title}</h3>
      <p class="page-part-lead">{i18n.t(`trainer.${id}.lead`)}</p>
      <WeeklyChart
        lines={lines}
        axis={i18n.t(`trainer.${id}.axis`)}
        label={i18n.t(`trainer.${id}.chart`)}
        mark={props.mark}
        drawing={drawing}
        locale={locale}
      />
      <details class="trainer-more">
        <summary>{i18n.t('trainer.figures')}</summary>
        <MeasureTable {...props} lines={lines} title={title} />
      </details>
      <details class="trainer-more">
        <summary>{i18n.t('trainer.reckoned')}</summary>
        <p>{i18n.t(`trainer.${id}.formula`)}</p>
        <p>{i18n.t('trainer.interval')}</p>
      </details>
      <p class="trainer-pictures">
        {(['svg', 'png'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            class="button-link"
            aria-label={i18n.t(`trainer.picture.${kind}Label`, [title])}
            onClick={() => save(kind)}
          >
            {i18n.t(`trainer.picture.${kind}`)}
          </button>
        ))}
      </p>
    </div>
  );
}
