// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ListRow, Snapshot } from '../../lib/conversation/conversation.ts';
import { bareSubject, refOf } from '../../lib/hosts/mail-ref.ts';
import { sideOf } from '../../lib/hosts/mail-sides.ts';
import roundcube from '../../lib/hosts/roundcube.host.ts';
import { readFullDate, readRowDate } from '../../lib/hosts/roundcube-dates.ts';

/** Sunday 22 November 2026, 00:10, by the clock on the wall. */
const NOW = new Date(2026, 10, 22, 0, 10).getTime();
const LOADED = new Date(2026, 10, 22, 0, 5).getTime();
const LOADED_THE_EVENING_BEFORE = new Date(2026, 10, 21, 23, 30).getTime();
const on = (day: number, hour: number, minute: number): number => new Date(2026, 10, day, hour, minute).getTime();

describe('dates of list rows', () => {
  test.each([
    ['today, minutes ago', 'Today 00:04', LOADED, on(22, 0, 4)],
    ['a weekday within six days', 'Fri 21:32', LOADED, on(20, 21, 32)],
    ['yesterday, as a weekday', 'Sat 23:26', LOADED, on(21, 23, 26)],
    ['a full date', '2026-11-14 22:32', LOADED, on(14, 22, 32)],
    ['a full date with dots, year first', '2026.11.14 22:32', LOADED, on(14, 22, 32)],
    ['a full date with dots, day first', '14.11.2026 22:32', LOADED, on(14, 22, 32)],
    ['a twelve-hour clock after noon', 'Fri 9:32 pm', LOADED, on(20, 21, 32)],
    ['a twelve-hour clock after midnight', '2026-11-14 12:05 am', LOADED, on(14, 0, 5)],
    ['more white space than usual', ' Fri\u00a021:32 ', LOADED, on(20, 21, 32)],
    [
      '"Today" of a page loaded before midnight, later than now',
      'Today 23:26',
      LOADED_THE_EVENING_BEFORE,
      on(21, 23, 26),
    ],
    ['a weekday on a page loaded before midnight', 'Fri 21:32', LOADED_THE_EVENING_BEFORE, on(20, 21, 32)],
  ])('given %s, it tells the minute', (_given, label, loadedAt, expected) => {
    expect(readRowDate(label, NOW, loadedAt)).toBe(expected);
  });

  test.each([
    ['"Today" of a page loaded before midnight that may be either day', 'Today 00:04', LOADED_THE_EVENING_BEFORE],
    ['a time that has not come yet: the account is set to another zone', 'Today 05:00', LOADED],
    ["today's weekday, which Roundcube never writes", 'Sun 00:04', LOADED],
    ['a page that has stood open for a fortnight', 'Fri 21:32', new Date(2026, 10, 8, 9, 0).getTime()],
    ['German', 'Heute 00:04', LOADED],
    ['a German weekday', 'Fr 21:32', LOADED],
    ['a slashed date that could be read in two ways', '03/04/2026 10:00', LOADED],
    ['a date that does not exist', '2026-02-31 10:00', LOADED],
    ['a time that does not exist', 'Fri 25:10', LOADED],
    ['no date', '', LOADED],
  ])('given %s, it stays unknown', (_given, label, loadedAt) => {
    expect(readRowDate(label, NOW, loadedAt)).toBeUndefined();
  });

  test('given a full date ahead of now, it stays unknown', () => {
    expect(readFullDate('2026-11-22 06:10', NOW)).toBeUndefined();
  });
});

describe('subjects and sides', () => {
  test.each([
    ['Re: Fwd: RE: Broken lamp', 'Broken lamp'],
    ['AW: WG: Rechnung 12', 'Rechnung 12'],
    ['Re[2]: Broken lamp', 'Broken lamp'],
    ['回复：订单', '订单'],
    ['Regarding: the lamp', 'Regarding: the lamp'],
    ['  two   spaces ', 'two spaces'],
  ])('given the subject "%s", it is bare as "%s"', (subject, expected) => {
    expect(bareSubject(subject)).toBe(expected);
  });

  test('given a mail without a subject, list, message and compose page agree on what it is', () => {
    expect(refOf('Kasia@Box.example', '(no subject)')).toBe('kasia@box.example');
    expect(refOf('kasia@box.example', '(kein Betreff)')).toBe('kasia@box.example');
    expect(refOf('kasia@box.example', 'Re: ')).toBe('kasia@box.example');
  });

  test.each([
    ['the signed-in person', 'agent@desk.test', ['agent@desk.test'], 'agent'],
    ['a colleague', 'bea@desk.test', ['agent@desk.test'], 'agent'],
    ['somebody else', 'ann@mail.example', ['agent@desk.test'], 'customer'],
    ['somebody at a domain that only ends alike', 'ann@otherdesk.test', ['agent@desk.test'], 'customer'],
    ['somebody at the same public provider', 'ann@gmail.com', ['agent@gmail.com'], 'customer'],
    ['somebody at the same provider in another country', 'ann@yahoo.co.uk', ['agent@yahoo.co.uk'], 'customer'],
    ['a bounce', 'MAILER-DAEMON@sink.desk.test', ['agent@desk.test'], 'system'],
    ['a mailbox nobody reads', 'no-reply@parcels.example', ['agent@desk.test'], 'system'],
    ['a mailbox nobody reads, for one purpose', 'noreply-orders@parcels.example', ['agent@desk.test'], 'system'],
    ['a person whose name only begins alike', 'noreplyson@parcels.example', ['agent@desk.test'], 'customer'],
    ['anyone, while nobody knows who is signed in', 'ann@mail.example', [], 'unknown'],
    ['a row without an address', undefined, ['agent@desk.test'], 'unknown'],
  ] as const)('given %s, the side is told or left open', (_given, address, self, expected) => {
    expect(sideOf(address, self)).toBe(expected);
  });
});

describe('rows grouped into conversations', () => {
  test('given three mails of one matter, the oldest unanswered one after the last answer counts', () => {
    const rows = rowsOf([
      row('c3', 'ann@mail.example', 'Re: Lamp', 'Today 00:04'),
      row('c2', 'ann@mail.example', 'RE: lamp', 'Fri 10:00'),
      row('c1', 'ann@mail.example', 'Lamp', 'Thu 10:00', 'replied'),
    ]);
    expect(rows).toEqual([
      {
        ref: 'ann@mail.example lamp',
        rowId: 'c3',
        customer: 'ann',
        subject: 'Lamp',
        at: on(22, 0, 4),
        side: 'customer',
        answered: false,
        waitingSince: on(20, 10, 0),
      },
    ]);
  });

  test("given a colleague's later mail of the same subject, nobody waits", () => {
    const rows = rowsOf([
      row('b', 'bea@desk.test', 'Lamp', 'Fri 12:00'),
      row('c', 'ann@mail.example', 'Lamp', 'Fri 10:00'),
    ]);
    expect(rows).toMatchObject([{ rowId: 'b', customer: 'ann', side: 'agent', answered: true }]);
    expect(rows[0]?.waitingSince).toBeUndefined();
  });

  test('given both in one minute, the upper row is the later', () => {
    const rows = rowsOf([
      row('b', 'bea@desk.test', 'Lamp', 'Fri 10:00'),
      row('c', 'ann@mail.example', 'Lamp', 'Fri 10:00'),
    ]);
    expect(rows).toMatchObject([{ rowId: 'b', side: 'agent', answered: true }]);
  });

  test("given two customers with one subject and a colleague's answer to one of them, both stay open", () => {
    const rows = rowsOf([
      row('b', 'bea@desk.test', 'Question', 'Fri 12:00'),
      row('c1', 'ann@mail.example', 'Question', 'Fri 10:00'),
      row('c2', 'tom@post.example', 'Question', 'Fri 09:00'),
    ]);
    expect(rows.map((one) => [one.ref, one.answered, one.waitingSince])).toEqual([
      ['ann@mail.example question', 'unknown', undefined],
      ['tom@post.example question', 'unknown', undefined],
    ]);
  });

  test('given a subject that only ends like another, they stay apart', () => {
    const rows = rowsOf([
      row('b', 'bea@desk.test', 'lamp', 'Fri 12:00'),
      row('c', 'ann@mail.example', 'Broken lamp', 'Fri 10:00'),
    ]);
    expect(rows.map((one) => one.ref)).toEqual(['bea@desk.test lamp', 'ann@mail.example broken lamp']);
    expect(rows[1]).toMatchObject({ answered: false, waitingSince: on(20, 10, 0) });
  });

  test('given dates in another language, sides are kept and times and waiting stay unknown', () => {
    const rows = rowsOf([
      row('c2', 'ann@mail.example', 'AW: Lampe', 'Heute 00:04'),
      row('c1', 'ann@mail.example', 'Lampe', 'Fr 10:00'),
    ]);
    expect(rows).toEqual([
      {
        ref: 'ann@mail.example lampe',
        rowId: 'c2',
        customer: 'ann',
        subject: 'Lampe',
        side: 'customer',
        answered: 'unknown',
      },
    ]);
  });

  test.each([
    ['a search', (page: Document) => page.querySelector('#mailsearchform')?.setAttribute('value', 'lamp')],
    [
      'a filter',
      (page: Document) => {
        const filter = page.querySelector<HTMLSelectElement>('#searchfilter');
        if (filter) filter.value = 'UNSEEN';
      },
    ],
    ['a second page', (page: Document) => page.querySelector('a.prevpage')?.classList.remove('disabled')],
  ])('given %s, answers may be out of sight, so nobody is said to wait', (_given, change) => {
    const page = savedPage('list');
    change(page);
    const rows = snapshotOf(page).rows ?? [];
    expect(rows).toHaveLength(25);
    expect(rows.filter((one) => one.waitingSince !== undefined || one.answered === false)).toEqual([]);
  });

  test.each(['sent', 'drafts', 'junk', 'trash'])('given the folder %s, its rows are nobody who waits', (folder) => {
    const page = savedPage('list');
    page.querySelector('#mailboxlist li.selected')?.classList.remove('selected');
    page.querySelector(`#mailboxlist li.${folder}`)?.classList.add('selected');
    expect(snapshotOf(page).rows).toBeUndefined();
  });

  test('given a list that is being filled, there are no rows; given an empty one, there are none to show', () => {
    const page = savedPage('list');
    page.querySelector('#messagelist tbody')?.replaceChildren();
    expect(snapshotOf(page).rows).toBeUndefined();
    page.querySelector('.listing-info')?.classList.remove('hidden');
    expect(snapshotOf(page).rows).toEqual([]);
  });

  test('given that nobody knows who is signed in, no row is given a side', () => {
    const page = savedPage('list');
    page.querySelector('.username')?.remove();
    const rows = snapshotOf(page).rows ?? [];
    expect(new Set(rows.map((one) => one.side))).toEqual(new Set(['unknown', 'system']));
    expect(rows.filter((one) => one.waitingSince !== undefined)).toEqual([]);
  });
});

describe('parts taken away', () => {
  test.each([
    ['list', '#messagelist', 'message list'],
    ['list', '#messagelist .rcmContactAddress', 'senders in the message list'],
    ['list', '#messagelist span.subject a', 'subjects in the message list'],
    ['list', '#messagelist .date', 'dates in the message list'],
    ['list', '#messagelist .msgicon', 'answered marks in the message list'],
    ['show', '#messagebody', 'message body'],
    ['show', '#message-header .from .rcmContactAddress', 'sender of the message'],
    ['show', '#message-header h2.subject', 'subject of the message'],
    ['reply-plain', '#composebody', 'reply editor'],
    ['reply-plain', '[name="_is_html"]', 'kind of the reply editor'],
    ['reply-plain', '#compose-subject', 'subject of the reply'],
    ['reply-plain', '#_to', 'receivers of the reply'],
  ])('given the page %s without %s, it says that the %s is missing', (name, selector, missing) => {
    const page = savedPage(name);
    for (const element of page.querySelectorAll(selector)) element.remove();
    expect(roundcube.read(page, SAVED_AT, {})).toEqual({
      hostId: 'roundcube',
      hostName: 'Roundcube',
      missing: [missing],
    });
  });

  test('given a preview without its body, it says so', () => {
    const page = savedPage('preview');
    page.querySelector('iframe')?.contentDocument?.querySelector('#messagebody')?.remove();
    expect(roundcube.read(page, SAVED_AT, {})).toMatchObject({ missing: ['message body'] });
  });

  test('given a message without its full date, the time stays unknown', () => {
    const page = savedPage('show');
    page.querySelector('.header-summary')?.remove();
    expect(snapshotOf(page).conversation?.messages[0]).not.toHaveProperty('at');
  });

  test('given a message without the page variables, it cannot tell the side', () => {
    const page = savedPage('show');
    page.querySelector('script')?.remove();
    expect(snapshotOf(page).conversation?.messages[0]?.side).toBe('unknown');
  });

  test('given TinyMCE still starting, there is no draft yet and no trouble', () => {
    const page = savedPage('reply-html');
    page.querySelector('iframe')?.remove();
    expect(snapshotOf(page)).toEqual({ hostId: 'roundcube', hostName: 'Roundcube', self: ['agent@desk.test'] });
  });

  test('given receivers only as chips, the reply still knows whom it answers', () => {
    const page = savedPage('reply-plain');
    const field = page.querySelector<HTMLTextAreaElement>('#_to');
    if (field) field.value = '';
    expect(snapshotOf(page).draft?.ref).toBe(
      'j.grossmann@waldpost.example rückerstattung für bestellung 47981 immer noch nicht erhalten',
    );
  });
});

describe('other pages', () => {
  test('given a mail to colleagues only, the draft is a note; given nobody yet, it is open', () => {
    const page = savedPage('reply-plain');
    page.querySelector('#compose_to li.recipient')?.remove();
    const field = page.querySelector<HTMLTextAreaElement>('#_to');
    if (field) field.value = 'Bea <bea@desk.test>';
    expect(snapshotOf(page).draft?.kind).toBe('note');
    if (field) field.value = '';
    expect(snapshotOf(page).draft?.kind).toBe('unknown');
  });

  test("given a colleague's answer in the inbox, the matter is the customer's", () => {
    const page = savedPage('show');
    const [from, to] = page.querySelectorAll('td.header .rcmContactAddress');
    from?.setAttribute('title', 'bea@desk.test');
    to?.setAttribute('title', 'ann@mail.example');
    const { conversation } = snapshotOf(page);
    expect(conversation?.ref).toBe('ann@mail.example charged twice for order 47655');
    expect(conversation?.messages[0]?.side).toBe('agent');
  });

  test("given an answer by Outlook, what stands below Outlook's mark is not the writer's", () => {
    const page = savedPage('show');
    const body = page.querySelector('.rcmBody');
    body?.replaceChildren();
    body?.insertAdjacentElement('beforeend', element(page, 'div', 'Still broken.'));
    const wrapper = element(page, 'div', '');
    const mark = element(page, 'div', 'From: Alex Morgan');
    mark.id = 'v1divRplyFwdMsg';
    wrapper.append(mark, element(page, 'div', 'Have you tried another lamp?'));
    body?.append(wrapper, element(page, 'p', 'Older still.'));
    expect(snapshotOf(page).conversation?.messages[0]?.text).toBe('Still broken.');
  });

  test('given a bare forward, its words are kept', () => {
    const page = savedPage('show');
    const quote = element(page, 'blockquote', 'The lamp does not work.');
    page.querySelector('.rcmBody')?.replaceChildren(quote);
    expect(snapshotOf(page).conversation?.messages[0]?.text).toBe('The lamp does not work.');
  });

  test.each(['task-settings', 'task-addressbook', 'task-login'])(
    'given a page of %s, there is nothing for us',
    (task) => {
      const page = new DOMParser().parseFromString(
        `<body class="${task} action-none"><div id="layout"></div>`,
        'text/html',
      );
      expect(roundcube.recognises(page)).toBe(true);
      expect(roundcube.read(page, SAVED_AT, {})).toBeUndefined();
    },
  );

  test('given a skin of somebody else, it says that it cannot read it', () => {
    const page = new DOMParser().parseFromString(
      '<body><script>rcmail.set_env({"task":"mail","skin":"northern"});</script><div id="mainscreen"></div>',
      'text/html',
    );
    expect(roundcube.recognises(page)).toBe(true);
    expect(roundcube.read(page, SAVED_AT, {})).toMatchObject({ missing: ['a skin it knows'] });
  });

  test("given a mail that holds a copy of Roundcube's own editor and variables, neither is taken", () => {
    const page = savedPage('hostile');
    const mail = page.querySelector('iframe')?.contentDocument;
    const script = mail?.createElement('script');
    if (mail && script) {
      script.textContent = 'rcmail.set_env({"username":"victor.lang@oddmail.example"});';
      mail.querySelector('.rcmBody')?.append(script);
    }
    const reading = roundcube.read(page, SAVED_AT, {});
    expect(reading).not.toHaveProperty('editor');
    expect(snapshotOf(page).self).toEqual(['agent@desk.test']);
    expect(snapshotOf(page).conversation?.messages[0]?.side).toBe('customer');
  });

  test('given a page of somebody else, it is not recognised', () => {
    const page = new DOMParser().parseFromString('<body><table id="messagelist"></table>', 'text/html');
    expect(roundcube.recognises(page)).toBe(false);
  });

  test('given the preview and the editor, their frames are told', () => {
    expect(roundcube.frames?.(savedPage('preview')).map((frame) => frame.id)).toEqual(['messagecontframe']);
    expect(roundcube.frames?.(savedPage('reply-html')).map((frame) => frame.id)).toEqual(['composebody_ifr']);
  });

  test('given a row that is gone, or an element that is no row, nothing is opened', () => {
    const page = savedPage('list');
    expect(roundcube.open?.(page, 'rcmrowXYZ')).toBe(false);
    expect(roundcube.open?.(page, 'layout')).toBe(false);
  });
});

describe('mails that imitate Roundcube', () => {
  test('given a mail with ids of Roundcube that was not cleaned, it is read as the customer’s mail it is', () => {
    const page = savedPage('show');
    const fakes = new DOMParser().parseFromString(
      `<div id="layout-sidebar"><span class="header-title username">jamal.carter@northside.example</span></div>
<select id="_from"><option selected>jamal.carter@northside.example</option></select><div id="messagebody"></div>
<div id="message-header"><table><tr><td class="header from"><a class="rcmContactAddress" title="mallory@else.example"></a></td></tr></table></div>
<div id="composebodycontainer"><textarea id="composebody"></textarea></div><input name="_is_html" value="0" type="hidden">`,
      'text/html',
    );
    page.querySelector('#messagebody .message-htmlpart')?.append(...fakes.body.children);
    const { self, conversation, draft } = snapshotOf(page);
    expect(self).toEqual(['agent@desk.test']);
    expect(conversation?.customer).toBe('Jamal Carter');
    expect(conversation?.messages.map(({ id, side }) => [id, side])).toEqual([['INBOX/29', 'customer']]);
    expect(draft).toBeUndefined();
  });
});

/** Saturday 21 November 2026, 23:50 UTC: when the saved pages were saved. */
const SAVED_AT = Date.UTC(2026, 10, 21, 23, 50);

function savedPage(name: string): Document {
  const parse = (suffix: string): Document =>
    new DOMParser().parseFromString(
      readFileSync(join(import.meta.dirname, 'roundcube', `${name}${suffix}.html`), 'utf8'),
      'text/html',
    );
  const page = parse('');
  const frame = page.querySelector('iframe');
  if (frame) Object.defineProperty(frame, 'contentDocument', { value: parse('.frame1') });
  return page;
}

function snapshotOf(page: Document, now = SAVED_AT): Snapshot {
  const reading = roundcube.read(page, now, {});
  if (!reading || 'missing' in reading) throw new Error(JSON.stringify(reading));
  return reading.snapshot;
}

function element(page: Document, tag: string, text: string): HTMLElement {
  const made = page.createElement(tag);
  made.textContent = text;
  return made;
}

function row(id: string, address: string, subject: string, date: string, flag = ''): string {
  return `<tr id="${id}" class="message"><td class="subject"><span class="adr"><span title="${address}" class="rcmContactAddress">${address.split('@')[0]}</span></span><span class="date">${date}</span><span class="subject"><span class="msgicon status ${flag}"></span><a href="#"><span>${subject}</span></a></span></td></tr>`;
}

function rowsOf(rows: readonly string[]): readonly ListRow[] {
  const page = new DOMParser().parseFromString(
    `<body class="task-mail action-none"><div id="layout"><div id="layout-sidebar"><span class="header-title username">agent@desk.test</span></div><table id="messagelist"><tbody>${rows.join('')}</tbody></table></div>`,
    'text/html',
  );
  return snapshotOf(page, NOW).rows ?? [];
}
