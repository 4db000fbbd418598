import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findCanaries } from './find-canaries.ts';
import { unpackLz4 } from './lz4.ts';

/**
 * What of the session's texts is in the files of a folder, each as "subject as UTF-8 in profile/History". Files of a
 * running browser may come and go meanwhile.
 */
export function keptOnDisk(folder: string): ReadonlySet<string> {
  const kept = new Set<string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readIfThere(path);
    if (bytes === undefined) continue;
    for (const meaning of findCanaries(unpacked(bytes))) kept.add(`${meaning} in ${areaOf(relative(folder, path))}`);
  }
  return kept;
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** The bytes, and after them what was packed where the file as a whole is packed. */
function unpacked(bytes: Buffer): Buffer {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    return Buffer.concat([bytes, isGzip ? gunzipSync(bytes) : unpackLz4(bytes)]);
  } catch {
    // Broken off in the middle.
    return bytes;
  }
}

/** A file's place without what differs from run to run: numbers, ids, journals of databases, generations of a session. */
function areaOf(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/sessionstore(-backups)?[./].*$/, 'sessionstore')
    .replace(/Default\/Sessions\/.*$/, 'Default/Sessions')
    .replace(/-(wal|shm|journal)$/, '')
    .replace(/[a-p]{32}/g, 'ID')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
    .replace(/[0-9A-Fa-f]{32,}/g, 'ID')
    .replace(/\d+/g, '#')
    .replace(/#\.(log|ldb)$/, 'leveldb');
}
