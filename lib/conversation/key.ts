import * as v from 'valibot';

/** A salted key of a conversation or message: SHA-256, hex. It says nothing of what it stands for. */
export const keySchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/**
 * An id of our own, such as a host's or a cue's: a file's name of one to four words, too short to carry a message.
 * `constructor` is none: every object has something of that name already.
 */
export const idSchema = v.pipe(v.string(), v.regex(/^(?!constructor$)(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+){0,3}$/));
