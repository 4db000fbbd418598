import type { World } from './lapsed-build.ts';

/** A leak for each world, to show that each would be found. */
export const LEAKS: Readonly<Record<World, string>> = {
  // A listener for every message to the sidebar, a frame for some.
  tab: `{
    const say = MessagePort.prototype.postMessage;
    let said = 0;
    MessagePort.prototype.postMessage = function (...words) {
      said += 1;
      document.addEventListener('leak', () => words);
      if (said % 20 === 0) document.body.append(document.createElement('iframe'));
      return say.apply(this, words);
    };
  }`,
  // Every message from the page.
  frame: `{
    const { set } = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
    const kept = [];
    Object.defineProperty(MessagePort.prototype, 'onmessage', {
      set(hear) {
        set.call(this, (event) => {
          kept.push(structuredClone(event.data));
          hear(event);
        });
      },
    });
  }`,
  // Every call.
  background: `{
    const kept = [];
    (globalThis.browser ?? chrome).runtime.onMessage.addListener((message) => {
      kept.push(structuredClone(message));
    });
  }`,
};
