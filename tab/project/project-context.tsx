import { createContext, useContext } from 'react';
import type { ProjectAnswer } from '../../src/tab-api/project.ts';
import type { Reading } from '../cells/reading.ts';
import type { Saver } from '../save/saver.ts';

/** What every part of a project's page needs to know. */
export interface ProjectSurroundings {
  readonly project: ProjectAnswer;
  readonly reading: Reading;
  readonly saver: Saver;
}

export const ProjectContext = createContext<ProjectSurroundings | undefined>(undefined);

export function useProjectHere(): ProjectSurroundings {
  const project = useContext(ProjectContext);
  if (project === undefined) throw new Error('useProjectHere needs a ProjectContext above it');
  return project;
}
