import type { BrowserKind } from '../../scripts/browser/find.ts';

/** A build of Attune to put to the proof. */
export interface Build {
  readonly kind: BrowserKind;
  /** Folder of the built extension. */
  readonly dir: string;
}

/** A mistake put into a copy of the source before it is built; a proof that does not find it proves nothing. */
export interface Fault {
  /** What was done: "the coach keeps the subject in storage.local". */
  readonly name: string;
  /** Each `find` stands exactly once in its file. */
  readonly edits: readonly { readonly file: string; readonly find: string; readonly put: string }[];
  /** What one of the findings must say: red for this reason, not for any other. */
  readonly found: RegExp;
  /** Browsers it is planted in; those of the proof when absent. */
  readonly kinds?: readonly BrowserKind[];
}

/** One claim of ours, as a test that would fail if it stopped being true: `tests/proofs/<id>.proof.ts`, default export. */
export interface Proof {
  /** The claim in one sentence. */
  readonly claim: string;
  /** Browsers it applies to. */
  readonly kinds: readonly BrowserKind[];
  readonly faults: readonly Fault[];
  /** What speaks against the claim, a line each; empty when it holds. */
  prove(build: Build): Promise<readonly string[]>;
}
