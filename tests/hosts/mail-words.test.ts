// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { mailWords } from '../../lib/hosts/mail-words.ts';

function wordsOf(html: string): string {
  const mail = document.createElement('div');
  mail.innerHTML = html;
  return mailWords([mail]);
}

const HEAD =
  '<div style="border:none;border-top:solid #E1E1E1 1.0pt"><b>Od:</b> Anna &lt;anna@berg.example&gt;<br><b>Wysłane:</b> 2 listopada 2026 9:14<br><b>Do:</b> Tom<br><b>Temat:</b> Lampa</div>';

test.each([
  [
    'a quote with a line above that has an address and a time, in any language',
    '<p>It works.</p><div>Kuupäeval 2. november 2026 kell 09:14 ütles Pood &lt;a@b.example&gt;:</div><blockquote>old</blockquote>',
    'It works.',
  ],
  [
    'answers between quotes, each stays and the line above the first goes',
    '<div>On 2 Nov 2026, at 09:14, A &lt;a@b.example&gt; wrote:</div><blockquote>Red?</blockquote><div>Yes.</div><blockquote>Big?</blockquote><div>No.</div>',
    'Yes.\n\nNo.',
  ],
  [
    'a quote that the writer introduces, the introduction stays',
    '<p>Your terms say:</p><blockquote>30 days</blockquote><p>It took 40.</p>',
    'Your terms say:\n\nIt took 40.',
  ],
  ['a ruled head in a language of its own, all below goes', `<p>Dziękuję.</p>${HEAD}<p>Old words.</p>`, 'Dziękuję.'],
  [
    'a head without a rule, it is left to the text',
    '<p>Form:</p><p>Name: Tom<br>Mail: tom@x.example<br>Year: 2026</p>',
    'Form:\n\nName: Tom\nMail: tom@x.example\nYear: 2026',
  ],
  [
    'a signature that its program marks, it goes',
    '<p>It works.</p><div id="Signature">Tom, Becker Ltd</div>',
    'It works.',
  ],
  [
    'a head below words that pass a mail on, its words stay',
    `<p>FYI, please answer her.</p><div id="divRplyFwdMsg">From: A</div><p>The vase broke.</p>`,
    'FYI, please answer her.\n\nThe vase broke.',
  ],
  [
    'a quote that says it is forwarded, it stays',
    '<p>See what they say.</p><blockquote type="cite"><div>Begin forwarded message:</div><div>The vase broke.</div></blockquote>',
    'See what they say.\n\nBegin forwarded message:\nThe vase broke.',
  ],
  [
    'nothing of the writer’s own, the mail is kept whole',
    '<div id="Signature">Tom</div><div id="divRplyFwdMsg">From: A</div><p>The vase broke.</p>',
    'The vase broke.',
  ],
  ['a quote and nothing else, it is kept', '<blockquote>The vase broke.</blockquote>', 'The vase broke.'],
])('given %s', (_, html, words) => {
  expect(wordsOf(html)).toBe(words);
});

test('given several parts, their words stand one below the other, without those that have none', () => {
  const parts = ['<p>One.</p>', '<blockquote>old</blockquote>', '<p>Two.</p>'].map((html) => {
    const part = document.createElement('div');
    part.innerHTML = html;
    return part;
  });
  expect(mailWords(parts)).toBe('One.\n\nTwo.');
});

test('given forms whose fields are named like properties, the mail is read', () => {
  const fields = ['getAttribute', 'ownerDocument', 'parentElement', 'compareDocumentPosition', 'nextElementSibling']
    .map((name) => `<input name="${name}">`)
    .join('');
  const html = `<p>It works.</p><form name="quote" style="border-top: 1px solid red">${fields}<hr></form>`;
  expect(wordsOf(html)).toBe('It works.');
});
