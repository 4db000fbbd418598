import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** Forgets the team's files, after one question that says what is lost with them. */
export function ForgetTeam(props: { readonly onForget: () => void }) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <button type="button" class="button-link team-files-forget" onClick={() => setAsking(true)}>
        {i18n.t('team.forget')}
      </button>
    );
  return (
    <fieldset class="team-files-ask" aria-label={i18n.t('team.forget')}>
      <p>{i18n.t('team.forgetAsk')}</p>
      <button
        type="button"
        class="button-main"
        onClick={() => {
          setAsking(false);
          props.onForget();
        }}
      >
        {i18n.t('team.forgetYes')}
      </button>
      <button type="button" class="button-plain" onClick={() => setAsking(false)}>
        {i18n.t('team.forgetNo')}
      </button>
    </fieldset>
  );
}
