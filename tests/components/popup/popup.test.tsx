// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Popup, type PopupActions, type PopupProps } from '../../../components/popup/popup.tsx';
import { clock, due } from '../views.ts';

afterEach(cleanup);

function show(props: Partial<PopupProps> = {}, answers = true) {
  const asked: string[] = [];
  const ask = (what: string) => async () => {
    asked.push(what);
    return answers;
  };
  const actions: PopupActions = {
    setSite: (isOn) => ask(`setSite ${isOn}`)(),
    useHere: ask('useHere'),
    showAll: () => void asked.push('all'),
    showWaiting: (key) => ask(`show ${key}`)(),
    settle: (key) => void asked.push(`settle ${key}`),
    snooze: (key, length) => void asked.push(`snooze ${key} ${length}`),
    ignore: (key, isIgnored) => void asked.push(`ignore ${key} ${isIgnored}`),
    pause: (length) => void asked.push(`pause ${length}`),
    resume: () => void asked.push('resume'),
    openPage: (page) => void asked.push(`open ${page}`),
  };
  const waiting = [
    { key: 'k1', hostName: 'Roundcube', site: 'mail.example.org', state: 'upset', isPartial: false, due } as const,
  ];
  const site = { name: 'mail.example.org', state: 'off' } as const;
  render(
    <Popup
      site={site}
      waiting={waiting}
      pace={undefined}
      total={waiting.length}
      pausedUntil={0}
      clock={clock}
      actions={actions}
      {...props}
    />,
  );
  return asked;
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('this site', () => {
  test('given the switch, the browser is asked within the click', () => {
    const asked = show();
    fireEvent.click(screen.getByRole('switch', { name: 'Attune on mail.example.org' }));
    expect(asked).toEqual(['setSite true']);
  });

  test('given the browser refuses, it says so', async () => {
    show({}, false);
    fireEvent.click(screen.getByRole('switch'));
    expect(await screen.findByText('The browser didn’t allow this. Nothing was changed.')).toBeTruthy();
  });

  test('given an unknown page, it can be used once', async () => {
    const asked = show();
    press('Use on this page once');
    expect(await screen.findByText('Ready on this page.')).toBeTruthy();
    expect(asked).toEqual(['useHere']);
  });

  test('given a page of the browser itself, there is nothing to switch', () => {
    show({ site: { name: '', state: 'not-allowable' } });
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.getByText('Attune can’t work on this kind of page.')).toBeTruthy();
  });
});

describe('who waits', () => {
  test('given one who waits, it says when, where and how they may sound', () => {
    const asked = show();
    expect(screen.getByText('Due today 16:30')).toBeTruthy();
    expect(screen.getByText('Roundcube · mail.example.org')).toBeTruthy();
    expect(screen.getByText('may sound upset')).toBeTruthy();
    press(/^Show/);
    press(/^Done/);
    expect(asked).toEqual(['show k1', 'settle k1']);
  });

  test('given its tab is gone, it says so', async () => {
    show({}, false);
    press(/^Show/);
    expect(await screen.findByText('Its page is not open in a tab now.')).toBeTruthy();
  });

  test('given sixty who wait, fifty are listed, and the rest after a press', () => {
    const one = { hostName: 'Roundcube', site: 'mail.example.org', state: 'upset', isPartial: false, due } as const;
    const waiting = Array.from({ length: 60 }, (_, at) => ({ ...one, key: `k${at}` }));
    show({ waiting, total: 60 });
    expect(screen.getAllByRole('listitem')).toHaveLength(50);
    press('and 10 more');
    expect(screen.getAllByRole('listitem')).toHaveLength(60);
    expect(screen.queryByRole('button', { name: /more$/ })).toBeNull();
  });

  test('given more than were told at first, all are asked for with the first press for more', () => {
    const asked = show({ total: 10_000 });
    press('and 9999 more');
    expect(asked).toEqual(['all']);
  });

  test('given a conversation that can wait, it rests for so long, is answered elsewhere, or is no customer', async () => {
    const asked = show();
    const choose = (name: string) => {
      press(/^Later or done/);
      press(name);
    };
    choose('Tomorrow morning');
    choose('Answered elsewhere');
    choose('Not a customer');
    press('Undo');
    expect(asked).toEqual(['snooze k1 tomorrow', 'settle k1', 'ignore k1 true', 'ignore k1 false']);
  });

  test('given nobody waits, it says so', () => {
    show({ waiting: [], total: 0 });
    expect(screen.getByText('Nobody is waiting.')).toBeTruthy();
  });
});

describe('how the queue stands', () => {
  const pace = { waiting: 31, late: 9, isOver: true, first: [], minutesPerAnswer: 8, perHour: 6.4 };

  test('given more wait than can be answered, it says so calmly; else nothing, and the ledger is one click away', () => {
    const asked = show({ pace });
    expect(screen.getByText('31 wait. At a steady pace, about 9 of them would be answered too late.')).toBeTruthy();
    const more =
      'That is the queue, not you. A good answer is still worth its time. ' +
      'Reckoned with 8 min for each answer. About 6 an hour come in.';
    expect(screen.getByText(more)).toBeTruthy();
    press('Complaints');
    expect(asked).toEqual(['open ledger']);
    for (const enough of [{ ...pace, isOver: false }, undefined]) {
      cleanup();
      show({ pace: enough });
      expect(screen.queryByText(/steady pace/)).toBeNull();
      expect(screen.queryByText(/the queue, not you/)).toBeNull();
    }
  });
});

describe('a rest', () => {
  test('given its two lengths, each is asked for', () => {
    const asked = show();
    press('1 hour');
    press('Until tomorrow');
    expect(asked).toEqual(['pause hour', 'pause tomorrow']);
  });

  test('given it rests, it says until when and can go on', () => {
    const asked = show({ pausedUntil: clock.now + 3_600_000 });
    expect(screen.getByText('Paused until today 15:40.')).toBeTruthy();
    press('Go on');
    expect(asked).toEqual(['resume']);
  });
});
