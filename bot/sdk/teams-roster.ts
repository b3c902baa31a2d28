import { type CloudAdapter, TeamsInfo, type TurnContext } from 'botbuilder';
import { ok, type Result, refused } from '../../src/domain/values/result.ts';
import type { ListProblem, Member, Project, ProjectLedger, Roster } from '../../src/ports.ts';
import { referenceAt } from './conversation-address.ts';
import { rosterMember } from './roster-member.ts';
import { outcomeOfFailure } from './send-outcome.ts';

export interface TeamsRosterOptions {
  readonly adapter: CloudAdapter;
  readonly clientId: string;
  readonly conversations: Pick<ProjectLedger, 'conversationOf'>;
  /** Real time in milliseconds. */
  realNow(): number;
}

/** Membership changes rarely; Teams allows few roster reads a second. */
const keepMs = 60_000;
/**
 * While Teams is away, who was a member this long ago still counts: else a fault there would silence feed and mail
 * too. Two hours reach from the proposals of seven o'clock past the reminders; longer would serve people who left.
 */
const trustMs = 2 * 3_600_000;
const pageSize = 500;

async function readMembers(context: TurnContext): Promise<readonly Member[]> {
  const members: Member[] = [];
  let continuation: string | undefined;
  do {
    const page = await TeamsInfo.getPagedMembers(context, pageSize, continuation);
    continuation = page.continuationToken || undefined;
    members.push(...(page.members ?? []).flatMap((entry) => rosterMember(entry) ?? []));
  } while (continuation !== undefined);
  return members;
}

/** Teams said nothing about us: it is down, slow or busy. */
function isAway(error: unknown): boolean {
  const outcome = outcomeOfFailure(error);
  return outcome.state === 'uncertain' || (outcome.state === 'refused' && outcome.retryAfterSeconds !== undefined);
}

/** The members of a project's channel as Teams itself knows them; right for private channels too. */
export function createTeamsRoster(options: TeamsRosterOptions): Roster {
  const kept = new Map<string, { readonly members: readonly Member[]; readonly readAt: number }>();
  const lastKnown = (project: Project, maxAgeMs: number): readonly Member[] | undefined => {
    const known = kept.get(project.channelId);
    return known !== undefined && options.realNow() - known.readAt < maxAgeMs ? known.members : undefined;
  };

  async function read(project: Project): Promise<Result<readonly Member[], ListProblem>> {
    const address = await options.conversations.conversationOf({ channel: project.channelId });
    if (address === undefined) return refused({ kind: 'no-access' });
    let members: readonly Member[] = [];
    try {
      await options.adapter.continueConversationAsync(options.clientId, referenceAt(address), async (context) => {
        members = await readMembers(context);
      });
    } catch (error) {
      const earlier = isAway(error) ? lastKnown(project, trustMs) : undefined;
      // Removed from the team: nobody may be assumed to be a member.
      return earlier === undefined ? refused({ kind: 'unavailable' }) : ok(earlier);
    }
    kept.set(project.channelId, { members, readAt: options.realNow() });
    return ok(members);
  }

  return {
    async membersOf(project) {
      const known = lastKnown(project, keepMs);
      return known === undefined ? read(project) : ok(known);
    },
  };
}
