/**
 * Elements that hold somebody else's words, or a signature, in mails and in reply editors.
 * Names used by Gmail, Yahoo, Thunderbird, Proton, Tutanota, Outlook, Apple Mail, Zammad, Frappe and Roundcube (which prefixes classes
 * of a mail's own HTML with `v1`), seen 2026-11 in saved pages and public mails.
 */
export const QUOTES: readonly string[] = [
  'blockquote',
  '.gmail_quote',
  '.gmail_attr',
  '.gmail_signature',
  '.v1gmail_quote',
  '.v1gmail_attr',
  '.v1gmail_signature',
  '.yahoo_quoted',
  '.moz-cite-prefix',
  '.moz-signature',
  '.protonmail_quote',
  '.tutanota_quote',
  '#OLK_SRC_BODY_SECTION',
  '#mail-editor-reference-message-container',
  '.ms-outlook-mobile-reference-message',
  '.gmail_signature_prefix',
  '[data-signature="true"]',
  'p.reply-to-content',
  '#reply-intro',
  '#_rc_sig',
];
