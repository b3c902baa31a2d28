import type { FastifyReply } from 'fastify';
import { dayAt } from '../../domain/values/moment.ts';
import type { Language } from '../../domain/values/project-vocabulary.ts';
import { ok, type Result } from '../../domain/values/result.ts';
import type { ListProblem, ListStore, Person, Project } from '../../ports.ts';
import type { Reader } from '../../views/reader.ts';
import { createTranslate, type Translate } from '../../words/translate.ts';
import type { ApiDoors } from './api-doors.ts';
import { projectRefusal, type Refusal, signInRefusal } from './refusal.ts';
import { seenLists } from './seen-lists.ts';

/** Somebody at the API's door: who it is, in which language. */
export interface Caller {
  readonly person: Person;
  readonly t: Translate;
  readonly language: Language;
}

/** Somebody at the door of one project. */
export interface ProjectCaller extends Caller {
  readonly project: Project;
  /** The project's lists, opened with the caller's own rights, as far as the caller may see their rows. */
  readonly lists: ListStore;
  /** The same with every row whole: for rules, never for an answer. */
  readonly wholeLists: ListStore;
}

/** What a handler answers: a status with a body, a refusal included. */
export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
}

export const answer = (body: unknown, status = 200): ApiAnswer => ({ status, body });

/** The part of a request's head that says who asks. */
interface Asking {
  readonly headers: { readonly authorization?: string | undefined; readonly 'accept-language'?: string | undefined };
}

const languageOf = ({ headers }: Asking): Language =>
  headers['accept-language']?.toLowerCase().startsWith('en') ? 'en' : 'nl';

/** The caller behind a request, or the refusal that asks them to sign in. */
export async function callerOf(request: Asking, doors: Pick<ApiDoors, 'verifyPerson'>): Promise<Caller | Refusal> {
  const language = languageOf(request);
  const t = createTranslate(language);
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  const person = bearer === undefined ? undefined : await doors.verifyPerson(bearer);
  return person === undefined ? signInRefusal(t) : { person, t, language };
}

export const isRefusal = (value: object): value is Refusal => 'body' in value && 'status' in value;

/** The caller together with the project that the address names. */
export async function atProject(caller: Caller, code: string, doors: ApiDoors): Promise<ProjectCaller | Refusal> {
  const project = (await doors.projects.projects()).find((known) => known.code === code.toUpperCase());
  if (project === undefined) return projectRefusal(caller.t);
  const wholeLists = doors.openLists(project, { kind: 'person', person: caller.person });
  const lists = seenLists(wholeLists, project, () => readerOf(caller, project, doors));
  return { ...caller, project, wholeLists, lists };
}

/** Who reads, as the roster knows them now. */
async function readerOf({ person }: Caller, project: Project, doors: ApiDoors): Promise<Result<Reader, ListProblem>> {
  const roster = await doors.roster.membersOf(project);
  if (!roster.ok) return roster;
  const self = roster.value.find(({ id }) => id === person.id);
  // Visitors of a site stand on no roster: they read, as guests do.
  return ok({ place: 'personal', isGuest: self?.isGuest ?? true, today: dayAt(doors.clock.now()) });
}

/** As much of a reply as an answer needs. */
type Replying = Pick<FastifyReply, 'code' | 'header' | 'send'>;

export function send(reply: Replying, given: ApiAnswer | Refusal): FastifyReply {
  reply.header('cache-control', 'no-store');
  return reply.code(given.status).send(given.body);
}
