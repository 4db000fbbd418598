/** What the content script posts to the frame, once, together with the port. */
interface Greeting {
  readonly attune: 'port';
  readonly token: string;
}

/**
 * Content script's half: gives one end of a fresh channel to the sidebar's frame, with a token only we can have got.
 * The frame's origin is named as target, so that nothing is delivered should the page have put another page into it.
 */
export async function offerPort(
  frame: HTMLIFrameElement,
  frameOrigin: string,
  issueToken: () => Promise<string>,
): Promise<MessagePort> {
  const token = await issueToken();
  const channel = new MessageChannel();
  const greeting: Greeting = { attune: 'port', token };
  frame.contentWindow?.postMessage(greeting, frameOrigin, [channel.port2]);
  return channel.port1;
}

/**
 * Sidebar's half: waits for a port whose token the background vouches for (same tab, first use). A page can post
 * whatever it likes at us; without such a token it is not heard.
 */
export function acceptPort(
  self: Window,
  verifyToken: (token: string) => Promise<boolean>,
  signal: AbortSignal,
): Promise<MessagePort> {
  return new Promise((resolve) => {
    const listen = async (event: MessageEvent): Promise<void> => {
      const port = event.ports[0];
      const data: unknown = event.data;
      if (event.source !== self.parent || !port || !isGreeting(data)) return;
      if (!(await verifyToken(data.token).catch(() => false))) return;
      self.removeEventListener('message', listen);
      resolve(port);
    };
    self.addEventListener('message', listen, { signal });
  });
}

function isGreeting(data: unknown): data is Greeting {
  return (
    typeof data === 'object' &&
    data !== null &&
    (data as Greeting).attune === 'port' &&
    typeof (data as Greeting).token === 'string'
  );
}
