import { expect, test } from 'vitest';
import { siteFrom } from '../../lib/conversation/site-from.ts';

test.each([
  ['mail.example.org', 'https://mail.example.org/'],
  ['  http://mail.example.org:8080/x?y ', 'http://mail.example.org:8080/x?y'],
  ['helpdesk.example.com/agent/#ticket/zoom/7', 'https://helpdesk.example.com/agent/#ticket/zoom/7'],
  ['HelpDesk.Example.com:8443', 'https://helpdesk.example.com:8443/'],
  ['Https://helpdesk.example.com', 'https://helpdesk.example.com/'],
  ['http:helpdesk.example.com', 'http://helpdesk.example.com/'],
  ['https:\\\\helpdesk.example.com\\agent', 'https://helpdesk.example.com/agent'],
  ['https:// helpdesk.example.com / agent', 'https://helpdesk.example.com/agent'],
  ['helpdesk.example.com : 8443', 'https://helpdesk.example.com:8443/'],
  ['\u200bhelpdesk.\u00adexample.com\u00a0\n', 'https://helpdesk.example.com/'],
  ['“https://helpdesk.example.com/agent”,', 'https://helpdesk.example.com/agent'],
  ['<https://helpdesk.example.com>', 'https://helpdesk.example.com/'],
  ['helpdesk.example.com.', 'https://helpdesk.example.com/'],
  ['hilfe.müller.example', 'https://hilfe.xn--mller-kva.example/'],
  ['desk.example.com/two words', 'https://desk.example.com/two%20words'],
  ['localhost', 'http://localhost/'],
  ['localhost:4173', 'http://localhost:4173/'],
  ['127.0.0.1', 'http://127.0.0.1/'],
  ['192.168.7.20:8080/agent', 'http://192.168.7.20:8080/agent'],
  ['10.0.0.5', 'http://10.0.0.5/'],
  ['172.20.1.1/rt', 'http://172.20.1.1/rt'],
  ['172.32.1.1', 'https://172.32.1.1/'],
  ['https://192.168.7.20', 'https://192.168.7.20/'],
  ['helpdesk.local', 'http://helpdesk.local/'],
  ['desk.intranet/rt', 'http://desk.intranet/rt'],
  ['helpdesk.local.example.com', 'https://helpdesk.local.example.com/'],
  ['helpdesk:8080', 'http://helpdesk:8080/'],
  ['helpdesk/rt', 'http://helpdesk/rt'],
  ['https://helpdesk', 'https://helpdesk/'],
])('given %j, it is %s', (typed, address) => {
  expect(siteFrom(typed)?.href).toBe(address);
});

test.each([
  '',
  ' ',
  'mail',
  'two words.org',
  'two words.org/desk',
  'ann@example.org',
  'https://ann:secret@desk.example.org/',
  // Found by the fuzzer of policies: a browser takes the first backslash for one more slash after the scheme.
  '\\":@-\\',
  'https:\\\\\\ann@desk.example.org',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'ftp://a.b',
  '*.example.org',
  '*://desk.example.org/*',
  'https://*.example.org/*',
  '＊.example.org',
  '\\*.example.org',
  'desk$.example.org',
  'https://',
  'desk..example.org',
  '[::1]:8080',
  'desk.example.org:99999',
])('given %j, there is no site', (typed) => {
  expect(siteFrom(typed)).toBeUndefined();
});
