import { z } from 'zod';
import type { Answered } from './answered.ts';

/** What the tab must know before it can start; asked without a token. */
export const tabSettings = z
  .object({
    messageOrigins: z.array(z.string()).describe("Origins besides Microsoft's own that may host the tab."),
  })
  .meta({ id: 'TabSettings' });
export type TabSettings = Answered<typeof tabSettings>;
