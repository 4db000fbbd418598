// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mailWords } from '../../lib/hosts/mail-words.ts';
import { ownLines } from '../../lib/text/own-words.ts';

/**
 * Mails of our own making in the styles of the big mail programs, in twelve languages and more. Those with an odd number
 * were looked at while the rules were written, those with an even one never: they judge, and nothing of them is printed.
 */
interface Mail {
  readonly name: string;
  readonly format: 'html' | 'text';
  readonly body: string;
  readonly own: string;
  /** Other mails of the same writer. */
  readonly earlier?: readonly string[];
}

const folder = join(import.meta.dirname, 'mails');
const mails = readdirSync(folder)
  .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
  .map((file): Mail => ({ name: file.replace('.json', ''), ...JSON.parse(readFileSync(join(folder, file), 'utf8')) }));
const isJudging = ({ name }: Mail): boolean => Number.parseInt(name, 10) % 2 === 0;
const judging = mails.filter(isJudging);
const lookedAt = mails.filter((mail) => !isJudging(mail));

function found({ format, body, earlier = [] }: Mail): string {
  const page = new DOMParser().parseFromString(format === 'html' ? body : '', 'text/html');
  const text = format === 'html' ? mailWords([page.body]) : body;
  return flat(ownLines(text, earlier).join('\n'));
}

/** Runs of white space and of empty lines are one. */
const flat = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();

const isRight = (mail: Mail): boolean => found(mail) === flat(mail.own);
const shareOf = (some: readonly Mail[]): number => some.filter(isRight).length / some.length;

describe('a mail that was looked at', () => {
  test.each(lookedAt.map((mail) => [mail.name, mail] as const))('%s', (_name, mail) => {
    expect(found(mail)).toBe(flat(mail.own));
  });
});

describe('mails that nobody looked at', () => {
  test('at least 95 in a hundred are found exactly', () => {
    expect(judging.length).toBeGreaterThanOrEqual(49);
    console.info(`judging: ${judging.filter(isRight).length} of ${judging.length} exactly`);
    expect(shareOf(judging)).toBeGreaterThanOrEqual(0.95);
  });

  test('none is left empty', () => {
    expect(judging.filter((mail) => found(mail) === '').length).toBe(0);
  });
});

test('given all mails, at least 60 of them, at least 95 in a hundred are found exactly and none is left empty', () => {
  expect(mails.length).toBeGreaterThanOrEqual(60);
  expect(shareOf(mails)).toBeGreaterThanOrEqual(0.95);
  expect(mails.filter((mail) => found(mail) === '').length).toBe(0);
});
