import type { Form, SeedMail } from './conversations.ts';

/** What later mails of the same conversation quote. */
export interface Quotable {
  readonly html: string;
  readonly plain: string;
  readonly subject: string;
  readonly writer: { readonly name: string; readonly address: string };
  /** Epoch ms */
  readonly at: number;
  readonly hoursFromUtc: number;
}

const DISCLAIMER =
  '<p style="font-size:8pt;color:gray">CONFIDENTIALITY NOTICE: This e-mail and any attachment is intended for the addressee only. ' +
  'If you are not the intended recipient please delete it. Please consider the environment before printing.</p>';

/** Text made safe to stand in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The mail's own words as its writer's program would mark them up, without quotes. */
export function ownHtml(mail: SeedMail, text: string): string {
  const lines = text.split('\n').map(escapeHtml);
  switch (mail.form) {
    case 'own-html':
      return mail.html ?? '';
    case 'outlook': {
      const paragraphs = lines.map(
        (line) =>
          `<p class="MsoNormal"><span style="font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif">${line || '&nbsp;'}<o:p></o:p></span></p>`,
      );
      return `<div class="WordSection1">${paragraphs.join('')}</div>${mail.disclaimer ? DISCLAIMER : ''}`;
    }
    case 'apple':
      return asDivs(lines);
    case 'plain':
    case 'flowed':
      return `<div style="white-space:pre-wrap">${lines.join('\n')}</div>`;
    default:
      return `<div dir="${mail.rightToLeft ? 'rtl' : 'ltr'}">${asDivs(lines)}</div>`;
  }
}

function asDivs(lines: readonly string[]): string {
  return lines.map((line) => `<div>${line || '<br>'}</div>`).join('');
}

/** How a mail program of that form quotes the mail before, in HTML. */
export function quoteHtml(before: Quotable, form: Form): string {
  const { name, address } = before.writer;
  const when = localParts(before);
  if (form === 'apple') {
    return `<br><blockquote type="cite"><div>On ${when.date}, at ${when.time}, ${escapeHtml(name)} &lt;${address}&gt; wrote:</div><br class="Apple-interchange-newline"><div>${before.html}</div></blockquote>`;
  }
  return (
    `<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On ${when.weekday}, ${when.date} at ${when.time}, ${escapeHtml(name)} &lt;<a href="mailto:${address}">${address}</a>&gt; wrote:<br></div>` +
    `<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${before.html}</blockquote></div>`
  );
}

/** How the mail before stands below a plain text reply. */
export function quotePlain(before: Quotable, language: string | undefined): string {
  const { name, address } = before.writer;
  const when = localParts(before);
  const head =
    language === 'de'
      ? `Am ${when.numericDate} um ${when.time} schrieb ${name} <${address}>:`
      : `On ${when.weekday}, ${when.date} at ${when.time}, ${name} <${address}> wrote:`;
  const quoted = before.plain.split('\n').map((line) => {
    if (line === '') return '>';
    return line.startsWith('>') ? `>${line}` : `> ${line}`;
  });
  return `\n\n${head}\n${quoted.join('\n')}`;
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Date and time as the writer's clock showed them. */
export function localParts(when: { readonly at: number; readonly hoursFromUtc: number }) {
  const date = new Date(when.at + when.hoursFromUtc * 3_600_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    weekday: WEEKDAYS[date.getUTCDay()] ?? '',
    date: `${two(date.getUTCDate())} ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`,
    numericDate: `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`,
    time: `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`,
    seconds: two(date.getUTCSeconds()),
    zone: `${when.hoursFromUtc < 0 ? '-' : '+'}${two(Math.abs(when.hoursFromUtc))}00`,
  };
}
