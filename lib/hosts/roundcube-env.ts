/** The few facts of Roundcube's own page variables that we use; each absent where the page does not tell. */
export interface RoundcubeEnv {
  readonly task?: string;
  readonly action?: string;
  readonly skin?: string;
  readonly uid?: string;
  readonly mailbox?: string;
  readonly username?: string;
  /** Addresses the signed-in person can send from; only on the compose page. */
  readonly identities: readonly string[];
}

/**
 * Reads the variables Roundcube writes into an inline script of every page, all skins alike. A mail cannot forge them:
 * scripts in mails are removed, and what stands in the message body is not looked at.
 */
export function readEnv(page: Document): RoundcubeEnv {
  const all: Record<string, unknown> = {};
  for (const script of page.querySelectorAll('script:not([src])')) {
    if (script.closest('#messagebody')) continue;
    for (const call of (script.textContent ?? '').matchAll(/rcmail\.set_env\((\{.*\})\);/g)) {
      try {
        Object.assign(all, JSON.parse(call[1] ?? '{}'));
      } catch {
        // Another version writes it in another way: the page's elements must do.
      }
    }
  }
  const text = (name: string): Record<string, string> => {
    const value = all[name];
    return typeof value === 'string' || typeof value === 'number' ? { [name]: String(value) } : {};
  };
  return {
    ...text('task'),
    ...text('action'),
    ...text('skin'),
    ...text('uid'),
    ...text('mailbox'),
    ...text('username'),
    identities: emailsOf(all['identities']),
  };
}

function emailsOf(identities: unknown): string[] {
  if (typeof identities !== 'object' || identities === null) return [];
  return Object.values(identities).flatMap((identity: unknown) => {
    const email = (identity as { email?: unknown } | null)?.email;
    return typeof email === 'string' && email.includes('@') ? [email.toLowerCase()] : [];
  });
}
