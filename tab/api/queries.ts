import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Result } from '../../src/domain/values/result.ts';
import type { WeekKey } from '../../src/domain/values/week.ts';
import type { GrotikAnswer } from '../../src/tab-api/grotik.ts';
import type { ItemsAnswer, VersionsAnswer } from '../../src/tab-api/item.ts';
import type { ProjectAnswer, ProjectsAnswer } from '../../src/tab-api/project.ts';
import type { Api } from './api.ts';
import { useApi } from './api-context.tsx';
import { RefusedError, type Refusal } from './refusal.ts';

/** Addresses of the server for one project. */
export const projectPath = (code: string): string => `/api/projects/${encodeURIComponent(code)}`;
export const itemsPath = (code: string, list: string): string => `${projectPath(code)}/lists/${list}/items`;

async function orThrow<T>(answer: Promise<Result<T, Refusal>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new RefusedError(result.problem);
  return result.value;
}

const get = <T>(api: Api, path: string): Promise<T> => orThrow(api.call<T>('GET', path));

export const itemsOfProjectKey = (code: string): readonly string[] => ['items', code];
export const itemsKey = (code: string, list: string): readonly string[] => [...itemsOfProjectKey(code), list];

export const itemsQuery = (api: Api, code: string, list: string) =>
  queryOptions({
    queryKey: itemsKey(code, list),
    queryFn: () => get<ItemsAnswer>(api, itemsPath(code, list)),
  });

export const projectQuery = (api: Api, code: string) =>
  queryOptions({
    queryKey: ['project', code],
    queryFn: () => get<ProjectAnswer>(api, projectPath(code)),
    // A tab stays open over midnight: today comes from the server.
    refetchInterval: 600_000,
  });

export const useProject = (code: string) => useQuery(projectQuery(useApi(), code));

export const useProjects = () => {
  const api = useApi();
  return useQuery({ queryKey: ['projects'], queryFn: () => get<ProjectsAnswer>(api, '/api/projects') });
};

export const useItems = (code: string, list: string) => useQuery(itemsQuery(useApi(), code, list));

export function useVersions(code: string, list: string, id: number, etag: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['versions', code, list, id, etag],
    queryFn: () => get<VersionsAnswer>(api, `${itemsPath(code, list)}/${id}/versions`),
  });
}

export const grotikKey = (code: string): readonly string[] => ['grotik', code];

export function useGrotik(code: string, week: WeekKey | undefined) {
  const api = useApi();
  const query = week === undefined ? '' : `?week=${week}`;
  return useQuery({
    queryKey: [...grotikKey(code), week ?? 'reported'],
    queryFn: () => get<GrotikAnswer>(api, `${projectPath(code)}/grotik${query}`),
  });
}
