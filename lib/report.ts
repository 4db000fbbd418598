const said = new Set<string>();

/**
 * Says a mistake of ours on the console, each once. Never with text of a message or page: an error's own words may
 * quote what it stumbled over, so everything in quotation marks is cut from them, and of the stack only one line is told.
 */
export function report(error: unknown, where: string): void {
  const line = `Attune, ${where}: ${describe(error)}`;
  if (said.has(line)) return;
  said.add(line);
  console.error(line);
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return `something that is no error (${typeof error})`;
  const place = error.stack
    ?.split('\n')
    .map((frame) => frame.trim())
    .find((frame) => /(chrome|moz)-extension:|file:|^at .*\.[jt]sx?/.test(frame));
  return [`${error.name}: ${withoutQuotes(error.message)}`, place?.replace(/\?[^:\s)]*/, '')].filter(Boolean).join(' ');
}

function withoutQuotes(message: string): string {
  const unquoted = message.replace(/"[^"]*"?|'[^']*'?|`[^`]*`?|“[^”]*”?|‘[^’]*’?|«[^»]*»?/g, '…');
  return unquoted.length > 200 ? `${unquoted.slice(0, 200)}…` : unquoted;
}
