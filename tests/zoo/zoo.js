import { MESSAGE } from './letter.js';

/**
 * A page with one real editor of those that helpdesks and webmails build on, `?editor=<file name>`: a letter stands in
 * it, with a signature and a quote below. `zoo.text()` and `zoo.html()` tell what the editor itself would send, not what
 * the page shows. An editor is one file in `editors/`; nothing lists them.
 *
 * @typedef {{ text(): string, html(): string }} Model
 * @typedef {(place: HTMLElement) => Model | Promise<Model>} Mount
 */
const editors = import.meta.glob('./editors/*.js', { import: 'mount' });
const name = new URLSearchParams(location.search).get('editor');
const load = editors[`./editors/${name}.js`];
if (!load) throw new Error(`No editor is called ${name}.`);

const asked = /** @type {HTMLElement} */ (document.querySelector('#asked'));
asked.textContent = MESSAGE;
document.title = `${name} · editor zoo`;
const mount = /** @type {Mount} */ (await load());
globalThis.zoo = await mount(/** @type {HTMLElement} */ (document.querySelector('#place')));
