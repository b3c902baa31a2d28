import { groupRoutes } from './directory/group-routes.ts';
import { userRoutes } from './directory/user-routes.ts';
import type { GraphRoute } from './request/graph-exchange.ts';
import { deltaRoutes } from './items/delta-routes.ts';
import { itemReadRoutes } from './items/item-reads.ts';
import { itemWriteRoutes } from './items/item-writes.ts';
import { versionRoutes } from './items/version-routes.ts';
import { columnRoutes } from './lists/column-routes.ts';
import { listRoutes } from './lists/list-routes.ts';
import { activityFeedRoutes } from './messages/activity-feed-routes.ts';
import { mailRoutes } from './messages/mail-routes.ts';
import { sitePermissionRoutes } from './sites/site-permissions.ts';
import { siteRoutes } from './sites/site-routes.ts';
import { subscriptionRoutes } from './subscriptions/subscription-routes.ts';

/** Everything that the emulator answers, in the words of the published contract. */
export const graphRoutes: readonly GraphRoute[] = [
  ...siteRoutes,
  ...sitePermissionRoutes,
  ...listRoutes,
  ...columnRoutes,
  ...itemReadRoutes,
  ...itemWriteRoutes,
  ...versionRoutes,
  ...deltaRoutes,
  ...subscriptionRoutes,
  ...mailRoutes,
  ...activityFeedRoutes,
  ...userRoutes,
  ...groupRoutes,
];
