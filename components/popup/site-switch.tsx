import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Switch } from '../switch.tsx';
import './site-switch.css';

/** The page in front, as far as the popup may know it. */
export interface SiteView {
  /** Host name such as `mail.example.org`; empty where there is none. */
  readonly name: string;
  readonly state: 'on' | 'off' | 'not-allowable';
}

/** What can be done about this site. Both ask the browser, and answer whether it let us. */
export interface SiteActions {
  /** Must ask the browser at once: it wants to see the click. */
  setSite(isOn: boolean): Promise<boolean>;
  useHere(): Promise<boolean>;
}

/** Turns Attune on or off for the site in front, or lets it read the page once. */
export function SiteSwitch(props: { readonly site: SiteView; readonly actions: SiteActions }) {
  const { name, state } = props.site;
  const [said, setSaid] = useState<'usedHere' | 'useHereFailed' | 'switchFailed' | undefined>(undefined);
  if (state === 'not-allowable') {
    return <p class="popup-part site-switch-no">{i18n.t('popup.notAllowable')}</p>;
  }
  const isOn = state === 'on';
  const change = (wish: boolean) =>
    void props.actions.setSite(wish).then((isDone) => setSaid(isDone ? undefined : 'switchFailed'));
  const use = () => void props.actions.useHere().then((isDone) => setSaid(isDone ? 'usedHere' : 'useHereFailed'));
  return (
    <section class="popup-part site-switch" aria-label={i18n.t('popup.siteTitle')}>
      <div class="site-switch-row">
        <div>
          <p class="site-switch-name">{name}</p>
          <p class="site-switch-state">{isOn ? i18n.t('popup.siteOn') : i18n.t('popup.siteOff')}</p>
        </div>
        <Switch says={i18n.t('popup.siteSwitch', [name])} isOn={isOn} onChange={change} />
      </div>
      {!isOn && (
        <div class="site-switch-once">
          <button type="button" class="button-plain" onClick={use}>
            {i18n.t('popup.useHere')}
          </button>
          <p>{i18n.t('popup.useHereHint')}</p>
        </div>
      )}
      <p class="site-switch-said" role="status">
        {said !== undefined && i18n.t(`popup.${said}`)}
      </p>
    </section>
  );
}
