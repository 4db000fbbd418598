import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { smallestGroup, smallestGroupFrom } from '../../lib/settings/smallest-group.ts';

const own = { floor: { agents: 5, messages: 20 }, isRaised: false, isUnusable: false };

test('given no policy, the lowest holds', () => {
  expect(smallestGroupFrom({})).toEqual(own);
});

test('given a higher group, it holds, and as many messages at least', () => {
  const raised = { isRaised: true, isUnusable: false };
  expect(smallestGroupFrom({ minimumAgents: 8 })).toEqual({ floor: { agents: 8, messages: 20 }, ...raised });
  expect(smallestGroupFrom({ minimumAgents: 30 })).toEqual({ floor: { agents: 30, messages: 30 }, ...raised });
  expect(smallestGroupFrom({ minimumMessages: '50' })).toEqual({ floor: { agents: 5, messages: 50 }, ...raised });
});

test('given a lower one, the lowest holds', () => {
  expect(smallestGroupFrom({ minimumAgents: 1, minimumMessages: 0 })).toEqual(own);
});

test('given what is no number, it says so, and the other holds', () => {
  expect(smallestGroupFrom({ minimumAgents: 'eight', minimumMessages: 40 })).toEqual({
    floor: { agents: 5, messages: 40 },
    isRaised: true,
    isUnusable: true,
  });
  expect(smallestGroupFrom({ minimumAgents: -3 })).toEqual({ ...own, isUnusable: true });
  expect(smallestGroupFrom({ minimumAgents: 7.5 })).toEqual({ ...own, isUnusable: true });
});

test('given a browser that refuses, the lowest holds', async () => {
  fakeBrowser.storage.managed.get = (() => Promise.reject(new Error('no managed storage'))) as never;
  expect(await smallestGroup()).toEqual(own);
});
