import { i18n } from '#i18n';
import type { Health, MessageHealth } from '../lib/conversation/health.ts';

/** In a few words how well the page is read: "14 messages, 1 without a time". */
export function healthWords(health: Health | undefined): string {
  if (health === undefined) return i18n.t('health.nothing');
  const { messages, rows, missing } = health;
  return [
    ...(messages ? [i18n.t('health.count', messages.count)] : rows ? [i18n.t('health.rowCount', rows.count)] : []),
    ...(messages && messages.withoutTime > 0 ? [i18n.t('health.withoutTime', messages.withoutTime)] : []),
    ...(messages && messages.byUnknown > 0 ? [i18n.t('health.byUnknown', messages.byUnknown)] : []),
    ...(missing.length > 0 ? [i18n.t('health.missingCount', missing.length)] : []),
  ].join(', ');
}

/** Whose the messages are, and what is not known of them. */
export function sideWords(messages: MessageHealth): string {
  const { byCustomer, byUs, bySystem, byUnknown, notes, withoutTime, withoutText, isWhole } = messages;
  return [
    i18n.t('health.bySides', [String(byCustomer), String(byUs)]),
    ...(bySystem > 0 ? [i18n.t('health.bySystem', bySystem)] : []),
    ...(byUnknown > 0 ? [i18n.t('health.byUnknown', byUnknown)] : []),
    ...(notes > 0 ? [i18n.t('health.notes', notes)] : []),
    ...(withoutTime > 0 ? [i18n.t('health.withoutTime', withoutTime)] : []),
    ...(withoutText > 0 ? [i18n.t('health.withoutText', withoutText)] : []),
    ...(isWhole ? [] : [i18n.t('health.notWhole')]),
  ].join(', ');
}

/** What the draft is taken for. */
export function draftWords(draft: Health['draft']): string {
  if (draft === undefined) return i18n.t('health.noEditor');
  return i18n.t(draft === 'reply' ? 'health.reply' : draft === 'note' ? 'health.note' : 'health.unknownDraft');
}

/** What is read of the list. */
export function rowWords(rows: Health['rows']): string {
  if (rows === undefined) return i18n.t('health.noList');
  return i18n.t('health.rowsTold', [String(rows.count), String(rows.told)]);
}
