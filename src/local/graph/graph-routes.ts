import { groupRoutes } from './directory/group-routes.ts';
import { userRoutes } from './directory/user-routes.ts';
import type { GraphRoute } from './graph-exchange.ts';
import { itemReadRoutes } from './items/item-reads.ts';
import { itemWriteRoutes } from './items/item-writes.ts';
import { columnRoutes } from './lists/column-routes.ts';
import { listRoutes } from './lists/list-routes.ts';
import { sitePermissionRoutes } from './sites/site-permissions.ts';
import { siteRoutes } from './sites/site-routes.ts';

/** Everything that the emulator answers, in the words of the published contract. */
export const graphRoutes: readonly GraphRoute[] = [
  ...siteRoutes,
  ...sitePermissionRoutes,
  ...listRoutes,
  ...columnRoutes,
  ...itemReadRoutes,
  ...itemWriteRoutes,
  ...userRoutes,
  ...groupRoutes,
];
