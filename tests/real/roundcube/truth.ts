/** What is true of one seeded conversation: the suite compares the sidebar with it. */
export interface Truth {
  readonly id: string;
  readonly customer: string;
  readonly address: string;
  readonly needsAnswer: boolean;
  /** The latest mail in the inbox; the agent's own answers lie in another folder. */
  readonly latest: {
    /** Empty where it has none. */
    readonly subject: string;
    readonly side: 'customer' | 'agent' | 'system';
    /** Epoch ms, whole minutes. */
    readonly at: number;
    /** Own words, without quotes and signatures of ours; empty where the mail is HTML made for show. */
    readonly words: string;
    /** BCP 47 code */
    readonly language: string;
  };
  /** Own words of the mails before it: must not show up when the latest is read. */
  readonly earlier: readonly string[];
  /** Epoch ms of the oldest mail nobody answered; absent where nobody waits. */
  readonly waitingSince?: number;
}
