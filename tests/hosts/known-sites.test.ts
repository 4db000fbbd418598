import { expect, test } from 'vitest';
import type { Host } from '../../lib/hosts/host.ts';
import { knownSites } from '../../lib/hosts/known-sites.ts';

const host = (name: string, addresses: readonly string[], sureness: Host['sureness'] = 'high'): Host => ({
  ...{ id: 'one', name, evidence: '', sureness, addresses },
  recognises: () => false,
  read: () => undefined,
});

test('given hosts that are the same for everybody, they are offered by name, of each two sites at most', () => {
  const mail = host('Mail', ['https://mail.example/*']);
  const desk = host('Desk', ['https://desk.example/*', 'https://desk.example.eu/*', 'https://desk.example.in/*']);
  expect(knownSites([mail, desk])).toEqual([
    { name: 'Desk', address: 'https://desk.example/' },
    { name: 'Desk', address: 'https://desk.example.eu/' },
    { name: 'Mail', address: 'https://mail.example/' },
  ]);
});

test('given hosts that each company has its own of, or that we hardly know, they are not', () => {
  expect(
    knownSites([host('Zendesk', ['https://*.zendesk.com/*']), host('Front', ['https://front.example/*'], 'low')]),
  ).toEqual([]);
});
