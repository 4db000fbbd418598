import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { grammarLines } from './grammar.ts';
import { type OwnLine, ownLines } from './own-lines.ts';

const root = resolve(import.meta.dirname, '../..');

const linesIn = (folder: string): OwnLine[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => ownLines(join(folder, file)));

/** The sentences written by hand, for training. */
export const handWritten = (): OwnLine[] => linesIn(join(root, 'scripts/train/sentences'));

/** The sentences our grammars make, for training. */
export const fromGrammars = (): OwnLine[] => grammarLines(join(root, 'scripts/train/grammars'));

/** Whole messages and replies, which no weight was learned from: one half sets the curves, the other judges. */
export const wholeMessages = (): OwnLine[] => linesIn(join(root, 'tests/quality/whole'));
