import { z } from 'zod';
import { getLocal } from './local-api.ts';

const LocalChannel = z.object({
  id: z.string(),
  name: z.string(),
  isPrivate: z.boolean(),
  projectCode: z.string(),
  members: z.array(z.string()),
});

const LocalTeam = z.object({
  id: z.string(),
  groupId: z.string(),
  name: z.string(),
  channels: z.array(LocalChannel),
});

const TabPage = z.object({ entityId: z.string(), contentUrl: z.string() });

const LocalProject = z.object({ code: z.string(), name: z.string(), channelId: z.string(), tab: TabPage });

const LocalTenant = z.object({
  tenantId: z.string(),
  apps: z.object({ spil: z.string() }),
  teams: z.array(LocalTeam),
  projects: z.array(LocalProject),
  personalTab: TabPage,
});

export type LocalChannel = z.infer<typeof LocalChannel>;
export type LocalTeam = z.infer<typeof LocalTeam>;
/** A page of Spil as Teams would have it pinned. */
export type TabPage = z.infer<typeof TabPage>;
/** The sample organisation: its teams, and where Spil is. */
export type LocalTenant = z.infer<typeof LocalTenant>;

export function fetchTenant(): Promise<LocalTenant> {
  return getLocal('/local/tenant', LocalTenant);
}
