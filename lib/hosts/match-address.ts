import { MatchPattern } from 'wxt/utils/match-patterns';

/** Whether an address is covered by one of the match patterns (`https://mail.example.com/*`). */
export function matchesAddress(patterns: readonly string[], address: string): boolean {
  return patterns.some((pattern) => new MatchPattern(pattern).includes(address));
}
