import { expect, test } from 'vitest';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import { type Moment, momentAt } from '../../../src/domain/values/moment.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { openLedger } from '../../../src/ledger/open-ledger.ts';
import type { Project } from '../../../src/ports.ts';
import { sendMorning } from '../../../src/messages/reminder/send-morning.ts';
import { rvbPerson } from '../../domain/rvb-cells.ts';
import { rvbFacts, rvbRoster, rvbToday } from '../../domain/rvb-facts.ts';

test('a fault in the message of one person is reported, everybody else is told', async () => {
  const opened = openLedger(':memory:', '2026-11-23T07:00:00.000Z' as Moment);
  if (!opened.ok) throw new Error('no ledger');
  const facts = rvbFacts();
  const idOf = (name: string) => rvbPerson(name).aad ?? personId('');
  const project = { code: facts.code, siteId: 's', teamId: 't', channelId: 'c', watchedSince: rvbToday } as Project;
  const roster = rvbRoster.map((name) => ({ id: idOf(name), name, mail: 'x@lindemeer.example', isGuest: false }));
  const told: string[] = [];
  const reported: string[] = [];
  await sendMorning(
    [{ project, facts, calendar: createCalendar(facts.settings), roster }],
    {
      tenantId: 'lindemeer',
      clock: { now: () => momentAt(rvbToday, '08:30') },
      ledger: opened.value.sends,
      deliver: async ({ recipient }) => {
        if (recipient === idOf('Jan Bakker')) throw new Error('a card that cannot be made');
        told.push(recipient);
        return 'chat';
      },
      report: (_error, where) => void reported.push(where),
    },
    rvbToday,
  );
  expect(reported).toEqual(['reminder']);
  expect(told.toSorted()).toEqual(
    ['Aïsha El Amrani', 'Björn Özdemir', 'Fenna de Vries-Jansen', "Renée d'Hont"].map(idOf).toSorted(),
  );
});
