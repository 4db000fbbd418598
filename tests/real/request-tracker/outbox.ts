import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Request Tracker sends goes through this program: each mail becomes a file of the folder, complete once it ends in `.eml`. */
export function mailProgram(folder: string): string {
  return `#!/bin/sh
mail=$(mktemp ${folder}/XXXXXX) && cat > "$mail" && mv "$mail" "$mail.eml"
`;
}

/** Names of the mails sent so far. */
export function sentMails(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.eml'));
}

/** The parts of a sent mail that are text (plain, HTML), decoded, and its header lines. */
export function readMail(folder: string, name: string): { readonly head: string; readonly parts: readonly string[] } {
  const mail = readFileSync(join(folder, name), 'utf8');
  return { head: split(mail).head, parts: partsOf(mail) };
}

function split(mail: string): { head: string; body: string } {
  const at = mail.search(/\r?\n\r?\n/);
  return { head: mail.slice(0, at).replace(/\r?\n[ \t]+/g, ' '), body: mail.slice(at).replace(/^(?:\r?\n){2}/, '') };
}

function partsOf(mail: string): string[] {
  const { head, body } = split(mail);
  const boundary = /^Content-Type: multipart\/.*?boundary="?([^";\r\n]+)/im.exec(head)?.[1];
  if (boundary !== undefined) {
    const parts = body.split(new RegExp(`\\r?\\n?--${RegExp.escape(boundary)}(?:--)?\\r?\\n`));
    return parts.slice(1).flatMap((part) => (part.trim() === '' ? [] : partsOf(part)));
  }
  const encoding = /^Content-Transfer-Encoding: (\S+)/im.exec(head)?.[1]?.toLowerCase();
  if (encoding === 'base64') return [Buffer.from(body, 'base64').toString()];
  if (encoding !== 'quoted-printable') return [body];
  const bytes = body.replace(/=\r?\n/g, '').replace(/(?:=[0-9A-F]{2})+/g, (run) => {
    return Buffer.from(run.replaceAll('=', ''), 'hex').toString();
  });
  return [bytes];
}
