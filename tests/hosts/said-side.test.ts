// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Message, Side } from '../../lib/conversation/conversation.ts';
import { withLack, withSide } from '../../lib/hosts/general/said-side.ts';

const site = { item: 'div.entry', body: 'p' };

/** Messages by writer and classes, one line each: "Anna: tint has-file". */
function placed(...lines: string[]) {
  document.body.innerHTML = lines
    .map((line) => `<div class="entry ${line.split(': ')[1] ?? ''}"><p>Words</p></div>`)
    .join('');
  const items = [...document.querySelectorAll<HTMLElement>('.entry')];
  return lines.map((line, at) => {
    const message: Message = { id: String(at), side: 'unknown', author: line.split(': ')[0] ?? '', text: 'Words' };
    return { message, item: items[at] as HTMLElement, body: items[at]?.querySelector('p') ?? undefined };
  });
}
const by =
  (said: Record<string, Side>) =>
  ({ author = '' }: Message): Side =>
    said[author] ?? 'unknown';

describe('given the agent says whose a message is', () => {
  test('a class that speaks of sides is a mark at once', () => {
    const all = placed('Anna: from-customer', 'Ben: from-staff');
    expect(withSide(site, all, 0, 'customer', by({ Anna: 'customer' }))).toEqual({
      ...site,
      customer: ['.from-customer'],
    });
  });

  test('one that only looks different is none before the other side is known, and then one that two messages have', () => {
    const all = placed('Anna: plain', 'Ben: tint', 'Anna: plain', 'Ben: tint');
    expect(withSide(site, all, 1, 'agent', by({ Ben: 'agent' }))).toEqual(site);
    const both = by({ Anna: 'customer', Ben: 'agent' });
    expect(withSide(site, all, 1, 'agent', both)).toEqual({ ...site, agent: ['.tint'] });
  });

  test('what one of a writer’s messages has and another has not, marks no side: it is chance', () => {
    const all = placed('Anna: has-file', 'Ben: tint', 'Anna: ', 'Ben: tint');
    expect(withSide(site, all, 0, 'customer', by({ Anna: 'customer', Ben: 'agent' }))).toEqual(site);
  });

  test('what pages say for a while only marks no side', () => {
    const all = placed('Anna: unread', 'Anna: unread', 'Ben: ');
    expect(withSide(site, all, 0, 'customer', by({ Anna: 'customer', Ben: 'agent' }))).toEqual(site);
  });

  test('a mark that speaks against what the agent says counts no more', () => {
    const all = placed('Anna: tint', 'Ben: tint');
    const wrong = { ...site, agent: ['.tint'] };
    expect(withSide(wrong, all, 0, 'customer', by({ Anna: 'customer' }))).toEqual(site);
  });
});

describe('given only one side has a mark', () => {
  const marked = { ...site, agent: ['.tint'] };
  const lines = ['Anna: ', 'Ben: tint', 'Anna: ', 'Ben: tint'] as const;

  test('its lack marks the other, once every message in view was told and agrees', () => {
    const all = placed(...lines);
    const told = by({ Anna: 'customer', Ben: 'agent' });
    expect(withLack(marked, all, told)).toEqual({ ...marked, customer: ['div.entry:not(.tint)'] });
  });

  test('not while somebody is not told, nor of too few, nor where the mark does not agree', () => {
    const half = by({ Ben: 'agent' });
    expect(withLack(marked, placed(...lines), half)).toEqual(marked);
    const told = by({ Anna: 'customer', Ben: 'agent' });
    expect(withLack(marked, placed(...lines.slice(0, 3)), told)).toEqual(marked);
    expect(withLack(marked, placed(...lines, 'Ben: '), told)).toEqual(marked);
  });

  test('and what the agent says against it takes it away', () => {
    const lacking = { ...marked, customer: ['div.entry:not(.tint)'] };
    const all = placed('Dan: ', 'Ben: tint');
    expect(withSide(lacking, all, 0, 'agent', by({ Dan: 'agent', Ben: 'agent' }))).toEqual(marked);
  });
});
