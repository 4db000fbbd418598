import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { netLog } from './net-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'attune-net-log-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('Firefox’s record of its network', () => {
  const log = netLog('firefox', join(folder, 'log'));

  test('given what several processes wrote, every host they name is in it', () => {
    writeFileSync(
      join(folder, 'log.moz_log'),
      '[Parent 1: Main Thread]: D/nsHttp nsHttpHandler::NewProxiedChannel uri=https://a.example/x [proxyInfo=0]\n',
    );
    writeFileSync(
      join(folder, 'log.child-1.moz_log'),
      '[Child 2: Main Thread]: D/nsHostResolver Resolving host [b.example]<> type 0. [this=1]\n',
    );
    expect([...log.hosts()].sort()).toEqual(['a.example', 'b.example']);
  });

  test('given a browser that was ended while it wrote a line, the half line names nobody', () => {
    writeFileSync(
      join(folder, 'log.moz_log'),
      '[Parent 1: Main Thread]: D/nsHttp uri=https://a.example/x\n[Parent 1: Main Thread]: D/nsHttp uri=ht',
    );
    writeFileSync(join(folder, 'log.child-1.moz_log'), '');
    expect([...log.hosts()]).toEqual(['a.example']);
  });
});
