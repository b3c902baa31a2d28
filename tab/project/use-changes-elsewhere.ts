import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PersonId } from '../../src/domain/values/person.ts';
import type { ItemsAnswer } from '../../src/tab-api/item.ts';
import type { ProjectAnswer } from '../../src/tab-api/project.ts';
import { useApi } from '../api/api-context.tsx';
import { grotikKey, itemsKey, projectPath } from '../api/queries.ts';
import { watchChanges } from '../api/watch-changes.ts';
import { boards } from '../boards/boards.ts';
import { useWords } from '../words/words-context.tsx';
import { useAnnounce } from '../frame/announcer.tsx';
import { changedElsewhere } from './changed-elsewhere.ts';

/** Reads a list again and says how many of its rows are new to this page. */
async function refresh(client: QueryClient, code: string, list: string, me: PersonId): Promise<number> {
  const key = itemsKey(code, list);
  const before = client.getQueryData<ItemsAnswer>(key)?.items;
  await client.invalidateQueries({ queryKey: key });
  const after = client.getQueryData<ItemsAnswer>(key)?.items;
  return before === undefined || after === undefined ? 0 : changedElsewhere(before, after, me);
}

/** Keeps the boards up to date with what others do; says so politely and leaves the focus alone. */
export function useChangesElsewhere({ code, me }: ProjectAnswer): void {
  const api = useApi();
  const client = useQueryClient();
  const announce = useAnnounce();
  const { t } = useWords();
  useEffect(() => {
    const ended = new AbortController();
    async function catchUp(lists: readonly string[]): Promise<void> {
      if (lists.includes('GrotikStatus')) void client.invalidateQueries({ queryKey: grotikKey(code) });
      const counts = await Promise.all(lists.map((list) => refresh(client, code, list, me.id)));
      const count = counts.reduce((sum, one) => sum + one, 0);
      if (count > 0) announce(t('tab.save.elsewhere', { count }));
    }
    void watchChanges({
      api,
      path: `${projectPath(code)}/changes`,
      signal: ended.signal,
      onChange: (lists) => void catchUp(lists),
      onReturn: () => void catchUp([...boards.map(({ list }) => list.name), 'GrotikStatus']),
      pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      random: Math.random,
    });
    return () => ended.abort();
  }, [api, client, code, me.id, announce, t]);
}
