/**
 * Runs inside a page of ours: tries every way a page has to reach an address, and to make markup from text. Says of each
 * what became of it. Nothing in it may need anything from outside the function.
 */
export async function tryToSend(address: string): Promise<Record<string, string>> {
  const became: Record<string, string> = {};
  const ended = (target: EventTarget): Promise<void> =>
    new Promise((resolve, fail) => {
      target.addEventListener('load', () => resolve());
      target.addEventListener('open', () => resolve());
      target.addEventListener('error', () => fail(new Error('refused')));
    });
  const put = (tag: string, values: Record<string, string>): Promise<void> => {
    const element = Object.assign(document.createElement(tag), values);
    const end = ended(element);
    document.body.append(element);
    return end.finally(() => element.remove());
  };
  const ask = (): Promise<void> => {
    const request = new XMLHttpRequest();
    request.open('GET', `${address}request`);
    request.send();
    return ended(request);
  };
  const attempts: Record<string, () => unknown> = {
    fetch: () => fetch(`${address}fetch`, { mode: 'no-cors' }),
    request: ask,
    socket: () => ended(new WebSocket(`${address.replace('http', 'ws')}socket`)),
    beacon: () => navigator.sendBeacon(`${address}beacon`, 'x'),
    events: () => ended(new EventSource(`${address}events`)),
    image: () => put('img', { src: `${address}image` }),
    frame: () => put('iframe', { src: `${address}frame` }),
    style: () => put('link', { rel: 'stylesheet', href: `${address}style` }),
    markup: () => document.createElement('div').insertAdjacentHTML('beforeend', '<b>x</b>'),
  };
  const within = async ([name, attempt]: [string, () => unknown]): Promise<void> => {
    const tooLong = new Promise((_, fail) => setTimeout(() => fail(new Error('no answer')), 1_000));
    try {
      await Promise.race([attempt(), tooLong]);
      became[name] = 'done';
    } catch (error) {
      became[name] = String(error).slice(0, 100);
    }
  };
  await Promise.all(Object.entries(attempts).map(within));
  return became;
}
