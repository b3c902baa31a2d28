import { z } from 'zod';
import type { Answered } from './answered.ts';

/** One line of an answer that stays open: these lists changed. */
export const changeSignal = z.object({ lists: z.array(z.string()) }).meta({ id: 'ChangeSignal' });
export type ChangeSignal = Answered<typeof changeSignal>;
