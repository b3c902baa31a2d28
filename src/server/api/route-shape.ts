import { z } from 'zod';
import { refusalAnswer } from '../../tab-api/refusal.ts';

interface Said {
  /** Name of the operation, for whoever builds a client from the description. */
  readonly operationId: string;
  readonly summary: string;
}

/** What a route takes; each part is left out where there is none. */
interface Taken {
  readonly params?: z.ZodType;
  readonly querystring?: z.ZodType;
  readonly body?: z.ZodType;
}

const refusals = { '4xx': refusalAnswer, '5xx': refusalAnswer };

/** One route's shape: what it takes, what it answers, and that each of its refusals looks the same. */
export const routeShape = <T extends Taken, A extends Readonly<Record<number | `${number}xx`, z.ZodType>>>(
  said: Said,
  taken: T,
  answers: A,
) => ({ ...said, ...taken, response: { ...answers, ...refusals } });

/** For the doors of Microsoft's services, whose own contracts say what goes through them. */
export const anything = z.unknown();
