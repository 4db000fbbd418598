import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { FromPage, FromSidebar } from '../../lib/bridge/protocol.ts';
import type { PageState } from '../../lib/coach/page-state.ts';
import { siteDesk } from '../../lib/coach/site-desk.ts';
import type { Message, Snapshot } from '../../lib/conversation/conversation.ts';
import type { SiteParts } from '../../lib/hosts/site-parts.ts';

const kept: SiteParts = { item: 'article', body: 'p.text' };
const snapshot: Snapshot = { hostId: 'anywhere', hostName: 'desk.example' };

function desk(site: SiteParts | undefined = undefined, fails = false) {
  const said: FromSidebar[] = [];
  const store: [string, SiteParts | null][] = [];
  const page = signal<PageState>({ hostName: '' });
  const failed: unknown[] = [];
  const made = siteDesk(
    { say: (message) => void said.push(message), hear: () => {} },
    page,
    {
      siteOf: () => (fails ? Promise.reject(new Error('no store')) : Promise.resolve(site)),
      keepSite: async (origin, parts) => void store.push([origin, parts]),
    },
    (error) => failed.push(error),
  );
  const tell = (told: FromPage) => {
    if (told.type === 'snapshot') page.value = { snapshot: told.snapshot, origin: told.origin, hostName: '' };
    made.hear(told);
  };
  return { made, said, store, tell, failed };
}
const look = (more: Partial<Snapshot> = {}): FromPage => ({
  type: 'snapshot',
  snapshot: { ...snapshot, ...more },
  origin: 'https://desk.example',
});
const message = (id: string): Message => ({ id, side: 'unknown', author: `Writer ${id}`, text: 'Words' });

test('given a site that is known, there is nothing to show', () => {
  const { made, tell } = desk();
  tell(look({ hostId: 'zammad' }));
  expect(made.view.value).toBeUndefined();
});

test('given a site that is not, what was kept of it is asked for once and told to the page', async () => {
  const { said, tell } = desk(kept);
  tell(look());
  tell(look());
  await Promise.resolve();
  expect(said).toEqual([{ type: 'site', site: kept }]);
});

test('given something was kept, the desk is asking until the page is read by it', async () => {
  const { made, tell } = desk(kept);
  expect(made.isAsking.value).toBe(false);
  tell(look({ likely: 'unsure' }));
  expect(made.isAsking.value).toBe(true);
  // The page changed before what was kept had come.
  tell(look({ likely: 'unsure' }));
  expect(made.isAsking.value).toBe(true);
  await Promise.resolve();
  expect(made.isAsking.value).toBe(true);
  tell(look({ likely: 'shown' }));
  expect(made.isAsking.value).toBe(false);
});

test.each(['nothing was kept', 'the store fails'])(
  'given %s, the desk asks no longer than until that is known',
  async (why) => {
    const { made, tell, failed } = desk(undefined, why === 'the store fails');
    tell(look());
    expect(made.isAsking.value).toBe(true);
    await Promise.resolve();
    expect(made.isAsking.value).toBe(false);
    expect(failed).toHaveLength(why === 'the store fails' ? 1 : 0);
  },
);

test('given a page that is still looked through, the desk is asking', async () => {
  const { made, tell } = desk();
  tell(look({ isLooking: true }));
  await Promise.resolve();
  expect(made.isAsking.value).toBe(true);
  tell(look({ likely: 'unsure' }));
  expect(made.isAsking.value).toBe(false);
});

test('given a likely conversation, the latest six messages are listed, without their words', () => {
  const { made, tell } = desk();
  const messages = ['1', '2', '3', '4', '5', '6', '7'].map(message);
  tell(look({ likely: 'unsure', conversation: { ref: 'r', isWhole: false, messages } }));
  expect(made.view.value).toMatchObject({ likely: 'unsure', count: 7 });
  expect(made.view.value?.latest.map(({ id }) => id)).toEqual(['2', '3', '4', '5', '6', '7']);
  expect(JSON.stringify(made.view.value)).not.toContain('Words');
});

test('given words the agent selected, no conversation was found: there is none to say more of', () => {
  const { made, tell } = desk();
  tell(look({ conversation: { ref: 'r', isWhole: false, messages: [message('selection')] } }));
  expect(made.view.value).toMatchObject({ likely: undefined, count: 0, latest: [] });
});

test('given the page learnt something, it is kept for its site; forgotten, it is told to the page and to the store', () => {
  const { made, said, store, tell } = desk();
  tell(look());
  tell({ type: 'site', site: kept });
  made.actions.forgetSite();
  expect(store).toEqual([
    ['https://desk.example', kept],
    ['https://desk.example', null],
  ]);
  expect(said).toEqual([{ type: 'site', site: null }]);
});

test('given the agent points, it shows; and where nothing was found, it says so', () => {
  const { made, tell } = desk();
  tell(look());
  tell({ type: 'pointing', state: 'on' });
  expect(made.view.value).toMatchObject({ isPointing: true, isNotFound: false });
  tell({ type: 'pointing', state: 'not-found' });
  expect(made.view.value).toMatchObject({ isPointing: false, isNotFound: true });
});
