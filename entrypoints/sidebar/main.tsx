import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { pressNudge } from '../../components/sidebar/press-nudge.ts';
import { Sidebar } from '../../components/sidebar/sidebar.tsx';
import { localeFor } from '../../components/time-words.ts';
import { acceptPort } from '../../lib/bridge/handshake.ts';
import { typedPort } from '../../lib/bridge/port.ts';
import type { FromPage, FromSidebar, Layout } from '../../lib/bridge/protocol.ts';
import { fromPageSchema } from '../../lib/bridge/schemas.ts';
import { startCoach } from '../../lib/coach/coach.ts';
import { liveServices } from '../../lib/coach/live-services.ts';
import { call } from '../../lib/messaging/call.ts';
import { report } from '../../lib/report.ts';
import { loadSettings, watchSettings } from '../../lib/settings/store.ts';

const root = document.getElementById('root') ?? document.body;
const locale = localeFor(browser.i18n.getUILanguage());
const { signal: ended } = new AbortController();

async function start(): Promise<void> {
  const channel = await acceptPort(window, (token) => call('verify-token', { token }), ended);
  const port = typedPort<FromSidebar, FromPage>(channel, fromPageSchema, ended);
  const settings = signal(await loadSettings());
  watchSettings(ended, (changed) => {
    settings.value = changed;
  });
  const { view, actions, dark, onCommand } = startCoach(port, liveServices(report), settings, ended);
  const layout = computed((): Layout => {
    const { edge, collapsed, width } = settings.value;
    return { edge, collapsed, width };
  });
  effect(() => port.say({ type: 'layout', layout: layout.value }));
  effect(() => {
    if (dark.value !== undefined) document.documentElement.dataset['look'] = dark.value ? 'dark' : 'light';
  });
  onCommand((command) => {
    if (command === 'focus-sidebar') document.querySelector<HTMLElement>('button')?.focus();
    else pressNudge(document, Number(command.at(-1)) as 1 | 2 | 3);
  });

  const App = () => (
    <Sidebar
      view={view.value}
      actions={actions}
      layout={layout.value}
      clock={{ now: Date.now(), locale, timeZone: settings.value.timeZone }}
    />
  );
  render(<App />, root);
}

start().catch((error: unknown) => report(error, 'sidebar'));
