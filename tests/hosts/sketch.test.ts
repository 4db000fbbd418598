// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { hosts } from '../../lib/hosts/registry.ts';
import { sketchOf } from '../../lib/hosts/sketch.ts';
import { openPage, savedPages } from './saved-page.ts';

const sketched = async (html: string): Promise<string> =>
  sketchOf(new DOMParser().parseFromString(`<html><body>${html}</body></html>`, 'text/html'));

test('given a page, its tags, classes and names of attributes are told, and that there are words', async () => {
  expect(await sketched('<div class="row is-42" data-id="99" title="Mara"><b>Mara</b></div>')).toBe(
    ['html', '  head', '  body', '    div.row.is-00 [data-id title]', '      b …'].join('\n'),
  );
});

test('given many alike in a row, they are told once', async () => {
  const rows = '<li class="row"><b>One</b></li><li class="row"><b>Two</b></li><li class="row"><i>Three</i></li>';
  expect(await sketched(`<ul>${rows}</ul>`)).toBe(
    [
      'html',
      '  head',
      '  body',
      '    ul',
      '      li.row',
      '        b …',
      '      × 2',
      '      li.row',
      '        i …',
    ].join('\n'),
  );
});

test('given an address in a class or in the name of an attribute, it is blotted out', async () => {
  expect(await sketched('<div class="by-mara@post.example"></div>')).not.toContain('mara');
});

test('given our own frame, scripts and styles, they are left out', async () => {
  const sketch = await sketched(
    '<attune-sidebar></attune-sidebar><script>x</script><style>y</style><svg><path/></svg>',
  );
  expect(sketch).toBe(['html', '  head', '  body', '    svg'].join('\n'));
});

test('given a page nested without end, it ends', async () => {
  expect(await sketched('<div>'.repeat(300))).toContain('(and more)');
});

const pages = hosts.flatMap(({ id }) => savedPages(id).map((page) => [`${id}/${page.name}`, id, page] as const));

test.each(pages)('given %s, nobody’s name, address or words are in the sketch', async (_name, id, saved) => {
  const sketch = await sketchOf(openPage(id, saved));
  const { conversation, draft, rows = [], self = [] } = saved.expected;
  const people = (conversation?.messages ?? []).map(({ author }) => author ?? '');
  const texts = [...(conversation?.messages ?? []).map(({ text }) => text), draft?.text ?? ''];
  const told = [...people, ...self, ...rows.flatMap(({ customer = '', subject = '' }) => [customer, subject])];
  const secrets = [...told, ...texts.flatMap((text) => text.split('\n'))].filter((secret) => secret.trim().length > 5);
  expect(secrets.filter((secret) => sketch.includes(secret))).toEqual([]);
});
