import { i18n } from '#i18n';
import { NUDGE_OUTCOMES } from '../../lib/stats/nudge-outcome.ts';
import type { NudgeTotal } from './trainer-view.ts';
import { countWords, shareWords } from './week-words.ts';
import './trainer-table.css';

/** What agents made of hints, by what they were about: to mend a rule, not a person. */
export function NudgeTable(props: {
  readonly nudges: readonly NudgeTotal[];
  readonly nameOf: (id: string) => string;
  readonly locale: string;
}) {
  const { nudges, nameOf, locale } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard.
    <section class="trainer-table" tabIndex={0} aria-label={i18n.t('trainer.nudgesTitle')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('trainer.cue')}</th>
            {NUDGE_OUTCOMES.map((outcome) => (
              <th scope="col" key={outcome}>
                {i18n.t(`trainer.outcome.${outcome}`)}
              </th>
            ))}
            <th scope="col">{i18n.t('trainer.outOf')}</th>
          </tr>
        </thead>
        <tbody>
          {nudges.map(({ id, shares, n }) => (
            <tr key={id}>
              <th scope="row">{nameOf(id)}</th>
              {NUDGE_OUTCOMES.map((outcome) => {
                const share = shares[outcome];
                return (
                  <td key={outcome} class={share === undefined ? 'is-hidden' : ''}>
                    {share === undefined ? i18n.t('trainer.hiddenCell') : shareWords(share, locale)}
                  </td>
                );
              })}
              <td>{i18n.t('trainer.n', [countWords(n, locale)])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
