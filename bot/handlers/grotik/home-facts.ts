import type { ProjectFacts } from '../../../src/domain/project-facts.ts';
import { ok, type Result, refused } from '../../../src/domain/values/result.ts';
import { readRenewedFacts } from '../../../src/grotik/renewed-facts.ts';
import type { Reply } from '../../turn.ts';
import { listProblemReply } from '../problem-reply.ts';
import type { Home, Talk } from '../talk.ts';

/** All that the rules want to know of a project: the light is the true one, whoever asks for it. */
export async function homeFacts(home: Home, { language, doors }: Talk): Promise<Result<ProjectFacts, Reply>> {
  const read = await readRenewedFacts(home.store, home.project, { ...doors, changed: doors.acts.changed });
  return read.ok ? ok(read.value) : refused(listProblemReply(read.problem, 'read', language));
}
