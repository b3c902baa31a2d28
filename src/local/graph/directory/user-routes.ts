import type { GraphCore } from '../graph-core.ts';
import {
  contextOf,
  type GraphRequest,
  type GraphResponse,
  type GraphRoute,
  type JsonObject,
  ok,
  param,
} from '../request/graph-exchange.ts';
import { badRequest, directoryNotFound } from '../request/graph-refusal.ts';
import { type DirectoryTest, parseDirectoryFilter } from './directory-filter.ts';
import { allUsers, findUser, type GraphUser } from './user-store.ts';
import { applySelect, selected } from '../request/select-expand.ts';

const defaultProperties = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
];

export const userRoutes: readonly GraphRoute[] = [
  { method: 'GET', template: '/users', units: 2, handle: listUsers },
  { method: 'GET', template: '/users/{user-id}', units: 1, handle: getUser },
  { method: 'GET', template: '/me', units: 1, handle: getMe },
];

function listUsers(request: GraphRequest, core: GraphCore): GraphResponse {
  const filter = request.query.get('filter');
  const test: DirectoryTest = filter === undefined ? () => true : parseDirectoryFilter(filter);
  const people = allUsers(core.db).map(directoryUser).filter(test);
  const value = people.map((person) => applySelect(person, selected(request.query) ?? defaultProperties));
  return ok({ '@odata.context': contextOf(request, 'users'), value });
}

function getUser(request: GraphRequest, core: GraphCore): GraphResponse {
  const id = param(request, 'user-id');
  const user = findUser(core.db, id);
  if (!user) throw directoryNotFound(id);
  return ok(userBody(request, user));
}

function getMe(request: GraphRequest, core: GraphCore): GraphResponse {
  if (request.caller.kind === 'app') throw badRequest('/me request is only valid with delegated authentication flow.');
  const user = findUser(core.db, request.caller.oid);
  if (!user) throw directoryNotFound(request.caller.oid);
  return ok(userBody(request, user));
}

function userBody(request: GraphRequest, user: GraphUser): JsonObject {
  const body = applySelect(directoryUser(user), selected(request.query) ?? defaultProperties);
  return { '@odata.context': contextOf(request, 'users/$entity'), ...body };
}

/** A person as the directory shows one. */
export function directoryUser(user: GraphUser): JsonObject {
  return {
    businessPhones: [],
    displayName: user.displayName,
    givenName: user.givenName ?? null,
    jobTitle: user.jobTitle ?? null,
    mail: user.mail,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: null,
    surname: user.surname ?? null,
    userPrincipalName: user.upn,
    id: user.id,
    userType: user.userType,
    accountEnabled: true,
  };
}
