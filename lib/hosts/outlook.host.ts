import { partsHost } from './parts-host.ts';

/** The name in "Name <address>"; names may have such brackets, too. */
const NAME = /^(.+?)\s*(?:<[^<>\s]+@[^<>\s]+>)?$/;

/** Outlook on the web. Its class names are made anew with each release: whatever can be is told by ids and attributes. */
export default partsHost(
  {
    id: 'outlook',
    name: 'Outlook',
    evidence: '2026-03, published code of two extensions, one with parts of real pages (2025-11)',
    sureness: 'medium',
    addresses: [
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
    recognises: (page) => page.querySelector('meta[content*="owamail"], script[src*="/owamail/"]') !== null,
  },
  {
    self: [
      { at: '[id^="primaryMailboxRoot"][data-folder-name]', attribute: 'data-folder-name' },
      { at: '#O365_MainLink_Me .mectrl_truncate' },
    ],
    conversation: {
      pane: [
        '#ReadingPaneContainerId',
        '#ConversationReadingPaneContainer',
        '[data-app-section="ConversationContainer"]',
        '[data-app-section="MailReadCompose"]',
      ],
      ref: { attribute: 'data-convid' },
      refOutside: {
        at: '#MailList [role="option"][data-convid][aria-selected="true"]',
        attribute: 'data-convid',
      },
      subject: { at: ['[id^="CONV_"][id$="_SUBJECT"]', '[role="heading"]'] },
      message: {
        item: ['.wide-content-host', '[aria-label="Email message"]'],
        id: { at: '[id^="UniqueMessageBody_"]', attribute: 'id' },
        author: [
          { at: '.OZZZK', find: NAME },
          { at: '[id^="MSG_"][id$="_FROM"]', find: NAME },
        ],
        address: [
          { at: '.OZZZK [title*="@"], .OZZZK[title*="@"]', attribute: 'title' },
          { at: '.OZZZK', find: /(\S+@\S+)/ },
          { at: '[id^="MSG_"][id$="_FROM"] [title*="@"]', attribute: 'title' },
        ],
        at: { at: '[data-testid="SentReceivedSavedTime"]' },
        body: '[id^="UniqueMessageBody_"]',
        side: 'by address',
        newestFirst: true,
      },
      link: (address) => /^\/mail\/(?:\d+\/)?[\w-]+\/id\/[^/?#]+/.exec(address)?.[0],
      // Messages that are closed have neither a number nor a time; a page of one mail shows no conversation.
      partly: ['[aria-expanded="false"][role="button"]', '[data-app-section="MailReadCompose"]'],
    },
    composer: {
      box: '[id^="docking_InitVisiblePart_"]',
      // Fields for names can be edited, too, but hold one line.
      editor: '[id^="editorParent_"] [role="textbox"][aria-multiline="true"]',
      reply: 'always',
    },
    list: {
      row: '#MailList [role="option"][data-convid]',
      id: { attribute: 'data-convid' },
      answered: 'i[data-icon-name="ArrowReplyRegular"], i[data-icon-name="ArrowReplyAllRegular"]',
    },
  },
);
