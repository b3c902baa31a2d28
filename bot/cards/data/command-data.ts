import { z } from 'zod';
import {
  actionStatuses,
  decisionLevels,
  grotikAspects,
  lights,
  priorities,
  riskTypes,
} from '../../../src/domain/values/vocabulary.ts';
import { choiceValue, codeValue, dayValue, numberValue, personValue, textValue, weekValue } from './values.ts';

const item = z.object({ project: codeValue.exactOptional(), number: numberValue });
const items = z.array(item).min(1).max(50);
const day = dayValue.exactOptional();
const note = textValue.exactOptional();
const range = z.object({ from: dayValue, to: dayValue });
const search = z.object({ text: textValue, terms: z.array(textValue).max(100) });

const owner = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), id: personValue, name: textValue }),
  z.object({ kind: z.literal('organisation'), name: textValue }),
]);

const filter = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('mine') }),
  z.object({ kind: z.literal('overdue'), mineOnly: z.boolean() }),
  z.object({ kind: z.literal('due-between'), range, mineOnly: z.boolean() }),
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('of-person'), person: owner }),
]);

const target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('items'), items }),
  z.object({ kind: z.literal('mine'), range: range.exactOptional() }),
]);

const moveTo = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('day'), day: dayValue }),
  z.object({
    kind: z.literal('shift'),
    amount: z.number().int().min(-400).max(400),
    unit: z.enum(['day', 'working-day', 'week', 'month']),
  }),
]);

const actionCommands = [
  z.object({
    kind: z.literal('action.add'),
    title: textValue,
    owner: owner.exactOptional(),
    due: day,
    priority: choiceValue(priorities).exactOptional(),
  }),
  z.object({ kind: z.literal('action.list'), filter }),
  z.object({ kind: z.literal('action.show'), item, asked: choiceValue(actionStatuses).exactOptional() }),
  z.object({ kind: z.literal('action.find'), search }),
  z.object({ kind: z.literal('action.complete'), items, note }),
  z.object({ kind: z.literal('action.postpone'), target, to: moveTo.exactOptional(), reason: note }),
  z.object({ kind: z.literal('action.assign'), item, owner: owner.exactOptional() }),
  z.object({ kind: z.literal('action.reopen'), item, reason: note }),
  z.object({ kind: z.literal('action.start'), item }),
  z.object({ kind: z.literal('action.wait'), item, note }),
  z.object({ kind: z.literal('action.setPriority'), item, priority: choiceValue(priorities) }),
  z.object({ kind: z.literal('action.note'), item, note: textValue }),
  z.object({ kind: z.literal('action.cancel'), item, reason: note }),
] as const;

const riskCommands = [
  z.object({
    kind: z.literal('risk.list'),
    band: z.enum(['green', 'amber', 'red']).exactOptional(),
    type: choiceValue(riskTypes).exactOptional(),
    review: z.literal(true).exactOptional(),
  }),
  z.object({ kind: z.literal('risk.show'), item }),
] as const;

const decisionCommands = [
  z.object({
    kind: z.literal('decision.add'),
    title: textValue,
    level: choiceValue(decisionLevels).exactOptional(),
    rationale: note,
    decidedOn: day,
    neededBy: day,
  }),
  z.object({ kind: z.literal('decision.find'), search }),
  z.object({
    kind: z.literal('decision.list'),
    level: choiceValue(decisionLevels).exactOptional(),
    range: range.exactOptional(),
    latest: z.literal(true).exactOptional(),
  }),
  z.object({ kind: z.literal('decision.show'), item }),
] as const;

const grotikCommands = [
  z.object({ kind: z.literal('grotik.show'), week: weekValue }),
  z.object({
    kind: z.literal('grotik.explain'),
    aspect: choiceValue(grotikAspects),
    light: choiceValue(lights).exactOptional(),
  }),
  z.object({ kind: z.literal('grotik.confirm'), week: weekValue }),
] as const;

/** The commands that a card may carry: those that the bot can carry out. */
export const commandData = z.discriminatedUnion('kind', [
  ...actionCommands,
  ...riskCommands,
  ...decisionCommands,
  ...grotikCommands,
]);

export type CardCommand = z.infer<typeof commandData>;
