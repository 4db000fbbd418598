import '../../../scripts/read-page/in-page.ts';
import { typedPort } from '../../../lib/bridge/port.ts';
import type { FromPage, FromSidebar } from '../../../lib/bridge/protocol.ts';
import { fromSidebarSchema } from '../../../lib/bridge/schemas.ts';
import { servePage } from '../../../lib/bridge/serve-page.ts';
import type { Host } from '../../../lib/hosts/host.ts';
import { hostFinder } from '../../../lib/hosts/registry.ts';

/** What one flood cost: from its first change to the end of the look that it made come. */
export interface Flood {
  /** Main-thread time of our callbacks, in ms. */
  readonly ours: number;
  /** Of this the looks. */
  readonly looking: number;
  readonly wall: number;
  readonly changes: number;
}

const CHANGES_A_FRAME = 20;

/** The page's own, before our calls of them are counted. */
const nextFrame = requestAnimationFrame.bind(globalThis);
let ours = 0;
let looking = 0;
let looks = 0;
let depth = 0;

/** The same function, with the time it takes added up. */
function timed<A extends unknown[], R>(run: (...words: A) => R): (...words: A) => R {
  return (...words) => {
    depth += 1;
    const start = performance.now();
    const before = looks;
    try {
      return run(...words);
    } finally {
      depth -= 1;
      const took = performance.now() - start;
      if (depth === 0) ours += took;
      if (depth === 0 && looks > before) looking += took;
    }
  };
}

/** Whatever Attune has the browser call is timed. */
function countOurs(): void {
  const { setTimeout: wait, requestAnimationFrame: frame, MutationObserver: Observer } = globalThis;
  Object.assign(globalThis, {
    setTimeout: (run: () => void, ms: number) => wait(timed(run), ms),
    requestAnimationFrame: (run: FrameRequestCallback) => frame(timed(run)),
    MutationObserver: class extends Observer {
      constructor(hear: MutationCallback) {
        super(timed(hear));
      }
    },
  });
}

/** Serves the page as the content script does, to a sidebar that takes everything and says nothing. */
function serve(): void {
  const find = hostFinder(document);
  const found = find();
  const host: Host = Object.assign(Object.create(found) as Host, {
    read: (...words: Parameters<Host['read']>) => {
      looks += 1;
      return found.read(...words);
    },
  });
  const layer = document.createElement('div');
  document.documentElement.append(layer);
  const { port1, port2 } = new MessageChannel();
  port2.start();
  const { signal } = new AbortController();
  const service = servePage(document, () => host, { layer, setLayout: () => {}, leave: () => {} }, signal);
  service.attach(typedPort<FromPage, FromSidebar>(port1, fromSidebarSchema, signal));
}

/** Changes the page outside its editor, so many times before every picture, until it was looked at. */
async function flood(): Promise<Flood> {
  // Asked in a way that no field of a form in a mail can stand in for.
  const isOutside = (element: Element): boolean =>
    Element.prototype.closest.call(element, '[contenteditable], textarea, iframe') === null;
  const elements = [...document.body.querySelectorAll<HTMLElement>('*')].filter(isOutside);
  const texts = elements.flatMap((element) => [...element.childNodes].filter((node) => node instanceof Text));
  const marks: HTMLElement[] = [];
  let changes = 0;
  const change = (): void => {
    changes += 1;
    const element = elements[(changes * 7) % elements.length];
    const text = texts[(changes * 7) % texts.length];
    if (changes % 4 === 0) element?.classList.toggle('is-flooded');
    else if (changes % 4 === 1 && text) text.data = text.data.endsWith(' ') ? text.data.slice(0, -1) : `${text.data} `;
    else if (changes % 4 === 2) {
      const mark = document.createElement('span');
      marks.push(mark);
      document.body.append(mark);
    } else marks.pop()?.remove();
  };
  [ours, looking] = [0, 0];
  const before = looks;
  const start = performance.now();
  while (looks === before) {
    await new Promise(nextFrame);
    for (let count = 0; count < CHANGES_A_FRAME && looks === before; count += 1) change();
  }
  return { ours, looking, wall: performance.now() - start, changes };
}

Object.assign(globalThis, { attuneCountOurs: countOurs, attuneServe: serve, attuneFlood: flood });
