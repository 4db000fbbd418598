/** What one world of Attune holds after everything that can be forgotten was forgotten. */
export interface Held {
  readonly bytes: number;
  /** Event listeners; `undefined` where the browser does not tell. */
  readonly listeners: number | undefined;
}

/** What a browser holds for a tab with Attune in it. */
export interface Memory {
  /**
   * Chromium: the page's own heap, with our content script. Firefox: page, content script and sidebar together, whose
   * strings it does not tell apart.
   */
  readonly tab: Held;
  /** The sidebar. */
  readonly frame: Held;
  readonly background: Held;
  /** Documents alive, whether shown or left behind. */
  readonly documents: number;
  /** Nodes alive in Chromium, elements shown in Firefox; of page and sidebar together. */
  readonly nodes: number;
}
