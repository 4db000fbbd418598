import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';

/** A running SMTP server on 127.0.0.1 that takes every mail and sends none. */
export interface SmtpSink {
  readonly port: number;
  close(): Promise<void>;
}

/** Starts the sink. Each mail becomes `<folder>/00001.eml`, byte for byte as it came, complete once it has that name. */
export function startSmtpSink(folder: string): Promise<SmtpSink> {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  const sockets = new Set<Socket>();
  const record = (mail: Buffer): void => {
    count += 1;
    writeFileSync(join(folder, `${String(count).padStart(5, '0')}.eml`), mail);
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    talk(socket, record);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (!address || typeof address === 'string') return reject(new Error('the SMTP sink has no port'));
      resolve({
        port: address.port,
        close: () =>
          new Promise((done) => {
            for (const socket of sockets) socket.destroy();
            server.close(() => done());
          }),
      });
    });
  });
}

function talk(socket: Socket, record: (mail: Buffer) => void): void {
  let waiting = Buffer.alloc(0);
  let isMail = false;
  /** Lines of a login still to come: name and password (LOGIN), or both in one (PLAIN). Every one is right. */
  let loginLines = 0;
  const say = (line: string): void => {
    socket.write(`${line}\r\n`);
  };
  const answer = (line: string): void => {
    const [verb = '', ...rest] = line.toUpperCase().split(' ');
    if (loginLines > 0) {
      loginLines -= 1;
      say(loginLines > 0 ? '334 UGFzc3dvcmQ6' : '235 ok');
    } else if (verb === 'EHLO') say('250-sink\r\n250-8BITMIME\r\n250 AUTH PLAIN LOGIN');
    else if (verb === 'AUTH' && rest.length === 1) {
      loginLines = rest[0] === 'LOGIN' ? 2 : 1;
      say(rest[0] === 'LOGIN' ? '334 VXNlcm5hbWU6' : '334 ');
    } else if (verb === 'AUTH') say('235 ok');
    else if (verb === 'DATA') {
      isMail = true;
      say('354 go on');
    } else if (verb === 'QUIT') {
      say('221 bye');
      socket.end();
    } else say('250 ok');
  };
  const take = (): boolean => {
    const end = waiting.indexOf(isMail ? '\r\n.\r\n' : '\r\n');
    if (end < 0) return false;
    const chunk = waiting.subarray(0, end + 2);
    waiting = waiting.subarray(end + (isMail ? 5 : 2));
    if (isMail) {
      isMail = false;
      record(Buffer.from(chunk.toString('latin1').replace(/^\.\./gm, '.'), 'latin1'));
      say('250 ok');
    } else answer(chunk.toString('utf8').trimEnd());
    return true;
  };
  socket.on('data', (data) => {
    waiting = Buffer.concat([waiting, data]);
    while (take());
  });
  say('220 sink ESMTP');
}
