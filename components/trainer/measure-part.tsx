import { i18n } from '#i18n';
import { MeasureTable } from './measure-table.tsx';
import type { Measure } from './measures.ts';
import { partWords } from './part-words.ts';
import type { TrainerView } from './trainer-view.ts';
import { WeeklyChart } from './weekly-chart.tsx';

/** A measure: what it is, its chart, how it is reckoned, and the same figures as a table. */
export function MeasurePart(props: {
  readonly measure: Measure;
  readonly why: TrainerView['why'];
  readonly agents: number;
  readonly locale: string;
}) {
  const { measure, locale } = props;
  const { id, trends } = measure;
  const lines = trends.map(({ part, ...trend }) => ({ ...trend, says: partWords(part) }));
  return (
    <div class="trainer-measure">
      <h3>{i18n.t(`trainer.${id}.title`)}</h3>
      <p class="page-part-lead">{i18n.t(`trainer.${id}.lead`)}</p>
      <WeeklyChart
        lines={lines}
        axis={i18n.t(`trainer.${id}.axis`)}
        label={i18n.t(`trainer.${id}.chart`)}
        locale={locale}
      />
      <details class="trainer-formula">
        <summary>{i18n.t('trainer.reckoned')}</summary>
        <p>{i18n.t(`trainer.${id}.formula`)}</p>
        <p>{i18n.t('trainer.interval')}</p>
      </details>
      <MeasureTable {...props} lines={lines} title={i18n.t(`trainer.${id}.title`)} />
    </div>
  );
}
