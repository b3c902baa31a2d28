import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { WeekKey } from '../../src/domain/values/week.ts';
import type { GrotikAnswer } from '../../src/tab-api/grotik.ts';
import { useApi } from '../api/api-context.tsx';
import { grotikKey, projectPath } from '../api/queries.ts';
import { RefusedError, refusalOf } from '../api/refusal.ts';
import { useAnnounce } from '../frame/announcer.tsx';
import { useProjectHere } from '../project/project-context.tsx';

/** Sends something about a week, then shows the week as it is; lights that moved meanwhile are read anew. */
export function useWeekPost<B>(week: WeekKey, what: 'confirm' | 'notes', done: string, onDone: () => void) {
  const api = useApi();
  const client = useQueryClient();
  const announce = useAnnounce();
  const { project } = useProjectHere();
  const readAnew = () => client.invalidateQueries({ queryKey: grotikKey(project.code) });
  return useMutation({
    mutationFn: async (body: B) => {
      const path = `${projectPath(project.code)}/grotik/${week}/${what}`;
      const answer = await api.call<GrotikAnswer>('POST', path, body);
      if (!answer.ok) throw new RefusedError(answer.problem);
      return answer.value;
    },
    onSuccess: async () => {
      await readAnew();
      announce(done);
      onDone();
    },
    onError: async (error) => {
      if (refusalOf(error)?.kind === 'moved') await readAnew();
    },
  });
}
