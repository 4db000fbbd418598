import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import demo from '../../../lib/hosts/demo.host.ts';

function saved(name: string): Document {
  const window = new Window({ url: 'http://127.0.0.1:4820/' });
  window.document.write(readFileSync(new URL(`./${name}.html`, import.meta.url), 'utf8'));
  return window.document as unknown as Document;
}

function part(page: Document, selector: string): HTMLElement {
  const found = page.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

function trouble(missing: string): object {
  return { hostId: 'demo', hostName: 'Demo desk', missing: [missing] };
}

describe('the demo desk, when it is not as we know it', () => {
  it.each([
    ['message body', '[data-message-id="charged-twice-2"] .body'],
    ['message time', '[data-message-id="charged-twice-2"] .message-head time'],
    ['messages', '[data-desk="messages"]'],
    ['reply editor', '[data-desk="editor"]'],
    ['list', '[data-desk="list"]'],
    ['conversation pane', '[data-desk="pane"]'],
    ['signed-in agent', '[data-desk="me"]'],
  ])('given no %s, it says so and reads nothing', (name, selector) => {
    const page = saved('thread');
    part(page, selector).remove();
    expect(demo.read(page, 0)).toEqual(trouble(name));
  });

  it('given a side it has never heard of, it does not guess', () => {
    const page = saved('thread');
    part(page, '[data-message-id="charged-twice-1"]').dataset['from'] = 'partner';
    expect(demo.read(page, 0)).toEqual(trouble('message side'));
  });

  it('given a desk that is still loading, there is nothing for us yet', () => {
    const page = saved('thread');
    part(page, '[data-desk="list"]').setAttribute('aria-busy', 'true');
    expect(demo.read(page, 0)).toBeUndefined();
  });

  it('given no open conversation, it still reads the list', () => {
    const page = saved('thread');
    part(page, '[data-desk="pane"]').replaceChildren();
    const read = demo.read(page, 0);
    expect(read).toMatchObject({ snapshot: { rows: { length: 5 } } });
    expect(read).not.toHaveProperty('snapshot.conversation');
    expect(read).not.toHaveProperty('editor');
  });
});

describe('the demo desk, opening a row', () => {
  it('given a row of the list, its link is clicked once', () => {
    const page = saved('thread');
    const clicked: string[] = [];
    page.addEventListener('click', (event) => {
      clicked.push((event.target as HTMLElement).closest('[data-row-id]')?.getAttribute('data-row-id') ?? '');
    });
    expect(demo.open?.(page, 'thanked')).toBe(true);
    expect(clicked).toEqual(['thanked']);
  });

  it('given a row that is only faked inside a mail, nothing is clicked', () => {
    expect(demo.open?.(saved('hostile'), 'thanked')).toBe(false);
  });
});

describe('the demo desk, elements of a hostile mail', () => {
  it('given fake editors in the mail, the editor is the real one', () => {
    const page = saved('hostile');
    expect(demo.read(page, 0)).toMatchObject({ editor: { textContent: 'Hello Rex,I am sorry your parcel is late.' } });
    expect(page.querySelectorAll('[data-desk="editor"]')).toHaveLength(3);
  });
});
