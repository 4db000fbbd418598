// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Pointing, pointing } from '../../lib/bridge/pointing.ts';

let ended: AbortController;
let layer: HTMLElement;
let taken: (string | null)[];
let pointer: Pointing;
const find = (id: string) => document.getElementById(id) as HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<main><p id="one">One</p><p id="two">Two</p><p id="three">Three</p></main>';
  ended = new AbortController();
  layer = document.createElement('div');
  document.documentElement.append(layer);
  taken = [];
  pointer = pointing(
    document,
    layer,
    async () => [find('one'), find('two'), find('three')],
    { onTaken: ({ id }) => void taken.push(id), onGivenUp: () => void taken.push(null) },
    ended.signal,
  );
});
afterEach(() => {
  ended.abort();
  layer.remove();
});

test('given it has not begun, nothing lies over the page, and steps lead nowhere', () => {
  pointer.step(1);
  expect(layer.children).toHaveLength(0);
  expect(taken).toEqual([]);
});

test('given steps, it goes from text to text and around, and takes the one it is at', async () => {
  pointer.start();
  pointer.step(1);
  pointer.step(1);
  pointer.step(1);
  pointer.step(1);
  pointer.take();
  await vi.waitFor(() => expect(taken).toEqual(['one']));
  expect(layer.children).toHaveLength(0);
});

test('given the first step is back, it begins at the end', async () => {
  pointer.start();
  pointer.step(-1);
  pointer.take();
  await vi.waitFor(() => expect(taken).toEqual(['three']));
});

test('given a click, what lies under it is taken, and the page’s own never hears of it', () => {
  const heard: string[] = [];
  document.querySelector('main')?.addEventListener('click', () => heard.push('click'));
  document.elementFromPoint = () => find('two');
  pointer.start();
  layer.lastElementChild?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(taken).toEqual(['two']);
  expect(heard).toEqual([]);
});

test('given Escape, it ends, and the page gets its key', () => {
  const heard: boolean[] = [];
  document.addEventListener('keydown', (event) => heard.push(event.defaultPrevented), { once: true });
  pointer.start();
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
  expect(taken).toEqual([null]);
  expect(heard).toEqual([false]);
  expect(layer.children).toHaveLength(0);
});

test('given nothing was pointed at, nothing is taken', async () => {
  pointer.start();
  pointer.take();
  await vi.waitFor(() => expect(taken).toEqual([null]));
});

test('given Attune leaves, what lay over the page goes with it', () => {
  pointer.start();
  ended.abort();
  expect(layer.children).toHaveLength(0);
});
