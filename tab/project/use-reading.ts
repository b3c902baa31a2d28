import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { visibleNumber } from '../../src/lists/list.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import { milestonesList } from '../../src/lists/milestones.ts';
import { risksList } from '../../src/lists/risks.ts';
import type { ProjectAnswer } from '../../src/tab-api/project.ts';
import { useApi } from '../api/api-context.tsx';
import { itemsQuery } from '../api/queries.ts';
import { createReading, type Reading } from '../cells/reading.ts';
import { useWords } from '../words/words-context.tsx';

/** Lists that cells of the boards point to. */
const lookedUp = [decisionsList, risksList, milestonesList];

const prefixes: Readonly<Record<string, string>> = Object.fromEntries(
  lookedUp.map((list) => [list.name, list.prefix ?? '']),
);

/** How cells are read in this project and this language. */
export function useReading({ members }: Pick<ProjectAnswer, 'members'>): Reading {
  const { t, language } = useWords();
  return useMemo(
    () => createReading({ language, yes: t('tab.edit.yes'), no: t('tab.edit.no'), prefixes, members }),
    [t, language, members],
  );
}

export interface LookupOption {
  readonly id: number;
  readonly text: string;
}

/** What a lookup cell can point to; a list that does not exist offers nothing. */
export function useLookupOptions(code: string, list: string): readonly LookupOption[] {
  const api = useApi();
  const declaration = lookedUp.find((one) => one.name === list);
  const { data } = useQuery({ ...itemsQuery(api, code, list), enabled: declaration !== undefined, retry: false });
  return useMemo(
    () =>
      (data?.items ?? []).map((item) => ({
        id: item.id,
        text: `${declaration === undefined ? item.id : visibleNumber(declaration, item.id)} ${String(item.cells['Title'] ?? '')}`,
      })),
    [data, declaration],
  );
}
