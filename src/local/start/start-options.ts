import { parseArgs } from 'node:util';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);

const options = z
  .object({
    fresh: z.boolean().default(false),
    empty: z.boolean().default(false),
    sample: z.string().optional(),
    now: z.string().optional(),
    data: z.string().default('.local'),
    port: port.default(3978),
    'local-port': port.default(4300),
  })
  .refine((given) => !(given.empty && given.sample !== undefined), 'use --empty or --sample, not both');

export type StartOptions = z.infer<typeof options>;

const usage = `Usage: npm start -- [options]
  --fresh              begin with empty data, then the sample project
  --sample DIR         load this folder (CSV files with loader.json) instead of the built-in sample
  --empty              no project
  --now 2026-11-23T08:30   business time in Amsterdam
  --data DIR           keep data here instead of in .local
  --port N             port of Spil (3978)
  --local-port N       port of the local Microsoft 365 (4300)`;

/** Reads the command line of `npm start`; throws with the usage when it cannot. */
export function readStartOptions(args: readonly string[]): StartOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        fresh: { type: 'boolean' },
        empty: { type: 'boolean' },
        sample: { type: 'string' },
        now: { type: 'string' },
        data: { type: 'string' },
        port: { type: 'string' },
        'local-port': { type: 'string' },
      },
    });
    return options.parse(values);
  } catch (error) {
    const reason = error instanceof z.ZodError ? error.issues[0]?.message : error instanceof Error && error.message;
    throw new Error(`${reason}\n\n${usage}`, { cause: error });
  }
}
