import { i18n } from '#i18n';
import { NUDGE_OUTCOMES } from '../../lib/stats/nudge-outcome.ts';
import { ShareCell, TrainerTable } from './trainer-table.tsx';
import type { NudgeTotal } from './trainer-view.ts';
import { countWords } from './week-words.ts';

/** What agents made of hints, by what they were about: to mend a rule, not a person. */
export function NudgeTable(props: {
  readonly nudges: readonly NudgeTotal[];
  readonly nameOf: (id: string) => string;
  readonly locale: string;
}) {
  const { nudges, nameOf, locale } = props;
  return (
    <TrainerTable
      title={i18n.t('trainer.nudgesTitle')}
      head={
        <>
          <th scope="col">{i18n.t('trainer.cue')}</th>
          {NUDGE_OUTCOMES.map((outcome) => (
            <th scope="col" key={outcome}>
              {i18n.t(`trainer.outcome.${outcome}`)}
            </th>
          ))}
          <th scope="col">{i18n.t('trainer.outOf')}</th>
        </>
      }
    >
      {nudges.map(({ id, shares, n }) => (
        <tr key={id}>
          <th scope="row">{nameOf(id)}</th>
          {NUDGE_OUTCOMES.map((outcome) => (
            <ShareCell key={outcome} share={shares[outcome]} missing={i18n.t('trainer.hiddenCell')} locale={locale} />
          ))}
          <td>{i18n.t('trainer.n', [countWords(n, locale)])}</td>
        </tr>
      ))}
    </TrainerTable>
  );
}
