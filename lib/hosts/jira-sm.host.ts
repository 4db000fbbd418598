import { partsHost } from './parts-host.ts';

/** A comment, and its parts, which have its mark with an ending. */
const COMMENT = '[data-testid^="issue-comment-base.ui.comment.ak-comment."]';
const HEADER = `${COMMENT}[data-testid$="-header"]`;
/** Facts do not tell whether it holds the comment or stands in it. */
const NOTE = '[data-testid*="comment-visibility-wrapper"]';

/**
 * Jira Service Management in the cloud. It marks internal notes; who of the others is a customer it does not, nor whether
 * a reply or a note is being written. What the customer first wrote is a field of the matter, and no message.
 */
export default partsHost(
  {
    id: 'jira-sm',
    name: 'Jira Service Management',
    evidence: '2026-10, measured by the author of an extension, and the code of three others',
    sureness: 'medium',
    addresses: ['https://*.atlassian.net/*'],
    recognises: () => false,
  },
  {
    conversation: {
      ref: /^\/(?:browse|jira)\/(?:[^?#]*\/)?([A-Z][A-Z0-9_]*-\d+)(?=[/?#]|$)/,
      subject: { at: '[data-testid="issue.views.issue-base.foundation.summary.heading"]' },
      // From whichever queue it was opened.
      link: '/browse/{ref}',
      message: {
        item: `${COMMENT}:not([data-testid$="-header"], [data-testid$="-body"], [data-testid$="-footer"])`,
        id: { attribute: 'data-testid', find: /ak-comment\.(\d+)$/ },
        author: [{ at: `${HEADER} a[href*="/people/"]` }, { at: `${HEADER} h3` }],
        // New ones show only how long ago it was.
        at: { at: '[data-testid="issue-timestamp.relative-time"]' },
        body: `${COMMENT}[data-testid$="-body"]`,
        side: { agent: `${NOTE} *, ${NOTE}` },
        internal: `${NOTE} *, ${NOTE}`,
        // People choose whether the latest stands on top.
        numbered: true,
      },
    },
    composer: {
      // The description is written in an editor of the same kind.
      box: '[data-testid="issue.activity.comment"]',
      editor: '[data-testid="issue.component.editor.default-editor"] .ProseMirror',
    },
  },
);
