import type { Side } from '../conversation/conversation.ts';

/**
 * Mail providers that anyone can have an address at: sharing the domain there does not make two people colleagues.
 * Names without a country ending. A provider missing here makes its users look like colleagues of an agent who works
 * from the same provider, and of nobody else.
 */
const PUBLIC_PROVIDERS = new Set(
  (
    'aol fastmail free freenet gmail gmx googlemail hey hotmail icloud inbox laposte libero live mac mail mailbox me msn ' +
    'naver orange outlook pm posteo proton protonmail qq rocketmail runbox seznam sfr t-online tuta tutanota uol wanadoo ' +
    'web wp yahoo yandex ymail zoho 126 163 hushmail bluewin btinternet comcast verizon virginmedia sky'
  ).split(' '),
);

/** Mailboxes of machines: nobody there reads an answer, so nobody there waits for one. */
const MACHINES = /^(?:mailer-daemon|postmaster|(?:do[-_.]?not|no)[-_.]?reply(?:[-_.+].*)?)$/;

/** Who writes from an address. `self`: addresses of the signed-in person; without any the answer is `unknown`. */
export function sideOf(address: string | undefined, self: readonly string[]): Side {
  if (!address) return 'unknown';
  if (isOwn(address, self)) return 'agent';
  const name = address.toLowerCase().split('@')[0] ?? '';
  if (MACHINES.test(name)) return 'system';
  return self.length > 0 ? 'customer' : 'unknown';
}

/** Whether the address is the signed-in person's or a colleague's: one at the same domain, unless anyone can have it. */
export function isOwn(address: string, self: readonly string[]): boolean {
  const given = address.toLowerCase();
  return self.some((own) => {
    if (own === given) return true;
    const domain = own.split('@')[1] ?? '';
    if (PUBLIC_PROVIDERS.has(domain.split('.')[0] ?? '')) return false;
    return domain !== '' && given.endsWith(`@${domain}`);
  });
}
