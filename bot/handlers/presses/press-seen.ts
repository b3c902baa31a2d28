import { dayAt } from '../../../src/domain/values/moment.ts';
import { numberInList } from '../../../src/lists/register.ts';
import { showDay } from '../../../src/words/show-date.ts';
import { besideCard } from '../../cards/text-card.ts';
import type { PressHandler } from '../press-handler.ts';

/** Remembers that somebody saw an item, and says since when. */
export const pressSeen: PressHandler<'seen'> = async ({ project, list, item }, talk) => {
  const { acts } = talk.doors;
  const about = { person: talk.person.id, project, list, item };
  const since = await acts.seen.sinceWhen(about, acts.clock.now());
  const words = { number: numberInList(list, item), day: showDay(dayAt(since), talk.language, 'long') };
  return besideCard(talk.t('cards.notice.seen', words));
};
