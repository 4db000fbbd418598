import { i18n } from '#i18n';
import { gap, Phrase } from '../phrase.tsx';
import { ToneMeter } from '../tone-meter.tsx';
import './welcome-picture.css';

/** A small picture of the sidebar at work, made of its own parts. For eyes only: the page's words say what it shows. */
export function WelcomePicture() {
  return (
    <figure class="welcome-picture feels-upset" aria-hidden="true">
      <p class="welcome-picture-title">{i18n.t('welcome.pictureTitle')}</p>
      <p class="welcome-picture-says">
        <Phrase
          text={i18n.t('customer.maySound', [gap(0)])}
          parts={[<em key="lead">{i18n.t('welcome.pictureLead')}</em>]}
        />
      </p>
      <ToneMeter valence={-0.6} confidence="medium" />
      <p>
        <span class="welcome-picture-quote">{i18n.t('customer.quote', [i18n.t('welcome.pictureQuote')])}</span>
      </p>
      <div class="welcome-picture-nudge">
        <p class="welcome-picture-why">{i18n.t('welcome.pictureWhy')}</p>
        <div class="welcome-picture-swap">
          <s>{i18n.t('welcome.pictureOld')}</s>
          <span>{i18n.t('welcome.pictureNew')}</span>
        </div>
        <span class="welcome-picture-use">{i18n.t('nudge.use')}</span>
      </div>
    </figure>
  );
}
