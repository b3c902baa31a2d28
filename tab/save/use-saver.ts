import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import type { ItemsAnswer, ShownItem } from '../../src/tab-api/item.ts';
import type { ProjectAnswer } from '../../src/tab-api/project.ts';
import type { ItemAnswer } from '../../src/tab-api/write.ts';
import { useApi } from '../api/api-context.tsx';
import { itemsKey, itemsPath } from '../api/queries.ts';
import { createSaver, type Saver } from './saver.ts';
import type { SaverState } from './saver-state.ts';

const withItem = (answer: ItemsAnswer | undefined, item: ShownItem): ItemsAnswer | undefined =>
  answer && { items: answer.items.map((one) => (one.id === item.id ? item : one)) };

/** The saver of one project; what it learns goes straight into what the boards show. */
export function useSaver({ code, me: { id: me } }: Pick<ProjectAnswer, 'code' | 'me'>): Saver {
  const api = useApi();
  const client = useQueryClient();
  return useMemo(
    () =>
      createSaver({
        me,
        send: (list) => (id, request) => api.call<ItemAnswer>('PATCH', `${itemsPath(code, list)}/${id}`, request),
        sendUndo: (list) => (id, request) =>
          api.call<ItemAnswer>('POST', `${itemsPath(code, list)}/${id}/undo`, request),
        onItem: (list, item) =>
          void client.setQueryData<ItemsAnswer>(itemsKey(code, list), (answer) => withItem(answer, item)),
        onFollowed: (list) => void client.invalidateQueries({ queryKey: itemsKey(code, list) }),
      }),
    [api, client, code, me],
  );
}

export const useSaverState = (saver: Saver): SaverState => useSyncExternalStore(saver.subscribe, saver.state);
