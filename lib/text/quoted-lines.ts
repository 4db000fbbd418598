import planer from 'planer';
import { FORWARD_LINE } from './mail-phrases.ts';

/** "On … wrote:" as mail programs put it, in the languages they speak; tested on up to three joined lines. */
const ATTRIBUTIONS: readonly RegExp[] = [
  /^[-\s>]*on\s.{6,200}\s(?:wrote|writes)\s*:\s*$/i,
  /^[-\s>]*am\s.{6,200}\sschrieb\s?.{0,120}:\s*$/i,
  /^[-\s>]*le\s.{6,200}\sa\s\u00e9crit\s*:\s*$/i,
  /^[-\s>]*el\s.{6,200}\s(?:escribi\u00f3|ha escrito)\s*:\s*$/i,
  /^[-\s>]*(?:il|in data)\s.{6,200}\sha scritto\s*:\s*$/i,
  /^[-\s>]*(?:em|a)\s.{6,200}\sescreveu\s*:\s*$/i,
  /^[-\s>]*op\s.{6,200}\sschreef\s?.{0,120}:\s*$/i,
  /^[-\s>]*(?:den|p\u00e5)\s.{6,200}\s(?:skrev|skrev f\u00f8lgende)\s?.{0,120}:\s*$/i,
  /^[-\s>]*(?:w dniu|dnia)\s.{6,200}\s(?:napisa\u0142\(?a?\)?|pisze)\s?.{0,60}:\s*$/i,
  /^.{0,160}\d{4}.{0,80}[<(]\S+@\S+[>)].{0,24}:\s*$/,
  /^.{1,80}\s(?:wrote|schrieb|a \u00e9crit|escribi\u00f3) (?:on|am|le|el)\s.{6,80}:\s*$/i,
];
const OPENS_ATTRIBUTION =
  /^[-\s>]*(?:on|am|le|el|il|in data|em|op|den|p\u00e5|w dniu|dnia)\s.*\d|^[-\s>]*\S.{0,80}[<(]\S+@\S+[>)]/i;

const ORIGINAL =
  /^[-_*\s>]*(?:original message|reply message|original appointment|urspr\u00fcngliche nachricht|message d'origine|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original|oprindelig meddelelse)[-_*\s:]*$/i;
/** A helpdesk's own: above it the customer writes, below it stands what was written before. */
const REPLY_ABOVE = /^[\s>]*##-.{4,120}-##\s*$/;
const LABELS =
  'from|sent|to|cc|subject|date|reply-to|von|gesendet(?: am)?|an|betreff|datum|de|envoy\u00e9(?: le)?|date d.envoi|\u00e0|objet|para|enviad[oa](?: (?:el|em|\u00e0s))?|fecha|asunto|assunto|da|inviato(?: il)?|data|a|per|oggetto|van|verzonden|aan|onderwerp|fra|fr\u00e5n|till?|skickat|dato|sendt|\u00e4mne|emne|od|do|wys\u0142ano|temat|kopia|kopie|c\u00f3pia|copia|\u5dee\u51fa\u4eba|\u9001\u4fe1\u65e5\u6642|\u65e5\u4ed8|\u65e5\u6642|\u5b9b\u5148|\u4ef6\u540d|\u0645\u0646|\u0625\u0644\u0649|\u062a\u0627\u0631\u064a\u062e(?: \u0627\u0644\u0625\u0631\u0633\u0627\u0644)?|\u0627\u0644\u062a\u0627\u0631\u064a\u062e|\u0627\u0644\u0645\u0648\u0636\u0648\u0639';
const LABEL = new RegExp(`^[\\s*>]*(?:${LABELS})\\*?\\s?[:\uff1a]\\*?(?:\\s|$)`, 'iu');
const OPENING_LABEL = /^[\s*>]*(?:from|von|de|da|van|fra|fr\u00e5n|od|\u5dee\u51fa\u4eba|\u0645\u0646)\*?\s?[:\uff1a]/iu;

/** So much of a line tells its kind. */
const LOOK_AT = 240;

/** How many lines from `at` on make up an attribution or a mail's header block; 0 when none begins here. */
function splitterLength(lines: readonly string[], at: number): number {
  const line = (lines[at] ?? '').slice(0, LOOK_AT);
  if (ORIGINAL.test(line) || (REPLY_ABOVE.test(line) && lines.slice(0, at).some((above) => above.trim() !== ''))) return 1;
  if (OPENS_ATTRIBUTION.test(line)) {
    for (let count = 1; count <= 3; count++) {
      const joined = lines
        .slice(at, at + count)
        .map((part) => part.slice(0, 200).trim())
        .join(' ');
      if (ATTRIBUTIONS.some((attribution) => attribution.test(joined))) return count;
    }
  }
  if (OPENING_LABEL.test(line)) {
    let count = 1;
    while (LABEL.test((lines[at + count] ?? '').slice(0, LOOK_AT))) count++;
    // A form that somebody filled in looks the same: four labels, or a line above that parts the two mails.
    if (count >= 4 || (count >= 3 && isParted(lines, at))) return count;
  }
  return 0;
}

/** Lines of one kind in a row are told to planer once, quotes at most this often: it asks for three to believe them. */
const ENOUGH_QUOTES = 3;
/** planer's patterns look back and forth over all lines; more stretches than this are history. */
const MOST_STRETCHES = 300;

/**
 * Which lines are somebody else's words: quotes, the lines that announce them, header blocks.
 * A forwarded mail at the very top is kept: it is what the writer wants read.
 *
 * The lines are told to `planer` by kind only, so that its rules for where quotes end do the work, while long or
 * odd lines of a mail cannot slow it down or be taken for an announcement.
 */
export function quotedLines(lines: readonly string[]): boolean[] {
  const told: string[] = [];
  /** The stretch of plain text a line belongs to; `undefined` for announcements, quotes and empty lines. */
  const stretches: (string | undefined)[] = [];
  const announced = lines.map(() => false);
  let quotes = 0;
  let isForward = false;
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').slice(0, LOOK_AT);
    const length = splitterLength(lines, at);
    const before = told.at(-1);
    if (line.trim() === '') {
      if (before !== '') told.push('');
      stretches.push(undefined);
      continue;
    }
    if (FORWARD_LINE.test(line)) {
      told.push('---------- Forwarded message ----------');
      isForward = true;
      announced[at] = true;
      stretches.push(undefined);
    } else if (length > 0) {
      // A header block as the very first line opens a forwarded mail: what follows is to be read.
      // So does one below a line that says so.
      if ((length < 3 || at > 0) && !isForward) told.push('-----Original Message-----');
      isForward = false;
      for (let i = 0; i < length; i++) {
        announced[at + i] = true;
        stretches.push(undefined);
      }
      at += length - 1;
    } else if (/^\s{0,3}>/.test(line) && !isOwnList(lines, at)) {
      quotes = before?.startsWith('>') === true ? quotes + 1 : 1;
      if (quotes <= ENOUGH_QUOTES) told.push(`> ${at}`);
      announced[at] = true;
      stretches.push(undefined);
    } else {
      const stretch = before?.startsWith('t') === true ? before : `t${at}`;
      if (stretch !== before) told.push(stretch);
      stretches.push(stretch);
    }
  }
  const kept = new Set(planer.extractFromPlain(told.slice(0, MOST_STRETCHES).join('\n')).split('\n'));
  return stretches.map((stretch, at) => announced[at] === true || (stretch !== undefined && !kept.has(stretch)));
}

/** "What I do is:" and steps with a sign before them: no quote, as nobody announced one. */
function isOwnList(lines: readonly string[], at: number): boolean {
  let above = at - 1;
  while (/^\s{0,3}>/.test(lines[above] ?? '')) above -= 1;
  const announced = (lines[above] ?? '').slice(0, LOOK_AT);
  return /\p{L}\s?:\s*$/u.test(announced) && !ATTRIBUTIONS.some((attribution) => attribution.test(announced.trim()));
}

/** Whether a drawn line, or one that says what comes, stands above. */
function isParted(lines: readonly string[], at: number): boolean {
  let above = at - 1;
  while (above >= 0 && (lines[above] ?? '').trim() === '') above -= 1;
  const line = (lines[above] ?? '').slice(0, LOOK_AT);
  return /^[\s>]*[-_=*]{5,}/.test(line) || ORIGINAL.test(line) || FORWARD_LINE.test(line);
}
