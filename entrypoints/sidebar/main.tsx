import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { GoneNote } from '../../components/sidebar/gone-note.tsx';
import { pressNudge } from '../../components/sidebar/press-nudge.ts';
import { Sidebar } from '../../components/sidebar/sidebar.tsx';
import { localeFor } from '../../components/time-words.ts';
import { acceptPort } from '../../lib/bridge/handshake.ts';
import { portToCome, typedPort } from '../../lib/bridge/port.ts';
import type { FromPage, FromSidebar } from '../../lib/bridge/protocol.ts';
import { fromPageSchema } from '../../lib/bridge/schemas.ts';
import { startCoach } from '../../lib/coach/coach.ts';
import { liveServices } from '../../lib/coach/live-services.ts';
import { WARM_UP_AFTER_MS, warmUp } from '../../lib/coach/warm-up.ts';
import { call } from '../../lib/messaging/call.ts';
import { report } from '../../lib/report.ts';
import { loadSettings, watchSettings } from '../../lib/settings/store.ts';

const root = document.getElementById('root') ?? document.createElement('div');
const locale = localeFor(browser.i18n.getUILanguage());
const { signal: ended } = new AbortController();

async function start(): Promise<void> {
  const loaded = loadSettings();
  const accepted = acceptPort(window, (tokens) => call('verify-token', { tokens }), ended);
  const port = portToCome(accepted.then((channel) => typedPort<FromSidebar, FromPage>(channel, fromPageSchema, ended)));
  // Drawn meanwhile, and put into the document once the port is verified: a page that frames us by itself is shown
  // nothing, and gets no click.
  root.remove();
  const settings = signal(await loaded);
  watchSettings(ended, (changed) => {
    settings.value = changed;
  });
  const services = liveServices(report);
  const { view, actions, dark, layout, onCommand } = startCoach(port, services, settings, ended);
  effect(() => port.say({ type: 'layout', layout: layout.value }));
  effect(() => {
    if (dark.value !== undefined) document.documentElement.dataset['look'] = dark.value ? 'dark' : 'light';
  });
  onCommand((command) => {
    if (command === 'focus-sidebar') document.querySelector<HTMLElement>('button')?.focus();
    else coachKey(Number(command.at(-1)) as 1 | 2 | 3);
  });
  const coachKey = (place: 1 | 2 | 3): void => {
    if (pressNudge(document, place)) return;
    // Collapsed, there is no card to press; its first wording is what the card would show.
    const nudge = view.value.draft?.nudges[place - 1];
    const wording = nudge?.wordings[0];
    if (nudge && wording !== undefined) actions.useNudge(nudge, wording);
  };

  // Back to the reply, as from any panel; on the way up, for the page would hear the rest of a key pressed here.
  addEventListener('keyup', (event) => {
    if (event.key === 'Escape') port.say({ type: 'focus-page' });
  });

  const gone = { title: i18n.t('status.outdated'), text: i18n.t('status.outdatedMore') };
  const App = () =>
    view.value.status === 'outdated' ? (
      <GoneNote {...gone} />
    ) : (
      <Sidebar
        view={view.value}
        actions={actions}
        layout={layout.value}
        clock={{ now: Date.now(), locale, timeZone: undefined, teamTimeZone: settings.value.timeZone }}
      />
    );
  render(<App />, root);
  await accepted;
  document.body.append(root);
  // For the bench: a debugger that watched the frame would delay it.
  performance.mark('drawn');
  await new Promise((later) => setTimeout(later, WARM_UP_AFTER_MS));
  await warmUp(services.engine, () => new Promise((rested) => requestIdleCallback(() => rested())));
}

start().catch((error: unknown) => report(error, 'sidebar'));
