// Runs one of the TypeScript scripts beside this file: `node scripts/run.mjs start --headless`.
// Plain JavaScript, so that an old Node can still read it and say what to do.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This script runs under Node ${process.versions.node}; it needs 22.18 or newer.\n` +
      'On Linux, macOS (Apple silicon) and Windows `npm ci` brings one along: run it again without --omit=optional,\n' +
      'and start scripts through npm (`npm start`, `npm test`). Elsewhere install Node 24 from https://nodejs.org.',
  );
  process.exit(1);
}
const [, , name, ...rest] = process.argv;
process.argv = [process.argv[0], name, ...rest];
await import(`./${name}.ts`);
