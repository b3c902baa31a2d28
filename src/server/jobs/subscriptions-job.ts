import { nextDailyMoment } from '../daily-moments.ts';
import type { Job } from '../timetable.ts';
import type { JobDoors } from './job-doors.ts';

/** Keeps change notifications alive; a quiet hour, long before they end. */
export const createSubscriptionsJob = ({ changeWatch }: JobDoors): Job => ({
  name: 'subscriptions',
  nextAfter: (moment) => nextDailyMoment(['04:15'], moment),
  run: () => changeWatch.keepSubscriptions(),
});
