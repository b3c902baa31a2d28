import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ProjectAnswer } from '../../src/tab-api/project.ts';
import { itemsOfProjectKey } from '../api/queries.ts';

/** A tab stays open over midnight: when the day or the days off change, what is late is asked anew. */
export function useNewDay({ code, today, closedDays }: ProjectAnswer): void {
  const client = useQueryClient();
  const judged = useRef({ today, closedDays });
  useEffect(() => {
    const { current } = judged;
    judged.current = { today, closedDays };
    if (current.today === today && current.closedDays === closedDays) return;
    void client.invalidateQueries({ queryKey: itemsOfProjectKey(code) });
  }, [client, code, today, closedDays]);
}
