import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { type OwnCounts, ownCues, ownTrend } from '../../lib/stats/own.ts';
import { EraseEverything } from '../erase-everything.tsx';
import { Mark } from '../icons.tsx';
import type { Picture } from '../trainer/chart-file.ts';
import { MeasurePart } from '../trainer/measure-part.tsx';
import { type Measure, measuresOf } from '../trainer/measures.ts';
import { useAllOpenInPrint } from '../trainer/use-all-open-in-print.ts';
import { OwnCueTable } from './own-cue-table.tsx';
import '../tokens.css';
import '../page.css';
import '../trainer/trainer.css';

/** Everything the page shows and can do. */
export interface MineProps {
  /** `undefined` while it is looked up. */
  readonly own: OwnCounts | undefined;
  readonly nameOfCue: (id: string) => string;
  readonly locale: string;
  readonly onPicture: (picture: Picture) => void;
  readonly onCsv: () => void;
  readonly onJson: () => void;
  readonly onShare: () => void;
  readonly onErase: () => Promise<void>;
}

/** An agent's own weeks, for their own eyes: nothing to reach, nobody to be compared with. */
export function Mine(props: MineProps) {
  const { own, locale } = props;
  const page = useAllOpenInPrint();
  const measures = useMemo(() => (own ? measuresOf((table, part) => ownTrend(own, table, part)) : []), [own]);
  const cues = useMemo(() => (own ? ownCues(own) : []), [own]);
  return (
    <main class="page trainer" ref={page}>
      <header class="page-head">
        <Mark size={28} />
        <h1>{i18n.t('mine.title')}</h1>
        <p class="page-lead">{i18n.t('mine.lead')}</p>
      </header>
      <p class="trainer-note">
        {i18n.t('mine.shared')}{' '}
        <button type="button" class="button-link" onClick={() => props.onShare()}>
          {i18n.t('mine.share')}
        </button>
      </p>
      {own === undefined && <p class="trainer-note">{i18n.t('trainer.loading')}</p>}
      {own !== undefined && measures.length === 0 && <p class="trainer-note">{i18n.t('mine.nothing')}</p>}
      <Measures {...props} measures={measures.filter(({ view }) => view === 'tone')} of="tone" />
      {cues.length > 0 && (
        <section class="page-part">
          <h2>{i18n.t('mine.cues.title')}</h2>
          <p class="page-part-lead">{i18n.t('mine.cues.lead')}</p>
          <OwnCueTable cues={cues} nameOf={props.nameOfCue} locale={locale} />
        </section>
      )}
      <Measures {...props} measures={measures.filter(({ view }) => view === 'conditions')} of="conditions" />
      {own !== undefined && (
        <section class="page-part">
          <h2>{i18n.t('mine.keep.title')}</h2>
          <p class="page-part-lead">{i18n.t('mine.keep.lead')}</p>
          <p class="trainer-save">
            <button type="button" class="button-plain" onClick={() => props.onCsv()}>
              {i18n.t('mine.keep.csv')}
            </button>
            <button type="button" class="button-plain" onClick={() => props.onJson()}>
              {i18n.t('mine.keep.json')}
            </button>
          </p>
        </section>
      )}
      <EraseEverything onErase={props.onErase} />
    </main>
  );
}

function Measures(props: MineProps & { readonly measures: readonly Measure[]; readonly of: Measure['view'] }) {
  const { measures, of, locale, onPicture } = props;
  if (measures.length === 0) return null;
  const missing = { cell: i18n.t('mine.few'), week: () => i18n.t('mine.few') };
  return (
    <section class="page-part">
      <h2>{i18n.t(`mine.${of}.title`)}</h2>
      <p class="page-part-lead">{i18n.t(`mine.${of}.lead`)}</p>
      {measures.map((measure) => (
        <MeasurePart
          key={measure.id}
          measure={measure}
          missing={missing}
          note={i18n.t('mine.pictureNote')}
          mark={undefined}
          locale={locale}
          onPicture={onPicture}
        />
      ))}
    </section>
  );
}
