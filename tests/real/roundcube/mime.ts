/** One part of a mail: its header lines and its body, ready to send. */
export interface Part {
  readonly headers: readonly string[];
  readonly body: string;
}

/** A text part, encoded as quoted-printable. */
export function textPart(text: string, subtype: 'plain' | 'html', charset = 'utf-8', extra = ''): Part {
  return {
    headers: [
      `Content-Type: text/${subtype}; charset=${charset}${extra}`,
      'Content-Transfer-Encoding: quoted-printable',
    ],
    body: quotedPrintable(encode(text, charset)),
  };
}

/** An attached file. */
export function filePart(bytes: Buffer, type: string, name: string): Part {
  return {
    headers: [
      `Content-Type: ${type}; name="${name}"`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: attachment; filename="${name}"`,
    ],
    body: (bytes.toString('base64').match(/.{1,76}/g) ?? []).join('\n'),
  };
}

/** Several parts as one. `id` must be unique within the mail: it makes the boundary. */
export function multipart(subtype: 'mixed' | 'alternative', parts: readonly Part[], id: string): Part {
  const boundary = `=_seed_${id}`;
  const bodies = parts.map((part) => `--${boundary}\n${part.headers.join('\n')}\n\n${part.body}\n`);
  return {
    headers: [`Content-Type: multipart/${subtype}; boundary="${boundary}"`],
    body: `${bodies.join('')}--${boundary}--\n`,
  };
}

/** A header's words, encoded where they are not plain ASCII. */
export function headerWords(words: string): string {
  return /^[\x20-\x7e]*$/.test(words) ? words : `=?utf-8?B?${Buffer.from(words).toString('base64')}?=`;
}

/** `"Name" <address>` as a header wants it. */
export function mailbox(name: string, address: string): string {
  return `${/^[\x20-\x7e]*$/.test(name) ? `"${name}"` : headerWords(name)} <${address}>`;
}

/** Bytes of the few characters of windows-1252 above Latin-1 that the seed uses. */
const WINDOWS_1252: Readonly<Record<string, number>> = {
  '€': 0x80,
  '„': 0x84,
  '“': 0x93,
  '”': 0x94,
  '’': 0x92,
  '–': 0x96,
};

function encode(text: string, charset: string): Buffer {
  if (charset === 'utf-8') return Buffer.from(text);
  return Buffer.from(
    Array.from(text, (character) => {
      const byte = WINDOWS_1252[character] ?? character.charCodeAt(0);
      if (byte > 0xff) throw new Error(`${character} is not in ${charset}`);
      return byte;
    }),
  );
}

function quotedPrintable(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .split('\n')
    .map((line) => {
      const units = Array.from(line, (unit, at) => {
        const byte = unit.charCodeAt(0);
        const isPlain = byte >= 0x20 && byte < 0x7f && byte !== 0x3d && !(byte === 0x20 && at === line.length - 1);
        return isPlain ? unit : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
      });
      let out = '';
      let width = 0;
      for (const unit of units) {
        if (width + unit.length > 75) {
          out += '=\n';
          width = 0;
        }
        out += unit;
        width += unit.length;
      }
      return out;
    })
    .join('\n');
}
