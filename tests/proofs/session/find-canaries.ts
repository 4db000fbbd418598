import { createHash } from 'node:crypto';
import { CANARIES, WHOLES } from './canary-mail.ts';

/** Forms in which a canary may be written down. All but base64 are looked for in any case of letters. */
const FORMS: Readonly<Record<string, (canary: string) => readonly string[]>> = {
  'UTF-8': (canary) => [canary],
  // Without the zero at either end: so both byte orders are found.
  'UTF-16': (canary) => [[...canary].join('\0')],
  hex: (canary) => [Buffer.from(canary).toString('hex')],
  base64: (canary) => [...base64Anywhere(Buffer.from(canary)), ...base64Anywhere(Buffer.from(canary, 'utf16le'))],
};
const HASHES = ['md5', 'sha1', 'sha256', 'sha512'] as const;

/** Base64 of the bytes as the middle of something longer: at each of the three places a group may begin, ends left out. */
function base64Anywhere(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const padded = Buffer.concat([Buffer.alloc(before), bytes]);
    const whole = padded.toString('base64').replace(/=+$/, '');
    const isFull = padded.length % 3 === 0;
    return whole.slice(before === 0 ? 0 : before + 1, isFull ? undefined : -1);
  });
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What each needle stands for: "subject as UTF-16". */
const meanings = new Map(
  Object.entries(CANARIES).flatMap(([kind, canary]) =>
    Object.entries(FORMS).flatMap(([form, write]) =>
      write(canary).map((needle) => [form === 'base64' ? needle : needle.toLowerCase(), `${kind} as ${form}`] as const),
    ),
  ),
);
const anyOf = (needles: readonly string[]): RegExp => new RegExp(needles.map(escaped).join('|'), 'g');
const isBase64 = (needle: string): boolean => meanings.get(needle)?.endsWith('base64') ?? false;
const inAnyCase = anyOf([...meanings.keys()].filter((needle) => !isBase64(needle)));
const asWritten = anyOf([...meanings.keys()].filter(isBase64));

/** Plain hashes of every field, alone and as Attune would write it before hashing if it had no salt. */
const hashes = new Map(
  WHOLES.flatMap(({ kind, text }) =>
    [text, text.trim(), text.toLowerCase(), JSON.stringify(text), JSON.stringify(['demo', text])].flatMap((written) =>
      HASHES.map((hash) => [createHash(hash).update(written).digest('hex'), `${kind} as ${hash}`] as const),
    ),
  ),
);

/** What of the session's texts stands in these bytes, each as "subject as UTF-8". */
export function findCanaries(bytes: Buffer): ReadonlySet<string> {
  const text = bytes.toString('latin1');
  const lower = text.toLowerCase();
  const found = new Set<string>();
  const note = (meaning: string | undefined): void => void (meaning !== undefined && found.add(meaning));
  for (const [needle] of lower.matchAll(inAnyCase)) note(meanings.get(needle));
  for (const [needle] of text.matchAll(asWritten)) note(meanings.get(needle));
  for (const [run] of lower.matchAll(/[0-9a-f]{32,}/g)) {
    for (const length of [32, 40, 64, 128]) {
      for (let at = 0; at + length <= Math.min(run.length, 512); at += 1) note(hashes.get(run.slice(at, at + length)));
    }
  }
  return found;
}
