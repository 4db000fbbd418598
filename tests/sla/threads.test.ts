import { readFileSync } from 'node:fs';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Message } from '../../lib/conversation/conversation.ts';
import { gather } from '../../lib/conversation/gather.ts';
import { standingOf } from '../../lib/sla/standing.ts';
import { turnReader } from '../../lib/sla/turn-reader.ts';
import { askedFollowOf } from '../../scripts/follow-line.ts';
import { testEngine } from '../tone/test-engine.ts';

// Hundreds of messages a test, on machines that do other things beside.
vi.setConfig({ testTimeout: 60_000 });

/**
 * Whole conversations in seven languages, as several looks at a page show them, with who waits, since when, why, and how
 * many promises are open; worked out by hand. The second half was not looked at by whoever wrote the words.
 */
interface Case {
  readonly id: string;
  readonly asked: string;
  readonly wanted: {
    readonly waiting: boolean;
    readonly waitingSince: string | null;
    readonly reason: string;
    readonly promises: number;
  };
}

function casesOf(half: 'seen' | 'judging'): Case[] {
  return readFileSync(`${import.meta.dirname}/threads/${half}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { expect: wanted, ...asked } = JSON.parse(line) as { id: string; expect: Case['wanted'] };
      return { id: asked.id, asked: JSON.stringify(asked), wanted };
    });
}

let engine: ReturnType<typeof testEngine>;
beforeAll(() => {
  engine = testEngine();
});

function found(asked: string): Case['wanted'] {
  const line = askedFollowOf(asked);
  if (typeof line === 'string') throw new Error(line);
  const toldOf = ({ text }: Message) => ({ flags: engine.read(text, 'customer').flags.map(({ flag }) => flag) });
  const messages = line.snapshots.reduce<readonly Message[]>(gather, []);
  const standing = standingOf(messages, turnReader(toldOf, line.week));
  return {
    waiting: standing.waits,
    waitingSince: standing.waits && standing.since !== undefined ? new Date(standing.since).toISOString() : null,
    reason: standing.waits ? standing.clock : standing.rest,
    promises: standing.promises.length,
  };
}

const rightOf = (all: readonly Case[]) =>
  all.filter(({ asked, wanted }) => JSON.stringify(found(asked)) === JSON.stringify(wanted)).length;

/** Of seventy each. */
const FLOOR = { seen: 68, judging: 63 };

test('given conversations it was written with, nearly all are followed right', () => {
  const all = casesOf('seen');
  expect(all).toHaveLength(70);
  expect(rightOf(all)).toBeGreaterThanOrEqual(FLOOR.seen);
});

test('given conversations nobody fitted it to, most are followed right', () => {
  expect(rightOf(casesOf('judging'))).toBeGreaterThanOrEqual(FLOOR.judging);
});
