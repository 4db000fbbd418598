import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import words from '../lib/words/en.json';
import { messageFrom } from './components/words.ts';

// Each test begins with an empty fake browser that speaks our words.
beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getMessage = messageFrom(words) as typeof fakeBrowser.i18n.getMessage;
});
