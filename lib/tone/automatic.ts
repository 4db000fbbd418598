import type { Span } from '../text/span.ts';

/** Wording of absence notes, newsletters, bounces and notices. */
const ENGLISH = [
  "i(?:'m| am| will be)? (?:currently |now )?(?:be )?(?:out of (?:the )?office|on (?:annual|parental|maternity|paternity|sick|holiday|vacation) leave|away from (?:the office|my desk|e-?mail))",
  'out of (?:the )?office (?:until|from|reply)',
  'automatic reply\\b',
  'auto(?:matic)?[- ]?(?:reply|response|responder):',
  'this is an? auto(?:mated|matic)(?:ally generated)? (?:reply|response|message|e-?mail|notification)',
  '(?:message|mail) could not be delivered',
  'delivery (?:has failed|status notification)',
  'undeliver(?:able|ed)',
  'mail delivery (?:system|subsystem|failed)',
  'do not reply to this',
  'please do not (?:reply|respond) (?:to|directly)',
  'mailbox is (?:not monitored|unattended|full)',
  'unmonitored (?:mailbox|address)',
  'no-?reply (?:address|mailbox)',
  'to unsubscribe',
  'unsubscribe (?:here|from|at any time|link|instantly)',
  '(?:manage|update) (?:your )?(?:e-?mail )?preferences',
  'view (?:this (?:e-?mail|newsletter) )?(?:in|online in) (?:your )?browser',
  'you (?:are )?receiv(?:e|ed|ing) this (?:e-?mail|newsletter|message) because',
  'you (?:are getting|get|got) this (?:(?:e-?mail|newsletter|message) )?because you (?:signed up|subscribed|registered|opted in)',
];
/** The same in other languages, where absence notes come from too; letters beyond ASCII end no `\b` word. */
const OTHERS = [
  ...['abwesenheitsnotiz', 'automatische antwort', 'ich bin .{0,40}nicht im (?:b\u00fcro|haus)'],
  ...['r\u00e9ponse automatique', 'absente? du bureau', 'respuesta autom\u00e1tica', 'fuera de la oficina'],
  ...['risposta automatica', 'fuori sede', 'resposta autom\u00e1tica', 'automatisch antwoord', 'afwezigheid'],
  ...['\u81ea\u52d5\u8fd4\u4fe1', '\u81ea\u52d5\u5fdc\u7b54'],
];
const MACHINE = new RegExp(`\\b(?:${ENGLISH.join('|')})|${OTHERS.join('|')}`, 'i');
/** A person who speaks about such a mail. */
const ABOUT_ONE =
  /\b(?:i|we) (?:keep |only |just |got|get|getting|received|have|had|was sent|tried).{0,40}$|\bhow (?:do|can) i $/i;
const YOURS = /\b(?:your|another|an|the|these|those) $/i;

/** Where a text shows that a machine sent it: an absence note, a newsletter, a bounce, a notice; else `undefined`. */
export function automaticIn(text: string): Span | undefined {
  const match = MACHINE.exec(text);
  if (match === null) return undefined;
  const before =
    text
      .slice(Math.max(0, match.index - 60), match.index)
      .split(/[.!?\n]/)
      .at(-1) ?? '';
  if (ABOUT_ONE.test(before) || (/^auto/i.test(match[0]) && YOURS.test(before))) return undefined;
  return { start: match.index, end: match.index + match[0].length };
}
