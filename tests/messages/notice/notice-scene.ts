import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { type Day, day } from '../../../src/domain/values/day.ts';
import { projectCode } from '../../../src/domain/values/ids.ts';
import { type Moment, momentAt } from '../../../src/domain/values/moment.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { openLedger } from '../../../src/ledger/open-ledger.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import type { DelayedDoors } from '../../../src/messages/notice/tell-delayed.ts';
import type { DeliveryChannel, Member, NoticePlace, OutboundMessage, Project } from '../../../src/ports.ts';
import { itemOf } from '../../domain/item.ts';

export const [jan, noelle, kees] = ['jan', 'noelle', 'kees'].map((name) => ({
  aad: personId(name),
  id: personId(name),
  name,
})) as [Named, Named, Named];

interface Named {
  readonly aad: Member['id'];
  readonly id: Member['id'];
  readonly name: string;
}

const rvb = { code: projectCode('RVB') } as Project;
const spl = { code: projectCode('SPL') } as Project;

const memberOf = ({ id, name }: Named): Member => ({ id, name, mail: `${name}@x.nl`, isGuest: name === 'kees' });

export const placeOn = (today: Day): NoticePlace => ({
  project: rvb,
  settings: defaultSettings,
  calendar: createCalendar(defaultSettings),
  members: [jan, noelle, kees].map(memberOf),
  today,
});

export const action = itemOf(actionsList, 7, { Title: 'Bellen', Owner: { aad: jan.aad, name: 'jan' } });

/** The real ledger with a door that remembers what went out. */
export function startScene(at: string, today = day('2026-11-23')) {
  let now: Moment = momentAt(today, at);
  const opened = openLedger(':memory:', now, { durable: false });
  if (!opened.ok) throw new Error('no ledger');
  const sent: OutboundMessage[] = [];
  const world = {
    channel: 'chat' as DeliveryChannel | undefined,
    projects: [rvb] as readonly Project[],
    others: [jan],
  };
  const doors: DelayedDoors = {
    clock: { now: () => now },
    ledger: opened.value.sends,
    projects: { projects: async () => world.projects },
    roster: {
      membersOf: async ({ code }) => {
        if (world.others.length === 0) return { ok: false, problem: { kind: 'unavailable' } };
        return { ok: true, value: code === 'RVB' ? placeOn(today).members : world.others.map(memberOf) };
      },
    },
    deliver: async (message) => {
      sent.push(message);
      return world.channel;
    },
  };
  const moveTo = (date: string, time: string) => {
    now = momentAt(day(date), time);
  };
  return { world, doors, sent, place: placeOn(today), moveTo, spl };
}
