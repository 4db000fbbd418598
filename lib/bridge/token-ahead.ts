/** For how long a token that was asked for ahead is offered: half of what it is good for, so that time is left to take it. */
const FRESH_MS = 30_000;

/**
 * Asks for a token at once, so that it is there when the frame is. Gives what to ask each time one is needed: the first
 * answer is that token while it is fresh, every other one is its own.
 */
export function tokenAhead(issueToken: () => Promise<string>, now: () => number): () => Promise<string> {
  const askedAt = now();
  let ahead: Promise<string> | undefined = issueToken();
  // Perhaps nobody ever asks for it.
  ahead.catch(() => undefined);
  return () => {
    const first = now() - askedAt < FRESH_MS ? ahead : undefined;
    ahead = undefined;
    return first?.catch(issueToken) ?? issueToken();
  };
}
