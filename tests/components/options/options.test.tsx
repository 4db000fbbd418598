// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Options } from '../../../components/options/options.tsx';
import { type Settings, settingsFrom } from '../../../lib/settings/settings.ts';

afterEach(cleanup);

function show(save: () => Promise<unknown> = async () => undefined, correctedSigns = 0, stored: object = {}) {
  const patches: Partial<Settings>[] = [];
  const asked: string[] = [];
  const actions = {
    save: (patch: Partial<Settings>) => {
      patches.push(patch);
      return save();
    },
    removeSite: (pattern: string) => void asked.push(`remove ${pattern}`),
    allowSites: async (addresses: readonly string[]) => {
      asked.push(...addresses);
      return 'allowed' as const;
    },
    openSite: (address: string) => void asked.push(`open ${address}`),
    chooseSites: () => void asked.push('choose'),
    countDrafts: async (phrase: string) => ({ drafts: phrase.length, of: 12 }),
    openHolidayBook: async () => ({
      countries: () => [
        { code: 'AT', name: 'Austria' },
        { code: 'DE', name: 'Germany' },
      ],
      regionsOf: (country: string) => (country === 'DE' ? [{ code: 'BY', name: 'Bavaria' }] : []),
      holidaysOf: (_: string, region: string) => [
        { date: '2026-12-25', name: 'Christmas' },
        ...(region === 'BY' ? [{ date: '2027-01-06', name: 'Epiphany' }] : []),
      ],
    }),
    forgetCorrections: async () => void asked.push('forget corrections'),
    saveOwnSite: (origin: string) => void asked.push(`save ${origin}`),
    loadOwnSite: async (file: File) => (await file.text()) || undefined,
    forgetOwnSite: (origin: string) => void asked.push(`forget ${origin}`),
    erase: async () => void asked.push('erase'),
  };
  render(
    <Options
      era={0}
      settings={settingsFrom(stored)}
      deviceTimeZone="Europe/Oslo"
      timeZones={['Europe/Oslo', 'Asia/Tokyo']}
      hosts={[{ id: 'roundcube', name: 'Roundcube' }]}
      now={Date.parse('2026-11-20T12:00Z')}
      cueIds={['bare-refusal', 'as-i-said', 'acknowledge']}
      sites={{
        allowed: [
          { pattern: 'https://mail.example.org/*', site: 'https://mail.example.org', readAs: { is: 'unknown' } },
          {
            pattern: 'https://desk.example.org/*',
            site: 'https://desk.example.org',
            readAs: { is: 'product', name: 'Zammad' },
          },
          { pattern: '*://*/*', site: '*://*', readAs: undefined },
        ],
        preset: [
          { name: 'rt.example.org', address: 'https://rt.example.org/', isAllowed: false, readAs: { is: 'unknown' } },
        ],
        unusable: { count: 0, texts: [] },
      }}
      correctedSigns={correctedSigns}
      ownSites={['https://desk.example.org']}
      locale="en-GB"
      actions={actions}
    />,
  );
  return { patches, asked };
}

const type = (name: string, value: string) => fireEvent.input(screen.getByLabelText(name), { target: { value } });
/** As Enter in a field does. */
const submit = (field: string) => {
  const form = (screen.getByLabelText(field) as HTMLInputElement).form;
  if (form) fireEvent.submit(form);
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('sites the agent showed', () => {
  test('each can be saved as a file and forgotten', () => {
    const { asked } = show();
    press('Save https://desk.example.org as a file');
    press('Forget https://desk.example.org');
    expect(asked).toEqual(['save https://desk.example.org', 'forget https://desk.example.org']);
  });

  test('a file is loaded and named; one that cannot be read is said to be so', async () => {
    show();
    const field = screen.getByLabelText('Load a file');
    fireEvent.change(field, { target: { files: [new File(['https://other.example'], 'site.json')] } });
    await screen.findByText('Loaded: https://other.example is read as the file says.');
    fireEvent.change(field, { target: { files: [new File([''], 'site.json')] } });
    await screen.findByText(/This file holds no site I can read/);
  });
});

describe('what the agent corrected', () => {
  test('given corrections, they are counted and can be forgotten', () => {
    const { asked } = show(undefined, 7);
    expect(screen.getByText('7 words and phrases are weighed anew.')).toBeTruthy();
    press('Read as at first again');
    expect(asked).toEqual(['forget corrections']);
  });

  test('given none, there is nothing to forget', () => {
    show();
    expect(screen.getByText('Nothing so far.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Read as at first again' })).toBeNull();
  });
});

describe('words of the house', () => {
  const stored = { houseWords: [{ avoid: 'user', prefer: 'customer', drafts: 3 }] };

  test('given words that are typed, it tells in how many drafts they stand before they are added', async () => {
    const { patches } = show(undefined, 0, stored);
    type('Words to avoid', 'pal');
    expect(await screen.findByText('Stands in 3 of your last 12 drafts in open tabs.')).toBeTruthy();
    type('Words to avoid', '');
    expect(screen.queryByText(/of your last 12 drafts/)).toBeNull();
    expect(patches).toEqual([]);
  });

  test('given a word and another, both are added, with no draft counted', () => {
    const { patches } = show(undefined, 0, stored);
    type('Words to avoid', ' no problem ');
    type('Say instead', 'gladly');
    submit('Words to avoid');
    expect(patches).toEqual([
      {
        houseWords: [
          { avoid: 'user', prefer: 'customer', drafts: 3 },
          { avoid: 'no problem', prefer: 'gladly', drafts: 0 },
        ],
      },
    ]);
  });

  test.each(['', '!?', 'User'])('given “%s”, it is said beside the field and nothing is saved', (words) => {
    const { patches } = show(undefined, 0, stored);
    type('Words to avoid', words);
    submit('Words to avoid');
    expect(patches).toEqual([]);
    expect(screen.getByText('Write a word or a few that are not in the list yet.')).toBeTruthy();
  });

  test('given a word that came up, it is said how often, and it can be removed', () => {
    const { patches } = show(undefined, 0, stored);
    expect(screen.getByText('came up in 3 drafts')).toBeTruthy();
    press('Remove “user”');
    expect(patches).toEqual([{ houseWords: [] }]);
  });
});

describe('how much the agent is told', () => {
  test('given another level, it is saved; the one that holds is chosen', () => {
    const { patches } = show();
    expect((screen.getByLabelText(/^Working/) as HTMLInputElement).checked).toBe(true);
    fireEvent.click(screen.getByLabelText(/^Expert/));
    expect(patches).toEqual([{ level: 'expert' }]);
  });
});

describe('the service policy', () => {
  test('given words and a note, the note is added; without a note it is said and nothing is saved', () => {
    const { patches } = show();
    type('When a message says (with commas between)', 'refund');
    submit('Show this note');
    expect(patches).toEqual([]);
    expect(screen.getByText(/^Write both/)).toBeTruthy();
    type('Show this note', ' We pay back within a week. ');
    submit('Show this note');
    expect(patches).toEqual([{ policies: [{ when: 'refund', note: 'We pay back within a week.' }] }]);
  });
});

describe('the working week', () => {
  test('given another end of Monday, the week is saved and said to be', async () => {
    const { patches } = show();
    type('Monday, to', '18:30');
    expect(patches[0]?.days?.[1]).toEqual([{ from: '09:00', to: '18:30' }]);
    expect(patches[0]?.days?.[2]).toEqual([{ from: '09:00', to: '17:00' }]);
    expect(await screen.findByText('Saved')).toBeTruthy();
  });

  test('given an end before the beginning, it is a night shift, and says so', () => {
    const { patches } = show();
    type('Monday, to', '06:00');
    expect(patches[0]?.days?.[1]).toEqual([{ from: '09:00', to: '06:00' }]);
    expect(screen.getByText('until the next day')).toBeTruthy();
  });

  test('given hours that begin and end at once, the field says so and nothing is saved', () => {
    const { patches } = show();
    type('Monday, to', '09:00');
    expect(patches).toEqual([]);
    expect(screen.getByText('These hours begin and end at the same time.')).toBeTruthy();
    expect(screen.getByLabelText('Monday, to').getAttribute('aria-invalid')).toBe('true');
  });

  test('given midnight as the end, the day ends at 24:00', () => {
    const { patches } = show();
    type('Monday, to', '00:00');
    expect(patches[0]?.days?.[1]).toEqual([{ from: '09:00', to: '24:00' }]);
  });

  test('given a second stretch, it follows the first', () => {
    const { patches } = show();
    press('Add a second stretch on Monday');
    expect(patches[0]?.days?.[1]).toEqual([
      { from: '09:00', to: '17:00' },
      { from: '18:00', to: '20:00' },
    ]);
  });

  test('given stretches that overlap, the field says so', () => {
    const { patches } = show();
    press('Add a second stretch on Monday');
    fireEvent.input(screen.getAllByLabelText('Monday, from')[1] as HTMLElement, { target: { value: '16:00' } });
    expect(screen.getByText('These hours overlap.')).toBeTruthy();
    expect(patches).toHaveLength(1);
  });

  test('given a day off, hours can be added, and taken away again', () => {
    const { patches } = show();
    press('Add hours on Sunday');
    expect(patches[0]?.days?.[7]).toEqual([{ from: '09:00', to: '17:00' }]);
    press('Remove 09:00 to 17:00 on Sunday');
    expect(patches[1]?.days?.[7]).toEqual([]);
  });
});

describe('days off', () => {
  test('given a country and a part of it, its holidays are saved and the next are named', async () => {
    const { patches } = show(undefined, 0, { holidays: { country: 'DE', region: '', dates: ['2026-12-25'] } });
    expect(await screen.findByText('Next: Fri, 25 Dec 2026 (Christmas).')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Part of it'), { target: { value: 'BY' } });
    fireEvent.change(screen.getByLabelText('Public holidays'), { target: { value: 'AT' } });
    fireEvent.change(screen.getByLabelText('Public holidays'), { target: { value: '' } });
    expect(patches).toEqual([
      { holidays: { country: 'DE', region: 'BY', dates: ['2026-12-25', '2027-01-06'] } },
      { holidays: { country: 'AT', region: '', dates: ['2026-12-25'] } },
      { holidays: null },
    ]);
  });

  test('given a day of one’s own, it is added in order, and can be taken away', () => {
    const { patches } = show(undefined, 0, { daysOff: ['2026-12-31'] });
    type('A day of your own', '2026-12-24');
    submit('A day of your own');
    press('Remove Thu, 31 Dec 2026');
    expect(patches).toEqual([{ daysOff: ['2026-12-24', '2026-12-31'] }, { daysOff: [] }]);
  });
});

describe('the response target', () => {
  const typeIn = (field: string, value: string) => {
    const hours = within(screen.getByRole('group', { name: field })).getByLabelText('hours');
    fireEvent.input(hours, { target: { value } });
  };

  test('given a shorter time for messages that press, it is an hour at first, for whatever presses', () => {
    const { patches } = show();
    fireEvent.click(screen.getByRole('switch', { name: 'A shorter time for messages that press' }));
    expect(patches).toEqual([{ pressingTargetMinutes: 60 }]);
  });

  test('given one kind of message is not to press, the others do', () => {
    const { patches } = show(undefined, 0, { pressingTargetMinutes: 60 });
    fireEvent.click(screen.getByLabelText('it may be urgent'));
    expect(patches).toEqual([{ pressingFor: ['upset', 'high-stakes'] }]);
  });

  test('given a host chosen, it has times of its own, beginning with the usual ones', () => {
    const { patches } = show();
    fireEvent.change(screen.getByLabelText('Another host'), { target: { value: 'roundcube' } });
    expect(patches).toEqual([
      { hostTargets: [{ hostId: 'roundcube', responseTargetMinutes: 240, updateTargetMinutes: 960 }] },
    ]);
  });

  test('given other hours, the minutes are saved', () => {
    const { patches } = show();
    typeIn('Answer within', '2');
    typeIn('News within', '8');
    expect(patches).toEqual([{ responseTargetMinutes: 120 }, { updateTargetMinutes: 480 }]);
  });

  test.each(['', 'four', '999', '0'])(
    'given %j hours, the field says what is possible and nothing is saved',
    (typed) => {
      const { patches } = show();
      typeIn('Answer within', typed);
      expect(patches).toEqual([]);
      expect(screen.getByText('Between 15 minutes and 240 hours, please.')).toBeTruthy();
    },
  );

  test('given a share that is too high, the field says what is possible', () => {
    const { patches } = show();
    type('Speak up when this much of the time is used', '99');
    expect(patches).toEqual([]);
    expect(screen.getByText('Between 10 and 95 percent, please.')).toBeTruthy();
  });
});

describe('the rest', () => {
  test('given what is noticed, it is counted, and the catalogue is one click away', () => {
    show();
    expect(screen.getByText('3 things, all switched on.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open the catalogue' }).getAttribute('href')).toBe('/catalogue.html');
    cleanup();
    show(undefined, 0, { mutedCues: ['as-i-said', 'of-another-version'] });
    expect(screen.getByText('2 of 3 things switched on.')).toBeTruthy();
  });

  test('given a site, it can be taken back', () => {
    const { asked } = show();
    press('Remove https://mail.example.org');
    expect(asked).toEqual(['remove https://mail.example.org/*']);
  });

  test('given sites, each says what it is, where that can be said', () => {
    show();
    const part = screen.getByRole('heading', { name: 'Where Attune works' }).closest('section') ?? document.body;
    const lines = [...part.querySelectorAll('.site-list li')].map((line) => line.textContent?.trim());
    expect(lines).toEqual([
      'https://mail.example.org not known yetRemove',
      'https://desk.example.org ZammadRemove',
      '*://* Remove',
    ]);
  });

  test('given an address typed in the settings, or an administrator’s, it is asked for here', () => {
    const { asked } = show();
    type('Its address', 'helpdesk.example.org');
    press('Allow');
    press('Allow it');
    press('Choose from known sites');
    expect(asked).toEqual(['https://helpdesk.example.org/', 'https://rt.example.org/', 'choose']);
  });

  test('given erase everything, it asks once and says when it is done', async () => {
    const { asked } = show();
    press('Erase everything…');
    expect(asked).toEqual([]);
    press('Yes, erase');
    expect(await screen.findByText('Everything is erased.')).toBeTruthy();
    expect(asked).toEqual(['erase']);
  });

  test('given the store refuses, it says so', async () => {
    show(() => Promise.reject(new Error('full')));
    fireEvent.click(screen.getByLabelText('Mark words in the draft'));
    expect(await screen.findByText('That could not be saved.')).toBeTruthy();
  });
});

describe('what the agent wanted less of', () => {
  const stored = {
    quietSites: ['https://mail.example.org', 'https://desk.example'],
    quietConversations: ['0a'.repeat(32)],
  };

  test('given quiet places, each can be woken', () => {
    const { patches } = show(undefined, 0, stored);
    press('Suggest again on https://desk.example');
    press('Suggest again in these conversations');
    expect(patches).toEqual([{ quietSites: ['https://mail.example.org'] }, { quietConversations: [] }]);
  });

  test('given none, nothing is said of it', () => {
    show();
    expect(screen.queryByText('Where suggestions rest')).toBeNull();
  });
});

describe('when a message is hard to take', () => {
  test('hurtful words can be hidden, and the team’s way is kept', () => {
    const { patches } = show();
    fireEvent.click(screen.getByRole('switch', { name: 'Hide words that may be meant to hurt' }));
    fireEvent.change(screen.getByLabelText('Your team’s way'), { target: { value: ' Hand it to Sam. ' } });
    expect(patches).toEqual([{ hidesAbuse: true }, { escalation: 'Hand it to Sam.' }]);
  });
});
