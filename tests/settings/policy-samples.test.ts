import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MOST_PRESET, managedFrom } from '../../lib/settings/managed.ts';
import { smallestGroupFrom } from '../../lib/settings/smallest-group.ts';
import { policySamples, SAMPLE_ID, type Sample } from './policy-samples.ts';

interface Inside {
  readonly [key: string]: Inside;
}

/** What the browser would hand to Attune of a sample, by the rules of its maker. */
function handedOver({ language, text }: Sample): unknown {
  if (language === 'reg') {
    expect(text).toMatch(
      /^\[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\(Google\\Chrome|Microsoft\\Edge)\\3rdparty\\extensions\\[a-p]{32}\\policy\\sites\]$/m,
    );
    const values = [...text.matchAll(/^"(\d+)"="(.*)"$/gm)];
    expect(values.map(([, place]) => Number(place))).toEqual(values.map((_, i) => i + 1));
    const numbers = [...text.matchAll(/^"(\w+)"=dword:([0-9a-f]{8})$/gm)];
    expect(text).toMatch(/^\[[^\]]+\\policy\]\n"minimumAgents"/m);
    return {
      sites: values.map(([, , value]) => value),
      ...Object.fromEntries(numbers.map(([, key = '', digits = '']) => [key, Number.parseInt(digits, 16)])),
    };
  }
  if (language === 'xml') {
    const [, key = '', array = ''] = /<dict>\s*<key>(\w+)<\/key>\s*<array>([\s\S]*)<\/array>/.exec(text) ?? [];
    const numbers = [...text.matchAll(/<key>(\w+)<\/key>\s*<integer>(\d+)<\/integer>/g)];
    return {
      [key]: [...array.matchAll(/<string>(.*?)<\/string>/g)].map(([, value]) => value),
      ...Object.fromEntries(numbers.map(([, name = '', digits]) => [name, Number(digits)])),
    };
  }
  const file = JSON.parse(text) as Inside;
  return (
    file['3rdparty']?.['extensions']?.[SAMPLE_ID] ??
    file['policies']?.['3rdparty']?.['Extensions']?.['attune@attune.example'] ??
    Object.fromEntries(Object.entries(file).map(([key, { Value }]) => [key, Value]))
  );
}

test('given the samples administrators are shown, each sets up the same three sites, whole, and the same smallest group', () => {
  const samples = policySamples();
  expect(samples.map(({ language }) => language)).toEqual(['json', 'reg', 'reg', 'xml', 'json', 'json']);
  for (const sample of samples) {
    expect(managedFrom(handedOver(sample)), sample.text).toEqual({
      sites: ['https://helpdesk.example.com/', 'https://rt.example.com/rt', 'http://mail.intranet:8080/'],
      unusable: { count: 0, texts: [] },
    });
    expect(smallestGroupFrom(handedOver(sample)), sample.text).toEqual({
      floor: { agents: 8, messages: 40 },
      isRaised: true,
      isUnusable: false,
    });
  }
});

test('given the form Chromium is told, every sample has it and the page names every key and limit', () => {
  const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as {
    properties: Record<string, { type: string; items?: { type: string } }>;
  };
  const page = readFileSync('docs/administrators.md', 'utf8');
  expect([...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key)).toEqual(Object.keys(schema.properties));
  expect(page).toContain(`at most ${MOST_PRESET} texts`);
  for (const sample of policySamples()) {
    for (const [key, value] of Object.entries(handedOver(sample) as object)) {
      const { type, items } = schema.properties[key] ?? {};
      if (items === undefined) expect([type, Number.isInteger(value)]).toEqual(['integer', true]);
      else {
        expect(type).toBe('array');
        expect((value as unknown[]).every((one) => typeof one === items.type)).toBe(true);
      }
    }
  }
});

test('given a file or a link the page names, it is there', () => {
  const page = readFileSync('docs/administrators.md', 'utf8');
  const named = [...page.matchAll(/`((?:tests|lib)\/[\w./-]+)`/g)].map(([, file = '']) => file);
  expect(named).toHaveLength(2);
  for (const file of named) expect(readFileSync(file, 'utf8')).not.toBe('');
});
