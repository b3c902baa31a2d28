import { dayAt } from '../../src/domain/values/moment.ts';
import { ok, type Result, refused } from '../../src/domain/values/result.ts';
import type { Language } from '../../src/domain/values/project-vocabulary.ts';
import type { ListProblem, Person } from '../../src/ports.ts';
import { createTranslate } from '../../src/words/translate.ts';
import type { BotDoors } from '../bot-doors.ts';
import { besideCard } from '../cards/text-card.ts';
import type { Reply, Turn } from '../turn.ts';
import { openHome } from '../../src/projects/open-home.ts';
import { type OpenedHomes, openHomes } from './open-homes.ts';
import { listProblemReply } from './problem-reply.ts';
import type { Talk, TalkDoors } from './talk.ts';

/** Finds the projects that a turn is about: the channel's own, in a personal chat all of the speaker's. */
export async function openTalk(
  turn: Turn,
  person: Person,
  language: Language,
  doors: TalkDoors,
): Promise<Result<Talk, Reply>> {
  const today = dayAt(doors.clock.now());
  const t = createTranslate(language);
  const opened = await homesOf(turn, person, doors);
  if (opened === 'no-project') return refused(besideCard(t('problems.projectUnknown')));
  if (!opened.ok) return refused(listProblemReply(opened.problem, 'read', language));
  if (opened.value.homes.length === 0) return refused(besideCard(t('bot.noProjects')));
  return ok({ doors, turn, person, language, t, today, ...opened.value });
}

async function homesOf(
  { place }: Turn,
  person: Person,
  doors: BotDoors,
): Promise<Result<OpenedHomes, ListProblem> | 'no-project'> {
  if (place.kind === 'personal') return openHomes(person, doors);
  const project = await doors.projects.projectOfChannel(place.channelId);
  if (project === undefined) return 'no-project';
  const home = await openHome(project, person, doors);
  return home.ok ? ok({ homes: [home.value], unreachable: [] }) : home;
}
