import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../scripts/browser/find.ts';
import { plantedBuilds } from './planted-build.ts';
import type { Fault, Proof } from './proof.ts';

/** Every claim holds on the real build in every browser it applies to, and each proof finds the faults planted for it. */
const proofs = Object.entries(import.meta.glob<{ default: Proof }>('./*.proof.ts', { eager: true })).map(
  ([file, { default: proof }]) => ({ id: file.slice('./'.length, -'.proof.ts'.length), proof }),
);
const REAL: Readonly<Record<BrowserKind, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/**
 * Which faults are planted in which browser: every fault in the first browser it applies to, and one more in each other
 * browser. `ATTUNE_PROOFS=whole` plants every fault in every browser, `quick` one for each proof.
 */
function plantedIn({ faults, kinds }: Proof, kind: BrowserKind): readonly Fault[] {
  const extent = process.env['ATTUNE_PROOFS'];
  const isFirst = kind === kinds[0];
  const here = faults.filter((fault) => (fault.kinds ?? kinds).includes(kind));
  if (extent === 'quick') return isFirst ? here.slice(0, 1) : [];
  if (isFirst || extent === 'whole') return here;
  const onlyHere = here.filter((fault) => fault.kinds && !fault.kinds.includes(kinds[0] ?? kind));
  return onlyHere.length > 0 ? onlyHere : here.slice(0, 1);
}

/** One line of the table that the run ends with. */
interface Shown {
  readonly proof: string;
  readonly kind: BrowserKind;
  readonly build: string;
  readonly colour: 'green' | 'red';
  readonly says: string;
  readonly seconds: number;
}
const shown: Shown[] = [];
const planted = plantedBuilds();

afterAll(() => {
  planted.remove();
  mkdirSync('test-results', { recursive: true });
  writeFileSync('test-results/proofs-table.json', JSON.stringify(shown, undefined, 1));
  const lines = [...shown]
    .sort((a, b) => a.proof.localeCompare(b.proof) || a.kind.localeCompare(b.kind))
    .map(({ proof, kind, build, colour, says, seconds }) =>
      [proof.padEnd(20), kind.padEnd(9), colour.padEnd(6), `${seconds.toFixed(0).padStart(3)} s`, build, says]
        .join('  ')
        .slice(0, 200),
    );
  console.log(`\n${lines.join('\n')}\n`);
});

/** Puts one build to the proof, and notes what came of it for the table. */
async function put(id: string, proof: Proof, kind: BrowserKind, dir: string, name: string): Promise<readonly string[]> {
  const start = performance.now();
  const findings = await proof.prove({ kind, dir });
  const colour = findings.length === 0 ? 'green' : 'red';
  const seconds = (performance.now() - start) / 1000;
  shown.push({ proof: id, kind, build: name, colour, says: findings[0] ?? '', seconds });
  return findings;
}

for (const { id, proof } of proofs) {
  describe(`${id}: ${proof.claim}`, { concurrent: true }, () => {
    for (const kind of proof.kinds) {
      test(`in ${kind}, given the real build, nothing speaks against it`, async () => {
        if (!existsSync(REAL[kind])) throw new Error(`There is no ${REAL[kind]}: run \`npm run build\` first.`);
        const findings = await put(id, proof, kind, REAL[kind], 'real build');
        // What was found is the first thing a report shows.
        expect(findings, findings.join('\n')).toEqual([]);
      });
    }
    test('given the proof, there is a fault for it to find', () => {
      expect(proof.faults.length).toBeGreaterThan(0);
    });
    for (const kind of proof.kinds) {
      for (const fault of plantedIn(proof, kind)) {
        test(`in ${kind}, given that ${fault.name}, the proof turns red`, async () => {
          const { dir } = await planted.build(fault, kind);
          const findings = await put(id, proof, kind, dir, fault.name);
          expect(findings.join('\n')).toMatch(fault.found);
        });
      }
    }
  });
}
