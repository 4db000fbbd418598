/**
 * Signatures that mail programs mark as such, and lines they add for themselves: Gmail, Outlook (web, phone), Proton,
 * Zoho, Yahoo, Spark, Zimbra, Open-Xchange, Evolution, Airmail. Outlook on the web puts `x_` before the ids of a mail
 * that is quoted, or passed on.
 */
export const SIGNATURES: readonly string[] = [
  ...['#Signature', '#x_Signature', '#ms-outlook-mobile-signature', '#x_ms-outlook-mobile-signature'],
  ...[
    '.protonmail_signature_block',
    '[id="Zm-_Id_-Sgn"]',
    '[id^="ymail_"][id$="_signature"]',
    '[class$="yahoo-signature"]',
  ],
  ...['[name="messageSignatureSection"]', '[data-marker="__SIG_POST__"]', '.io-ox-signature', '.bloop_sign'],
  ...['[class~="-x-evo-signature"]', '[data-smartmail="gmail_signature"]', '.x_gmail_signature', '.sh-signature'],
];

/** Quotes that programs mark in their own way, beside those of editors: GMX, Notes, Zoho, Yahoo, Spark, Zimbra, Freshdesk. */
export const MORE_QUOTES: readonly string[] = [
  ...['[name="quote"]', '.iNotesHistory', '.zmail_extra', '[class$="yahoo_quoted"]', '[name="messageReplySection"]'],
  ...['[data-marker="__QUOTED_TEXT__"]', '[data-marker="__HEADERS__"]', '.freshdesk_quote', '.x_gmail_attr'],
  ...['.x_moz-cite-prefix', '.moz-email-headers-table'],
];

/** Marks of where a mail ends and the one it answers begins, in mail programs that do not wrap what they quote. */
export const ENDS: readonly string[] = [
  ...['#divRplyFwdMsg', '#x_divRplyFwdMsg', '#appendonsend', '#x_appendonsend', 'hr[style*="98%"]'],
  '[data-marker="__DIVIDER__"]',
];
