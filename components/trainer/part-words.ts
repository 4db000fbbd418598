import { i18n } from '#i18n';
import type { PartTrend } from './measures.ts';

/** A part's name. */
export function partWords(part: PartTrend['part']): string {
  switch (part) {
    case 'upset':
    case 'uneasy':
    case 'calm':
    case 'pleased':
    case 'abusive':
      return i18n.t(`feeling.${part}`);
    default:
      return i18n.t(`trainer.part.${part}`);
  }
}
