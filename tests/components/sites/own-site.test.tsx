// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { OwnSite } from '../../../components/sites/own-site.tsx';
import type { Allowance } from '../../../lib/hosts/access.ts';
import type { AllowedSite, ReadAs } from '../../../lib/settings/sites-now.ts';

afterEach(cleanup);

const unknown: ReadAs = { is: 'unknown' };
const siteAt = (site: string, readAs: ReadAs | undefined = unknown): AllowedSite => {
  return { pattern: `${site}/*`, site, readAs };
};

/** The field as a page has it: what the browser allowed is there from then on. */
function show(came: Allowance = 'allowed', listed: readonly AllowedSite[] = []) {
  const asked: (readonly string[])[] = [];
  const opened: string[] = [];
  const onAllow = async (addresses: readonly string[]) => {
    asked.push(addresses);
    return came;
  };
  const field = (allowed: readonly AllowedSite[]) => (
    <OwnSite allowed={allowed} listed={listed} onAllow={onAllow} onOpen={(address) => void opened.push(address)} />
  );
  const { rerender } = render(field(listed));
  return { asked, opened, now: (...allowed: AllowedSite[]) => rerender(field(allowed)) };
}

async function allow(typed: string): Promise<void> {
  fireEvent.input(screen.getByLabelText('Its address'), { target: { value: typed } });
  fireEvent.click(screen.getByRole('button', { name: 'Allow' }));
  // What the browser answers comes later, as an answer does.
  await Promise.resolve();
  await Promise.resolve();
}
const said = () => screen.getByRole('status').textContent?.trim();

test('given an address, that site alone is asked for, and the next step is told', async () => {
  const { asked, opened, now } = show();
  await allow(' helpdesk.example.org:8443/agent/7 ');
  now(siteAt('https://helpdesk.example.org'));
  expect(asked).toEqual([['https://helpdesk.example.org:8443/agent/7']]);
  expect(said()).toBe(
    'helpdesk.example.org:8443 is allowed, in open tabs too. Open a message there, and Attune says here what it is.',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Open helpdesk.example.org:8443' }));
  expect(opened).toEqual(['https://helpdesk.example.org:8443/agent/7']);
});

test('given its pages were read, it says what it is, at the same place', async () => {
  const { now } = show();
  await allow('http://helpdesk.example.org');
  now(siteAt('http://helpdesk.example.org', { is: 'product', name: 'Zammad' }));
  expect(said()).toBe('http://helpdesk.example.org is allowed, and recognised: Zammad.');
  now(siteAt('http://helpdesk.example.org', { is: 'any-page' }));
  expect(said()).toMatch(/^http:\/\/helpdesk\.example\.org is allowed\. It is none of the products Attune knows; /);
});

test('given it is taken back meanwhile, nothing claims that it is allowed', async () => {
  const { now } = show();
  await allow('helpdesk.example.org');
  now(siteAt('https://helpdesk.example.org'));
  expect(said()).not.toBe('');
  now();
  expect(said()).toBe('');
  expect(screen.queryByRole('button', { name: /^Open/ })).toBeNull();
});

test('given all sites are allowed already, it is said of this one, too', async () => {
  const { now } = show();
  await allow('helpdesk.example.org');
  now({ pattern: '*://*/*', site: '*://*', readAs: undefined });
  expect(said()).toMatch(/^helpdesk\.example\.org is allowed/);
});

test('given something that is no address, the field says so and nothing is asked', async () => {
  const { asked } = show();
  await allow('my mail');
  const field = screen.getByLabelText('Its address');
  expect(said()).toMatch(/That doesn’t look like a web address/);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(said());
  expect(asked).toEqual([]);
});

test('given the browser refuses, or lets no extension in, that is what is said', async () => {
  show('refused');
  await allow('helpdesk.example.org');
  expect(said()).toBe('The browser didn’t allow it. You can try again.');
  cleanup();
  show('closed');
  await allow('addons.mozilla.org');
  expect(said()).toBe('Browsers let no extension work there.');
});

test('given sites allowed before, they are listed with what they are; the one just added only once', async () => {
  const mine = [siteAt('https://desk.example.org', { is: 'product', name: 'osTicket' }), siteAt('https://a.example')];
  show('allowed', mine);
  const lines = () =>
    within(screen.getByRole('list'))
      .getAllByRole('listitem')
      .map((line) => line.textContent?.trim());
  expect(lines()).toEqual(['desk.example.orgosTicket', 'a.examplenot known yet']);
  await allow('a.example');
  await screen.findByText(/^a\.example is allowed/);
  expect(lines()).toEqual(['desk.example.orgosTicket']);
});
