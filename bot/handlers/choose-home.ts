import type { ProjectCode } from '../../src/domain/values/ids.ts';
import { ok, type Result, refused } from '../../src/domain/values/result.ts';
import type { Command } from '../understand/command.ts';
import { besideCard } from '../cards/text-card.ts';
import type { Reply } from '../turn.ts';
import { askProject } from './ask-project.ts';
import type { Home, Talk } from './talk.ts';

/** The project in which something new belongs; asked when the speaker has several. */
export function chooseHome(chosen: ProjectCode | undefined, command: Command, talk: Talk): Result<Home, Reply> {
  const { homes, t } = talk;
  const [only, ...others] = homes;
  if (chosen !== undefined) {
    const home = homes.find(({ project }) => project.code === chosen);
    return home === undefined ? refused(besideCard(t('bot.projectNotOpen', { code: chosen }))) : ok(home);
  }
  if (only !== undefined && others.length === 0) return ok(only);
  return refused(askProject(homes, () => command, talk));
}
