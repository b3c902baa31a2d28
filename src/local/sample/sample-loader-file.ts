import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SampleProblem } from './sample-problem.ts';

const names = z.array(z.string().min(1)).default([]);
const extraCells = z.record(z.string().regex(/^\d+$/), z.record(z.string(), z.string())).default({});

const access = z.object({
  owners: names,
  members: names,
  visitors: names,
  guests: z.array(z.object({ name: z.string(), organisation: z.string().optional() })).default([]),
  neverSeenBySite: names,
  noAccess: z.array(z.object({ name: z.string(), role: z.string().optional() })).default([]),
});

const loader = z.object({
  projectCard: z.looseObject({ Title: z.string().min(3), ProjectCode: z.string().regex(/^[A-Za-z0-9-]{1,20}$/) }),
  /** The project's place in Teams; a private channel has a site and members of its own. */
  channel: z.object({ team: z.string(), name: z.string(), private: z.boolean() }).optional(),
  settings: z
    .object({
      includeCommunication: z.boolean().optional(),
      goodFridayOff: z.boolean().optional(),
      localClosingDays: z.array(z.string()).optional(),
      extraClosedDates: z.array(z.string()).optional(),
      deputies: names,
      digestMailCopy: z.boolean().optional(),
      supportLead: z.string().optional(),
      digestDay: z.string().optional(),
    })
    .prefault({}),
  actions: extraCells,
  risks: extraCells,
  decisions: extraCells,
  risksLastReviewedOn: z.string().optional(),
  decisionsSourceUrl: z.record(z.string().regex(/^\d+$/), z.string()).default({}),
  grotikConfirmedBy: z.string().optional(),
  access: access.optional(),
  listsThatDoNotExist: z.array(z.string()).default([]),
});

/** What `loader.json` adds to the CSV files of a sample folder. */
export type LoaderFile = z.infer<typeof loader>;
export type SampleAccess = z.infer<typeof access>;

/** Reads `loader.json`; a fault names the place in the file. */
export function readLoaderFile(directory: string): LoaderFile {
  const path = join(directory, 'loader.json');
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SampleProblem(path, reason, 'A sample folder needs a loader.json with valid JSON.');
  }
  const parsed = loader.safeParse(content);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new SampleProblem(
    `${path}, ${issue?.path.join('.') || 'top level'}`,
    issue?.message ?? 'unreadable',
    'Compare it with the loader.json of the built-in sample.',
  );
}
