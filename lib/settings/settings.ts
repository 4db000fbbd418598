import * as v from 'valibot';
import { LONGEST_PHRASE } from '../conversation/draft-count.ts';
import { instantSchema } from '../conversation/instant.ts';
import { idSchema, keySchema } from '../conversation/key.ts';
import { letIn } from '../conversation/let-in.ts';
import { listOf } from '../conversation/list-of.ts';
import { originSchema } from '../conversation/origin.ts';
import { LEVELS } from '../nudges/level.ts';
import { PRESSING } from '../sla/pressing.ts';
import type { Targets } from '../sla/targets.ts';
import { isPhrase } from '../text/phrase-pattern.ts';

const clockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/));
const openHours = v.strictObject({ from: clockTime, to: clockTime });
const isoDate = v.pipe(v.string(), v.isoDate());
const targetMinutes = v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(14_400));
const day = listOf(openHours, 4);
const zone = v.pipe(v.string(), v.maxLength(64), v.check(isTimeZone, 'The time zone is not known here.'));

/** How many cues, conversations and sites a list holds at most. */
export const MOST_LISTED = 200;
/** How often a cue may be doubted. */
export const MOST_DOUBTS = 9;
/** How many drafts without a cue are counted. */
export const MOST_CLEAN = 99;
/** How many words of the house there may be. */
export const MOST_HOUSE_WORDS = 100;
/** Characters of each, and of what is said instead. */
export const LONGEST_HOUSE_WORDS = LONGEST_PHRASE;
/** How many drafts are counted for each. */
export const MOST_COUNTED = 9_999;
/** How many notes of the service policy there may be. */
export const MOST_POLICIES = 20;
/** Characters of what an agent or team writes for itself. */
export const LONGEST_NOTE = 300;

/** How many people may answer the same queue. */
export const MOST_ANSWERERS = 50;

/** How many hosts may have times of their own. */
const MOST_HOSTS = 30;
/** Public holidays of ten years, even of a country that has many. */
const MOST_HOLIDAYS = 600;
/** A state's or region's code in its country, such as `BY`, or two with a dot between; empty for the whole country. */
const regionCode = v.pipe(v.string(), v.regex(/^([A-Za-z0-9]{1,6}(\.[A-Za-z0-9]{1,6})?)?$/));

/** What each setting may be. */
const entries = {
  version: v.literal(1),
  /** `undefined` stands for the device's own zone. */
  timeZone: v.optional(zone),
  days: v.strictObject({ 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day }),
  /** Working minutes allowed for an answer; 4 hours is the middle of what firms promise. */
  responseTargetMinutes: targetMinutes,
  /** Working minutes until the next news where we said that we look into it; two days are the longest that feels cared for. */
  updateTargetMinutes: targetMinutes,
  /** A shorter time for messages that press in one of these ways; `null` where there is none. */
  pressingTargetMinutes: v.nullable(targetMinutes),
  pressingFor: listOf(v.picklist(PRESSING), PRESSING.length),
  /** Hosts with times of their own. */
  hostTargets: listOf(
    v.strictObject({ hostId: idSchema, responseTargetMinutes: targetMinutes, updateTargetMinutes: targetMinutes }),
    MOST_HOSTS,
  ),
  /** The public holidays of a country or region, worked out when it was chosen and at each look at the settings since. */
  holidays: v.nullable(
    v.strictObject({
      country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
      region: regionCode,
      dates: listOf(isoDate, MOST_HOLIDAYS),
    }),
  ),
  /** Other days on which nobody works. */
  daysOff: listOf(isoDate, MOST_LISTED),
  atRiskShare: v.pipe(v.number(), v.minValue(0.1), v.maxValue(0.95)),
  notifications: v.boolean(),
  /** Working minutes a good answer takes here; `null` for as many as are seen. */
  minutesPerAnswer: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(240))),
  /** How many people answer the same queue. */
  answerers: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_ANSWERERS)),
  /** Fewer suggestions while more wait than a steady pace can answer. */
  briefUnderLoad: v.boolean(),
  /** A break is offered after abuse, or after several hard conversations. */
  offersBreaks: v.boolean(),
  mutedCues: listOf(idSchema, MOST_LISTED),
  /** How much the agent wants to be told. */
  level: v.picklist(LEVELS),
  /** In how many drafts in a row each cue that once came up did not. */
  cleanDrafts: listOf(
    v.strictObject({
      cueId: idSchema,
      drafts: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_CLEAN)),
    }),
    MOST_LISTED,
  ),
  /** Words not to be used, what to say instead, and in how many drafts each came up. */
  houseWords: listOf(
    v.strictObject({
      avoid: v.pipe(v.string(), v.maxLength(LONGEST_HOUSE_WORDS), v.check(isPhrase, 'There is no word in it.')),
      prefer: v.pipe(v.string(), v.maxLength(LONGEST_HOUSE_WORDS)),
      drafts: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_COUNTED)),
    }),
    MOST_HOUSE_WORDS,
  ),
  /** Short notes of the service policy, and the words of a message they apply to. */
  policies: listOf(
    v.strictObject({
      when: v.pipe(v.string(), v.maxLength(LONGEST_HOUSE_WORDS), v.check(isPhrase, 'There is no word in it.')),
      note: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_NOTE)),
    }),
    MOST_POLICIES,
  ),
  /** Words that nudges are about are marked in the draft. */
  marksDraft: v.boolean(),
  /** Rows of the host's list in which somebody waits have a dot. */
  marksRows: v.boolean(),
  /** How often the agent said of a cue's nudges that they did not fit. */
  doubts: listOf(
    v.strictObject({ cueId: idSchema, times: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_DOUBTS)) }),
    MOST_LISTED,
  ),
  /** Keys of conversations, and origins of sites, where nudges rest. */
  quietConversations: listOf(keySchema, MOST_LISTED),
  quietSites: listOf(originSchema, MOST_LISTED),
  /** Words that hurt are not shown before they are asked for. */
  hidesAbuse: v.boolean(),
  /** Whom the team hands abuse to, in its own words. */
  escalation: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
  /** Epoch ms until which Attune rests everywhere; 0 when it does not. */
  pausedUntil: instantSchema,
  edge: v.picklist(['left', 'right']),
  collapsed: v.boolean(),
  width: v.pipe(v.number(), v.minValue(320), v.maxValue(480)),
};

/** The door's schema for settings; every field has a default, so that a broken store still gives usable settings. */
const settingsSchema = v.object({
  version: v.fallback(entries.version, 1),
  timeZone: v.fallback(entries.timeZone, undefined),
  days: v.fallback(entries.days, usualDays),
  responseTargetMinutes: v.fallback(entries.responseTargetMinutes, 240),
  updateTargetMinutes: v.fallback(entries.updateTargetMinutes, 960),
  pressingTargetMinutes: v.fallback(entries.pressingTargetMinutes, null),
  pressingFor: v.fallback(entries.pressingFor, () => [...PRESSING]),
  hostTargets: v.fallback(entries.hostTargets, () => []),
  holidays: v.fallback(entries.holidays, null),
  daysOff: v.fallback(entries.daysOff, () => []),
  atRiskShare: v.fallback(entries.atRiskShare, 0.75),
  notifications: v.fallback(entries.notifications, true),
  minutesPerAnswer: v.fallback(entries.minutesPerAnswer, null),
  answerers: v.fallback(entries.answerers, 1),
  briefUnderLoad: v.fallback(entries.briefUnderLoad, true),
  offersBreaks: v.fallback(entries.offersBreaks, true),
  mutedCues: v.fallback(entries.mutedCues, () => []),
  level: v.fallback(entries.level, 'working'),
  cleanDrafts: v.fallback(entries.cleanDrafts, () => []),
  houseWords: v.fallback(entries.houseWords, () => []),
  policies: v.fallback(entries.policies, () => []),
  marksDraft: v.fallback(entries.marksDraft, true),
  marksRows: v.fallback(entries.marksRows, true),
  doubts: v.fallback(entries.doubts, () => []),
  quietConversations: v.fallback(entries.quietConversations, () => []),
  quietSites: v.fallback(entries.quietSites, () => []),
  hidesAbuse: v.fallback(entries.hidesAbuse, false),
  escalation: v.fallback(entries.escalation, ''),
  pausedUntil: v.fallback(entries.pausedUntil, 0),
  edge: v.fallback(entries.edge, 'right'),
  collapsed: v.fallback(entries.collapsed, false),
  width: v.fallback(entries.width, 360),
});
/** All settings, each with a value. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** The door's schema for a change of settings: nothing falls back here, so that a refused value changes nothing. */
export const settingsChangeSchema = v.partial(v.strictObject(entries));

function usualDays(): Settings['days'] {
  const hours = [{ from: '09:00', to: '17:00' }];
  return { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: [], 7: [] };
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

/** Settings out of whatever the store holds: what is broken or missing takes its default. Never throws. */
export function settingsFrom(stored: unknown): Settings {
  return letIn(settingsSchema, stored) ?? v.parse(settingsSchema, {});
}

/** How soon customers are to be answered, and when the team works, as the settings have it. */
export function targetsOf(settings: Settings, deviceTimeZone: string): Targets {
  const { pressingTargetMinutes, pressingFor, holidays, daysOff } = settings;
  return {
    replyMinutes: settings.responseTargetMinutes,
    updateMinutes: settings.updateTargetMinutes,
    pressing: pressingTargetMinutes === null ? undefined : { minutes: pressingTargetMinutes, for: pressingFor },
    hosts: settings.hostTargets.map(({ hostId, responseTargetMinutes, updateTargetMinutes }) => ({
      hostId,
      replyMinutes: responseTargetMinutes,
      updateMinutes: updateTargetMinutes,
    })),
    atRiskShare: settings.atRiskShare,
    week: {
      timeZone: settings.timeZone ?? deviceTimeZone,
      days: settings.days,
      holidays: [...(holidays?.dates ?? []), ...daysOff],
    },
  };
}
