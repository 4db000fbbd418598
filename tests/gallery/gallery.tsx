import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Sidebar } from '../../components/sidebar/sidebar.tsx';
import type { Layout } from '../../lib/bridge/protocol.ts';
import type { SidebarActions, SidebarView } from '../../lib/coach/view.ts';
import { clock } from '../components/views.ts';
import { scenes } from './scenes.ts';

/**
 * `?look=dark|light&width=320…480&scene=NAME&text=200&rail&dir=rtl`: narrows what is shown;
 * without them every scene stands there light and dark.
 */
const query = new URLSearchParams(location.search);
const looks = query.has('look') ? [query.get('look')] : ['light', 'dark'];
const wanted = query.get('scene');
document.documentElement.style.fontSize = `${query.get('text') ?? 100}%`;
document.documentElement.dir = query.get('dir') ?? 'ltr';

function Frame(props: { readonly view: SidebarView; readonly look: string | null }) {
  const [layout, setLayout] = useState<Layout>({
    edge: 'right',
    collapsed: query.has('rail'),
    width: Number(query.get('width') ?? 360),
  });
  const nothing = () => undefined;
  const actions: SidebarActions = {
    useNudge: nothing,
    dismissNudge: nothing,
    doubtNudge: nothing,
    hideHurtful: nothing,
    muteCue: nothing,
    undo: nothing,
    setQuiet: nothing,
    showInDraft: nothing,
    findInDraft: nothing,
    showInMessage: nothing,
    correctReading: nothing,
    undoCorrection: nothing,
    showSketch: nothing,
    pointAt: nothing,
    saySide: nothing,
    forgetSite: nothing,
    sayComplaint: nothing,
    openLedger: nothing,
    takeBreak: nothing,
    declineBreak: nothing,
    openWaiting: nothing,
    snooze: nothing,
    wake: nothing,
    settle: nothing,
    ignore: nothing,
    confirmPromise: nothing,
    dropPromise: nothing,
    setCollapsed: (collapsed) => setLayout({ ...layout, collapsed }),
    switchEdge: () => setLayout({ ...layout, edge: layout.edge === 'left' ? 'right' : 'left' }),
    setWidth: (width) => setLayout({ ...layout, width }),
    pause: nothing,
    resume: nothing,
    openOptions: nothing,
    openCue: nothing,
    leave: nothing,
  };
  return (
    <div class="frame" data-look={props.look} style={{ inlineSize: layout.collapsed ? '46px' : `${layout.width}px` }}>
      <Sidebar view={props.view} actions={actions} layout={layout} clock={clock} />
    </div>
  );
}

function Gallery() {
  return (
    <>
      {Object.entries(scenes)
        .filter(([name]) => wanted === null || name === wanted)
        .flatMap(([name, view]) => looks.map((look) => <Frame key={`${name} ${look}`} view={view} look={look} />))}
    </>
  );
}

render(<Gallery />, document.getElementById('root') ?? document.body);
