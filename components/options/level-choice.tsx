import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { LEVELS, type Level } from '../../lib/nudges/level.ts';
import './level-choice.css';

/** How much the agent wants to be told. */
export function LevelChoice(props: { readonly level: Level; readonly onChange: (level: Level) => void }) {
  const name = useId();
  return (
    <section class="page-part">
      <h2 id={name}>{i18n.t('options.levelTitle')}</h2>
      <p class="page-part-lead">{i18n.t('options.levelLead')}</p>
      <div class="level-choice" role="radiogroup" aria-labelledby={name}>
        {LEVELS.map((level) => (
          <label key={level} class="level-choice-line">
            <input
              type="radio"
              name={name}
              value={level}
              checked={props.level === level}
              onChange={() => props.onChange(level)}
            />
            <span>
              {i18n.t(`options.level.${level}`)}
              <span class="field-hint">{i18n.t(`options.levelHint.${level}`)}</span>
            </span>
          </label>
        ))}
      </div>
    </section>
  );
}
