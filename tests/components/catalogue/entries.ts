import type { CatalogueEntry } from '../../../components/catalogue/cue-entry.tsx';

/** One entry of each part. */
export const entries: readonly CatalogueEntry[] = [
  {
    id: 'bare-refusal',
    where: 'reply',
    says: 'A bare no may sound final.',
    source: 'A guide, 2020',
    instead: ['what I can do is', ''],
    applies: ['upset', 'complaining'],
    up: [{ text: 'We [cannot] do that.' }, { text: 'It is [not possible].' }],
    quiet: [{ text: 'I cannot wait to see it.' }],
  },
  {
    id: 'acknowledge',
    where: 'whole',
    says: 'They may want to be heard.',
    source: 'A study, 2013',
    instead: [],
    applies: ['any'],
    up: [{ customer: 'My lamp is broken.', text: 'Hello Jo, |The form is in the portal.' }],
    quiet: [{ customer: 'My lamp is broken.', text: 'I am sorry about your lamp.' }],
  },
  {
    id: 'names-a-loss',
    where: 'message',
    says: 'Something was lost to them.',
    source: 'A study, 2018',
    instead: [],
    applies: ['any'],
    up: [{ text: 'That [cost me a day].' }],
    quiet: [{ text: 'It costs a pound.' }],
  },
];
