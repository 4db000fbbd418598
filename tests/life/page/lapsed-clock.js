/**
 * A clock that runs `speed` times as fast from the moment it is told to, for the one world this script runs in: what
 * `Date` and `performance` tell, what timers wait, when alarms ring. Runs before everything else of that world.
 * @param {number} speed
 */
(speed) => {
  const world = /** @type {any} */ (globalThis);
  const RealDate = Date;
  const { setTimeout: wait, clearTimeout: stop } = world;
  const realNow = RealDate.now.bind(RealDate);
  const realTick = performance.now.bind(performance);
  /** Real epoch ms at which time began to lapse. */
  let from = Number.POSITIVE_INFINITY;
  const isLapsing = () => realNow() >= from;
  const lapsed = (/** @type {number} */ real) => (real < from ? real : from + (real - from) * speed);
  const realOf = (/** @type {number} */ at) => (at < from ? at : from + (at - from) / speed);
  const now = () => Math.floor(lapsed(realNow()));

  world.Date = class extends RealDate {
    constructor(/** @type {any[]} */ ...words) {
      if (words.length === 0) super(now());
      else super(.../** @type {[any]} */ (words));
    }
    static now() {
      return now();
    }
  };
  performance.now = () => realTick() + lapsed(realNow()) - realNow();

  const shorter = (/** @type {number} */ ms) => (isLapsing() ? (ms || 0) / speed : ms);
  world.setTimeout = (/** @type {any} */ run, /** @type {number} */ ms, /** @type {any[]} */ ...words) =>
    wait.call(world, run, shorter(ms), ...words);
  /** The timer at work for each interval; an interval takes each wait anew, for time may begin to lapse meanwhile. */
  const intervals = new Map();
  world.setInterval = (/** @type {any} */ run, /** @type {number} */ ms, /** @type {any[]} */ ...words) => {
    const again = () => {
      intervals.set(id, wait.call(world, again, shorter(ms)));
      run(...words);
    };
    const id = wait.call(world, again, shorter(ms));
    intervals.set(id, id);
    return id;
  };
  world.clearInterval = (/** @type {number} */ id) => {
    stop.call(world, intervals.get(id) ?? id);
    intervals.delete(id);
  };

  const api = world.browser?.runtime?.id ? world.browser : world.chrome;
  if (api?.alarms) {
    const create = api.alarms.create.bind(api.alarms);
    const get = api.alarms.get.bind(api.alarms);
    api.alarms.create = (/** @type {string} */ name, /** @type {{ when: number }} */ { when }) =>
      create(name, { when: realOf(when) });
    api.alarms.get = async (/** @type {string} */ name) => {
      const alarm = await get(name);
      return alarm && { ...alarm, scheduledTime: Math.round(lapsed(alarm.scheduledTime)) };
    };
  }
  // One word in the store is heard by the extension's own pages at once; the tab's worlds, which may not read it, hear
  // an event of the tab.
  world.addEventListener?.('lapse-from', (/** @type {any} */ event) => {
    from = Number(event.detail);
  });
  if (!api?.storage) return;
  api.storage.onChanged.addListener((/** @type {any} */ changes) => {
    if (changes.lapseFrom) from = changes.lapseFrom.newValue;
  });
  api.storage.local.get('lapseFrom').then(
    (/** @type {any} */ kept) => {
      if (kept.lapseFrom) from = kept.lapseFrom;
    },
    () => {},
  );
};
