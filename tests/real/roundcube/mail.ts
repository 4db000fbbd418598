import type { SeedConversation, SeedMail } from './conversations.ts';
import { escapeHtml, localParts, ownHtml, type Quotable, quoteHtml, quotePlain } from './html.ts';
import { filePart, headerWords, mailbox, multipart, type Part, textPart } from './mime.ts';

/** The agent who is signed in. */
export const AGENT = { name: 'Alex Morgan', address: 'agent@desk.test' };
const COLLEAGUE = { name: 'Bea Lindqvist', address: 'bea@desk.test' };
const DESK = { name: 'Fernhill Outdoor Support', address: 'agent@desk.test' };

const SIGNATURES = {
  agent: '\n\n-- \nAlex Morgan\nCustomer Care, Fernhill Outdoor\nagent@desk.test | Mon-Fri 8:00-18:00',
  colleague: '\n\n-- \nBea Lindqvist\nCustomer Care, Fernhill Outdoor',
};

/** A mail ready to be put into a mailbox, and what later mails quote of it. */
export interface BuiltMail extends Quotable {
  readonly id: string;
  /** The whole mail, header and body, lines parted by `\n`. */
  readonly raw: string;
}

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Builds the mail at `index` of a conversation; `earlier` are the ones before it, oldest first. */
export function buildMail(
  conversation: SeedConversation,
  index: number,
  earlier: readonly BuiltMail[],
  now: number,
): BuiltMail {
  const mail = conversation.mails[index];
  if (!mail) throw new Error(`${conversation.id} has no mail ${index}`);
  const customer = { name: conversation.name, address: conversation.address };
  const writer = mail.by === 'agent' ? AGENT : mail.by === 'colleague' ? COLLEAGUE : customer;
  const at = now - mail.minutesAgo * 60_000;
  const hoursFromUtc = mail.hoursFromUtc ?? 0;
  const subject = mail.subject ?? subjectOf(conversation, index);
  const id = `<${conversation.id}.${index}.${at / 1000}@${writer.address.split('@')[1]}>`;
  const signed = mail.text + (mail.by === 'agent' || mail.by === 'colleague' ? SIGNATURES[mail.by] : '');
  const before = mail.quotes ? earlier.at(-1) : undefined;
  const plain = signed + (before ? quotePlain(before, mail.language) : '');
  const html = ownHtml(mail, signed) + (before ? quoteHtml(before, mail.form) : '');

  const to = writer === customer ? DESK : customer;
  const when = localParts({ at, hoursFromUtc });
  const part = bodyOf(mail, plain, html, conversation.id);
  const headers = [
    `Return-Path: <${mail.form === 'bounce' ? '' : writer.address}>`,
    `From: ${mailbox(writer.name, writer.address)}`,
    `To: ${mailbox(to.name, to.address)}`,
    ...(mail.cc ? [`Cc: ${mail.cc}`] : []),
    `Subject: ${headerWords(subject)}`,
    `Date: ${when.weekday}, ${when.date} ${when.time}:${when.seconds} ${when.zone}`,
    `Message-ID: ${id}`,
    ...(earlier.length
      ? [`In-Reply-To: ${earlier.at(-1)?.id}`, `References: ${earlier.map((one) => one.id).join('\n ')}`]
      : []),
    ...machineHeaders(mail),
    `X-Seed: ${conversation.id}/${index}`,
    'MIME-Version: 1.0',
    ...part.headers,
  ];
  return { id, raw: `${headers.join('\n')}\n\n${part.body}\n`, html, plain, subject, writer, at, hoursFromUtc };
}

function subjectOf(conversation: SeedConversation, index: number): string {
  const first = conversation.mails[0]?.subject ?? conversation.subject;
  if (index === 0) return first;
  const isLatest = index === conversation.mails.length - 1;
  return isLatest && conversation.mails[index]?.by !== 'agent' ? conversation.subject : `Re: ${first}`;
}

function machineHeaders(mail: SeedMail): string[] {
  switch (mail.form) {
    case 'newsletter':
      return [
        'List-Id: Packaging Weekly <weekly.packagingweekly.example>',
        'List-Unsubscribe: <https://packagingweekly.example/u/8817>',
        'Precedence: bulk',
      ];
    case 'ooo':
      return ['Auto-Submitted: auto-replied', 'Precedence: auto_reply'];
    case 'noreply':
      return ['Auto-Submitted: auto-generated'];
    case 'bounce':
      return ['Auto-Submitted: auto-replied'];
    default:
      return [];
  }
}

function bodyOf(mail: SeedMail, plain: string, html: string, id: string): Part {
  const page = (body: string): Part => textPart(`<html><head></head><body>${body}</body></html>`, 'html');
  const both = (text: string, body: string): Part =>
    multipart('alternative', [textPart(text, 'plain', mail.charset), page(body)], `a_${id}`);
  switch (mail.form) {
    case 'plain':
    case 'internal':
    case 'ooo':
      return textPart(plain, 'plain', mail.charset);
    case 'flowed':
      return textPart(flow(plain), 'plain', mail.charset, '; format=flowed');
    case 'newsletter':
      return both(newsletterText(), newsletterHtml());
    case 'noreply':
      return both(
        mail.text,
        `<table width="100%"><tr><td style="background:#e9531d;color:#fff;padding:12px"><b>ParcelRunner</b></td></tr><tr><td style="padding:12px">${mail.text
          .split('\n\n')
          .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
          .join('')}</td></tr></table>`,
      );
    case 'bounce': {
      const report =
        'Reporting-MTA: dns; sink.desk.test\n\nFinal-Recipient: rfc822; marta.silva@gone.example\nAction: failed\nStatus: 5.1.1\n';
      return multipart(
        'mixed',
        [textPart(mail.text, 'plain'), filePart(Buffer.from(report), 'application/octet-stream', 'details.txt')],
        `m_${id}`,
      );
    }
    default: {
      const body = both(plain, html);
      if (!mail.attachments) return body;
      const files = [
        filePart(PDF, 'application/pdf', 'card-statement-november.pdf'),
        filePart(PNG, 'image/png', 'IMG_4471.png'),
      ];
      return multipart('mixed', [body, ...files], `m_${id}`);
    }
  }
}

/** RFC 3676: a line that goes on ends in a space. */
function flow(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/(.{1,70} )(?=\S)/g, '$1\n'))
    .join('\n');
}

const TRENDS = ['Moulded pulp is eating foam', 'The 40-gram mailer', 'Ink you can compost', 'Returns-ready boxes'];

function newsletterText(): string {
  const items = TRENDS.map((trend, index) => `${index + 1}. ${trend}`).join('\n');
  return `Packaging trends you can't ignore this winter\n\n${items}\n\nView in browser: https://packagingweekly.example/i/412\nUnsubscribe: https://packagingweekly.example/u/8817`;
}

function newsletterHtml(): string {
  const rows = TRENDS.map(
    (trend, index) =>
      `<tr><td style="padding:16px 24px;font-family:Georgia,serif"><h2 style="margin:0;color:#1a7f5a">${index + 1}. ${trend}</h2><p>It has been a busy quarter, and our editors picked the one fact you need. <a href="https://packagingweekly.example/a/${index}">Read more</a></p></td></tr>`,
  );
  return (
    '<center><table width="600" cellpadding="0" cellspacing="0" bgcolor="#ffffff"><tr><td><img src="https://packagingweekly.invalid/hero.jpg" width="600" height="180" alt="Packaging Weekly"></td></tr>' +
    rows.join('') +
    '<tr><td align="center"><a href="https://packagingweekly.example/sub">Subscribe to Premium</a></td></tr><tr><td style="font-size:11px;color:#888">You get this because you signed up at a trade fair. <a href="https://packagingweekly.example/u/8817">Unsubscribe</a><img src="https://packagingweekly.invalid/open.gif" width="1" height="1"></td></tr></table></center>'
  );
}
