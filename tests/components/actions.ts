import type { SidebarActions } from '../../lib/coach/view.ts';

/** Actions that only write down what they were asked, as `name(first argument's own name or value)`. */
export function recordedActions(): { readonly actions: SidebarActions; readonly asked: string[] } {
  const asked: string[] = [];
  const note = (name: string) => (first?: unknown, second?: unknown) => {
    const words = [first, second].filter((part) => part !== undefined).map(nameOf);
    asked.push(`${name}(${words.join(', ')})`);
  };
  const actions: SidebarActions = {
    useNudge: note('useNudge'),
    dismissNudge: note('dismissNudge'),
    doubtNudge: note('doubtNudge'),
    muteCue: note('muteCue'),
    undo: note('undo'),
    setQuiet: note('setQuiet'),
    showInDraft: note('showInDraft'),
    findInDraft: note('findInDraft'),
    showInMessage: note('showInMessage'),
    correctReading: note('correctReading'),
    undoCorrection: note('undoCorrection'),
    sayComplaint: note('sayComplaint'),
    openLedger: note('openLedger'),
    showSketch: note('showSketch'),
    pointAt: note('pointAt'),
    saySide: note('saySide'),
    forgetSite: note('forgetSite'),
    takeBreak: note('takeBreak'),
    declineBreak: note('declineBreak'),
    hideHurtful: note('hideHurtful'),
    openWaiting: note('openWaiting'),
    snooze: note('snooze'),
    wake: note('wake'),
    settle: note('settle'),
    ignore: note('ignore'),
    confirmPromise: note('confirmPromise'),
    dropPromise: note('dropPromise'),
    setCollapsed: note('setCollapsed'),
    switchEdge: note('switchEdge'),
    setWidth: note('setWidth'),
    pause: note('pause'),
    resume: note('resume'),
    openOptions: note('openOptions'),
    openCue: note('openCue'),
    leave: note('leave'),
  };
  return { actions, asked };
}

function nameOf(part: unknown): string {
  if (typeof part !== 'object' || part === null) return String(part);
  if ('cueId' in part) return String(part.cueId);
  return 'name' in part ? String(part.name) : 'object';
}
