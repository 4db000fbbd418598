import { partsHost } from './parts-host.ts';

/** Front. Of its open conversations only the address is known: the draft is read, the customer's words are not. */
export default partsHost(
  {
    id: 'front',
    name: 'Front',
    evidence: '2026-02, published code of one extension; the editor is a guess',
    sureness: 'low',
    addresses: ['https://app.frontapp.com/*'],
    recognises: () => false,
  },
  {
    conversation: {
      ref: /\/(cnv_\w+)/,
      message: {
        item: '[class*="messageViewerBase__StyledMessageDiv"]',
        body: ['[class*="messageHtml__StyledHtmlDiv"]', '[class*="messageViewerEmailBody__StyledEmailDiv"]'],
        side: {},
      },
    },
    composer: { editor: ['[contenteditable="true"][role="textbox"]', '[contenteditable="true"]'] },
  },
);
