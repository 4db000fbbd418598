import { afterEach, describe, expect, it } from 'vitest';
import { conversations, datedConversations } from '../scripts/demo-desk/conversations.ts';
import type { DeskConversation, DeskMessage } from '../scripts/demo-desk/desk-conversation.ts';
import { type DemoDesk, serveDemoDesk } from '../scripts/demo-desk/server.ts';

const NOW = Date.UTC(2026, 10, 20, 15, 0);

function byId(id: string): DeskConversation {
  const found = conversations.find((conversation) => conversation.id === id);
  if (!found) throw new Error(`no conversation ${id}`);
  return found;
}

/** Public messages that came after the last public answer. */
function unanswered({ messages }: DeskConversation): readonly DeskMessage[] {
  const open = messages.filter((message) => !message.internal);
  return open.slice(open.findLastIndex(({ from }) => from === 'agent' || from === 'colleague') + 1);
}

describe('the conversations of the demo desk', () => {
  it('given the whole inbox, there are at least 26 with ids of their own', () => {
    expect(conversations.length).toBeGreaterThanOrEqual(26);
    expect(new Set(conversations.map(({ id }) => id)).size).toBe(conversations.length);
  });

  it.each(conversations)('given $id, its messages are oldest first and none is empty', ({ messages }) => {
    expect(messages.length).toBeGreaterThan(0);
    const ages = messages.map(({ minutesAgo }) => minutesAgo);
    expect(ages).toEqual([...ages].sort((a, b) => b - a));
    expect(ages.every((age) => age > 0)).toBe(true);
    expect(messages.every(({ text, html }) => (text ?? html ?? '').trim() !== '')).toBe(true);
  });

  it.each(conversations)('given $id, its truth agrees with its messages', (conversation) => {
    const { needsAnswer, waitingSinceMinutesAgo } = conversation.truth;
    const oldest = unanswered(conversation).find(({ from }) => from === 'customer');
    if (needsAnswer) expect(waitingSinceMinutesAgo).toBe(oldest?.minutesAgo);
    else expect(waitingSinceMinutesAgo).toBeNull();
  });

  it('given those that need no answer, they are the answered, the thanks and the machines', () => {
    const calm = conversations.filter(({ truth }) => !truth.needsAnswer).map(({ id }) => id);
    expect(calm.sort()).toEqual([
      'bounce',
      'carrier-notice',
      'dimmer',
      'forgiven',
      'newsletter',
      'out-of-office',
      'thanked',
    ]);
  });

  it('given every tone and six languages, each is there', () => {
    expect(new Set(conversations.map(({ truth }) => truth.tone))).toEqual(
      new Set(['upset', 'uneasy', 'calm', 'pleased']),
    );
    expect([...new Set(conversations.map(({ truth }) => truth.language))].sort()).toEqual([
      'ar',
      'de',
      'en',
      'es',
      'fr',
      'ja',
    ]);
  });

  it('given the very long one, its last mail quotes all earlier ones, each a level deeper', () => {
    const { messages } = byId('very-long');
    expect(messages).toHaveLength(22);
    const lines = messages[21]?.text?.split('\n') ?? [];
    expect(Math.max(...lines.map((line) => /^>*/.exec(line)?.[0].length ?? 0))).toBe(21);
    expect(lines.at(-1)).toBe(`${'>'.repeat(21)} Beatrix Holm`);
  });

  it('given a moment, dates count back from it and the truth stays behind', () => {
    const dated = datedConversations(NOW).find(({ id }) => id === 'new-address');
    expect(dated?.messages[0]?.at).toBe('2026-11-20T14:54:00.000Z');
    expect(JSON.stringify(datedConversations(NOW))).not.toContain('needsAnswer');
  });
});

describe('serving the demo desk', () => {
  let desk: DemoDesk | undefined;
  afterEach(() => desk?.close());

  async function open(): Promise<string> {
    desk = await serveDemoDesk({ now: NOW });
    return desk.url;
  }
  function post(url: string, body: string, type = 'application/json'): Promise<Response> {
    return fetch(`${url}sent`, { method: 'POST', headers: { 'content-type': type }, body });
  }

  it('given its page, it forbids everything inline and everything from elsewhere', async () => {
    const response = await fetch(await open());
    expect(response.status).toBe(200);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy.split('; ')).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    const html = await response.text();
    expect(html).toContain('<meta name="application-name" content="Attune demo desk">');
    expect(html).not.toMatch(/<style|<script(?![^>]* src=)| style=| on\w+=/);
  });

  it('given every file the page names, it serves it with its type', async () => {
    const url = await open();
    const html = await (await fetch(url)).text();
    const paths = [...html.matchAll(/(?:src|href)="\/([^"#]+)/g)].map((match) => match[1] ?? '');
    expect(paths).toContain('desk.js');
    for (const path of paths) {
      const response = await fetch(url + path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^(text\/css|text\/javascript|image\/svg\+xml)/);
    }
  });

  it('given a path outside the page folder, it answers 404', async () => {
    const url = await open();
    expect((await fetch(`${url}server.ts`)).status).toBe(404);
    expect((await fetch(`${url}%2e%2e/server.ts`)).status).toBe(404);
  });

  it('given a sent reply, it gives back the very same characters', async () => {
    const url = await open();
    const reply = {
      conversation: 'arabic',
      kind: 'reply',
      agent: 'robin@tallowfinch.example',
      html: '<div>مرحبًا سلمى،&nbsp;</div>\r\n<div>a\u00a0b  c\u200b &amp; 😀</div>',
      text: 'مرحبًا سلمى،\u00a0\r\na\u00a0b  c\u200b & 😀\n',
      at: '2026-11-20T15:00:00.000Z',
    };
    expect((await post(url, JSON.stringify(reply))).status).toBe(204);
    expect(await (await fetch(`${url}sent`)).json()).toEqual([reply]);
  });

  it('given anything else, it records nothing', async () => {
    const url = await open();
    expect((await post(url, '{"conversation":"arabic"}')).status).toBe(400);
    expect((await post(url, 'not json')).status).toBe(400);
    expect((await post(url, '{}', 'text/plain')).status).toBe(415);
    expect((await post(url, ' '.repeat(1_000_001))).status).toBe(413);
    expect(await (await fetch(`${url}sent`)).json()).toEqual([]);
  });
});
