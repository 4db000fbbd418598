// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { ComplaintLine } from '../../../components/sidebar/complaint-line.tsx';
import { CustomerCard } from '../../../components/sidebar/customer-card.tsx';
import type { ComplaintView } from '../../../lib/coach/complaint-desk.ts';
import type { CustomerView } from '../../../lib/coach/view.ts';
import { recordedActions } from '../actions.ts';
import { abstaining, clock, complaintLine, customer } from '../views.ts';

afterEach(cleanup);

const ago = (hours: number) => clock.now - hours * 3_600_000;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const line = () => screen.queryByRole('region', { name: 'Complaints' });
const notOne: ComplaintView = { line: undefined };
const isOne: ComplaintView = { line: complaintLine({ acknowledged: ago(20) }) };

describe('where a complaint stands', () => {
  const show = (complaint: ComplaintView) => {
    const { actions, asked } = recordedActions();
    render(<ComplaintLine complaint={complaint} actions={actions} clock={clock} />);
    return asked;
  };

  test.each([
    [complaintLine({}), 'Complaint received yesterday 14:40. Not acknowledged yet.'],
    [complaintLine({ acknowledged: ago(20) }), 'Complaint acknowledged yesterday 18:40. No way out offered yet.'],
    [
      complaintLine({ acknowledged: ago(20), offered: ago(3) }),
      'A way out was offered today 11:40. Not confirmed yet.',
    ],
    [
      complaintLine({ acknowledged: ago(20), promised: ago(2) }),
      'Complaint: something was promised today 12:40. No way out offered yet.',
    ],
    [
      complaintLine({ acknowledged: ago(20), offered: ago(3), promised: ago(2) }),
      'Complaint: a way out offered, something promised today 12:40. Not confirmed yet.',
    ],
    [complaintLine({ promised: ago(4), offered: ago(3) }), 'A way out was offered today 11:40. Not confirmed yet.'],
    [complaintLine({ offered: ago(3), closed: ago(1) }, 'confirmed'), 'Complaint confirmed as settled today 13:40.'],
    [complaintLine({ closed: ago(1) }, 'without'), 'Complaint closed today 13:40, without the customer’s word.'],
  ])('given %o, it says “%s”', (complaint, sentence) => {
    show({ line: complaint });
    expect(line()?.querySelector('p')?.textContent).toBe(sentence);
    expect(screen.queryByRole('button', { name: 'Note as a complaint' })).toBeNull();
  });

  test('given a complaint, all of them are one press away, and it can be said to be none', () => {
    const asked = show(isOne);
    press('All complaints');
    press('Not a complaint');
    expect(asked).toEqual(['openLedger()', 'sayComplaint(false)']);
  });

  test('given none, it can be noted as one, and nothing is said of it', () => {
    const asked = show(notOne);
    expect(line()?.textContent).toBe('Note as a complaint');
    press('Note as a complaint');
    expect(asked).toEqual(['sayComplaint(true)']);
  });
});

describe('when the customer card has the line', () => {
  const show = (view: CustomerView, complaint: ComplaintView | undefined) =>
    render(<CustomerCard customer={view} complaint={complaint} actions={recordedActions().actions} clock={clock} />);

  test('given a complaint, it stands there', () => {
    show(customer, isOne);
    expect(line()?.textContent).toContain('Complaint acknowledged yesterday 18:40.');
  });

  test('given a message that was read and is none, it waits behind why?', () => {
    show(customer, notOne);
    expect(line()).toBeNull();
    press('why?');
    expect(line()?.textContent).toBe('Note as a complaint');
    press('why?');
    expect(line()).toBeNull();
  });

  test.each(['language', 'too-short', 'unsure'] as const)(
    'given a message that was not read (%s), the agent can note it as one',
    (abstain) => {
      show(abstaining(abstain, 'de'), notOne);
      expect(line()?.textContent).toBe('Note as a complaint');
    },
  );

  test('given the ledger did not answer yet, there is no line, whatever else holds', () => {
    show(customer, undefined);
    press('why?');
    expect(line()).toBeNull();
    cleanup();
    show(abstaining('unsure', 'en'), undefined);
    expect(line()).toBeNull();
  });
});
