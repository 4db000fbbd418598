import { i18n } from '#i18n';
import { Mark } from '../icons.tsx';
import { SiteCards, type SiteCardsProps } from './site-cards.tsx';
import { WelcomePicture } from './welcome-picture.tsx';
import '../tokens.css';
import '../page.css';
import './welcome.css';

/** Everything the welcome page shows and can do. */
export interface WelcomeProps {
  readonly sites: SiteCardsProps['sites'];
  readonly actions: {
    /** Must ask the browser at once: it wants to see the click. */
    readonly allow: SiteCardsProps['onAllow'];
    open(address: string): void;
    openOptions(): void;
  };
}

/** The first page after installing: what Attune does, what it never does, and where it may work. */
export function Welcome({ sites, actions }: WelcomeProps) {
  return (
    <main class="page welcome">
      <header class="page-head">
        <div>
          <Mark size={44} />
          <h1>{i18n.t('welcome.title')}</h1>
          <p class="page-lead">{i18n.t('welcome.lead')}</p>
        </div>
        <WelcomePicture />
      </header>
      <section class="page-part">
        <h2>{i18n.t('welcome.startTitle')}</h2>
        <p class="page-part-lead">{i18n.t('welcome.startLead')}</p>
        <SiteCards sites={sites} onAllow={actions.allow} onOpen={actions.open} />
      </section>
      <section class="page-part">
        <h2>{i18n.t('welcome.stepsTitle')}</h2>
        <ol class="welcome-three is-counted">
          <Item title={i18n.t('welcome.step1Title')} text={i18n.t('welcome.step1')} />
          <Item title={i18n.t('welcome.step2Title')} text={i18n.t('welcome.step2')} />
          <Item title={i18n.t('welcome.step3Title')} text={i18n.t('welcome.step3')} />
        </ol>
      </section>
      <section class="page-part">
        <h2>{i18n.t('welcome.promisesTitle')}</h2>
        <ul class="welcome-three">
          <Item title={i18n.t('welcome.promise1Title')} text={i18n.t('welcome.promise1')} />
          <Item title={i18n.t('welcome.promise2Title')} text={i18n.t('welcome.promise2')} />
          <Item title={i18n.t('welcome.promise3Title')} text={i18n.t('welcome.promise3')} />
        </ul>
      </section>
      <button type="button" class="button-plain" onClick={() => actions.openOptions()}>
        {i18n.t('welcome.settings')}
      </button>
    </main>
  );
}

function Item(props: { readonly title: string; readonly text: string }) {
  return (
    <li>
      <h3>{props.title}</h3>
      <p>{props.text}</p>
    </li>
  );
}
