import type { TenantApp } from './tenant.ts';

// Fictional and fixed: they stand in the README, so that any tool can ask for a token.
export const TENANT_ID = '5f1d9c62-7a34-4e0b-9c58-2d6b81e0a4f7';

export const SPIL_APP: TenantApp = {
  name: 'spil',
  appId: 'c3a7f0d4-19be-4f62-8e35-60b7d2419a8c',
  secret: 'local-only-spil-secret',
  roles: ['Sites.Selected', 'Mail.Send', 'TeamsActivity.Send'],
};

export const PROVISIONING_APP: TenantApp = {
  name: 'spil-provisioning',
  appId: 'e8b25a17-4c90-4d3a-b1f6-97d05c6e3b42',
  secret: 'local-only-provisioning-secret',
  roles: ['Sites.Selected'],
};

/** What people have consented to when Spil asks Graph for something in their name. */
export const DELEGATED_SCOPES: readonly string[] = ['Sites.ReadWrite.All', 'User.Read'];

/** The Teams web client: the party that asks for a person's token in a tab. */
export const TEAMS_WEB_CLIENT_ID = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';
