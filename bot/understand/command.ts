import { z } from 'zod';
import {
  actionStatuses,
  decisionLevels,
  grotikAspects,
  lights,
  priorities,
  riskTypes,
} from '../../src/domain/values/vocabulary.ts';
import { choiceValue, codeValue, dayValue, personValue, weekValue } from '../../src/lists/value-schemas.ts';
import { closed, numberValue, textValue } from './slot-values.ts';

/** The one source of what a sentence can ask: a card carries it, and every type below follows from it. */
const text = textValue.exactOptional();
const day = dayValue.exactOptional();
const level = choiceValue(decisionLevels).exactOptional();

/** An item as somebody named it; without a project it belongs to the project of the conversation. */
const itemRef = closed({ project: codeValue.exactOptional(), number: numberValue });
const items = z.array(itemRef).min(1).max(50).readonly();

/** Who an item is given to: a colleague, or an organisation without an account. */
const ownerMention = z.discriminatedUnion('kind', [
  closed({ kind: z.literal('person'), id: personValue, name: textValue }),
  closed({ kind: z.literal('organisation'), name: textValue }),
]);
const owner = ownerMention.exactOptional();

/** First and last day, both included. */
const dayRange = closed({ from: dayValue, to: dayValue });

/** Words to look for: `text` as typed, `terms` what may match (translations included). */
const search = closed({ text: textValue, terms: z.array(textValue).max(100).readonly() });

/** A date, or a shift counted from the date that the item has now. */
const postponeTo = z.discriminatedUnion('kind', [
  closed({ kind: z.literal('day'), day: dayValue }),
  closed({
    kind: z.literal('shift'),
    amount: z.number().int().min(-400).max(400),
    unit: z.enum(['day', 'working-day', 'week', 'month']),
  }),
]);

/** Which open actions a question is about. */
const actionFilter = z.discriminatedUnion('kind', [
  closed({ kind: z.literal('mine') }),
  closed({ kind: z.literal('overdue'), mineOnly: z.boolean(), person: ownerMention.exactOptional() }),
  closed({
    kind: z.literal('due-between'),
    range: dayRange,
    mineOnly: z.boolean(),
    person: ownerMention.exactOptional(),
  }),
  closed({ kind: z.literal('all') }),
  closed({ kind: z.literal('of-person'), person: ownerMention }),
]);

const postponeTarget = z.discriminatedUnion('kind', [
  closed({ kind: z.literal('items'), items }),
  closed({ kind: z.literal('mine'), range: dayRange.exactOptional() }),
]);

/** Scores run from 1 to 5. */
export const riskScale = z.literal([1, 2, 3, 4, 5]);
const score = riskScale.exactOptional();

/** Whose an item is: what is asked about it, beside the item itself. */
const asksOwner = z.literal('Owner');

const actionCommand = z.discriminatedUnion('kind', [
  closed({
    kind: z.literal('action.add'),
    title: textValue,
    owner,
    due: day,
    priority: choiceValue(priorities).exactOptional(),
  }),
  closed({ kind: z.literal('action.list'), filter: actionFilter, asked: asksOwner.exactOptional() }),
  closed({
    kind: z.literal('action.show'),
    item: itemRef,
    asked: z.union([choiceValue(actionStatuses), asksOwner]).exactOptional(),
  }),
  closed({ kind: z.literal('action.find'), search, asked: asksOwner.exactOptional() }),
  closed({ kind: z.literal('action.complete'), items, note: text }),
  closed({ kind: z.literal('action.postpone'), target: postponeTarget, to: postponeTo.exactOptional(), reason: text }),
  closed({ kind: z.literal('action.assign'), item: itemRef, owner }),
  closed({ kind: z.literal('action.reopen'), item: itemRef, reason: text }),
  closed({
    kind: z.literal('action.step'),
    item: itemRef,
    number: z.int().min(1).max(999),
    isDone: z.boolean(),
  }),
  closed({ kind: z.literal('action.start'), item: itemRef }),
  closed({ kind: z.literal('action.wait'), item: itemRef, note: text }),
  closed({ kind: z.literal('action.setPriority'), item: itemRef, priority: choiceValue(priorities) }),
  closed({ kind: z.literal('action.note'), item: itemRef, note: textValue }),
  closed({ kind: z.literal('action.cancel'), item: itemRef, reason: text }),
]);

const riskCommand = z.discriminatedUnion('kind', [
  closed({
    kind: z.literal('risk.list'),
    band: z.enum(['green', 'amber', 'red']).exactOptional(),
    type: choiceValue(riskTypes).exactOptional(),
    review: z.literal(true).exactOptional(),
  }),
  closed({ kind: z.literal('risk.show'), item: itemRef, asked: asksOwner.exactOptional() }),
  closed({
    kind: z.literal('risk.add'),
    title: textValue,
    type: choiceValue(riskTypes),
    event: text,
    cause: text,
    consequence: text,
    probability: score,
    impact: score,
  }),
  closed({ kind: z.literal('risk.score'), item: itemRef, probability: score, impact: score }),
  closed({ kind: z.literal('risk.occurred'), item: itemRef.exactOptional(), on: day }),
  closed({ kind: z.literal('risk.control'), item: itemRef }),
  closed({ kind: z.literal('risk.agenda') }),
  closed({ kind: z.literal('measure.add'), risk: itemRef, title: textValue, owner, due: day }),
]);

const decisionCommand = z.discriminatedUnion('kind', [
  closed({
    kind: z.literal('decision.add'),
    title: textValue,
    level,
    rationale: text,
    /** Filled only when the sentence says that it was decided; else the decision is a proposal. */
    decidedOn: day,
    neededBy: day,
  }),
  closed({ kind: z.literal('decision.find'), search }),
  closed({
    kind: z.literal('decision.list'),
    level,
    range: dayRange.exactOptional(),
    /** Only those of the latest meeting. */
    latest: z.literal(true).exactOptional(),
  }),
  closed({ kind: z.literal('decision.show'), item: itemRef, asked: asksOwner.exactOptional() }),
  closed({ kind: z.literal('decision.take'), item: itemRef, decidedBy: text, decidedOn: dayValue, rationale: text }),
  closed({ kind: z.literal('decision.hold'), item: itemRef, neededBy: day }),
  closed({ kind: z.literal('decision.withdraw'), item: itemRef, reason: text }),
]);

const grotikCommand = z.discriminatedUnion('kind', [
  closed({ kind: z.literal('grotik.show'), week: weekValue }),
  closed({
    kind: z.literal('grotik.explain'),
    aspect: choiceValue(grotikAspects),
    /** The reported week when the sentence names none. */
    week: weekValue.exactOptional(),
    light: choiceValue(lights).exactOptional(),
  }),
  closed({
    kind: z.literal('grotik.set'),
    aspect: choiceValue(grotikAspects),
    light: choiceValue(lights),
    explanation: text,
  }),
  closed({ kind: z.literal('grotik.confirm'), week: weekValue }),
]);

const remindCommand = z.discriminatedUnion('kind', [
  /** To everybody who is late, or to the owner of one action. */
  closed({ kind: z.literal('remind.send'), item: itemRef.exactOptional() }),
  closed({ kind: z.literal('remind.schedule'), item: itemRef, on: day }),
  closed({ kind: z.literal('remind.pause'), until: day }),
  closed({ kind: z.literal('remind.snooze'), item: itemRef, until: day }),
]);

const otherCommand = z.discriminatedUnion('kind', [
  closed({ kind: z.literal('digest.now') }),
  closed({ kind: z.literal('signal.raise'), text: textValue }),
  closed({ kind: z.literal('workload.check') }),
  closed({ kind: z.literal('milestone.list'), slippingOnly: z.boolean() }),
  closed({ kind: z.literal('help') }),
  closed({ kind: z.literal('undo') }),
  /** Ordinary speech that looks like a command and is none. */
  closed({ kind: z.literal('none') }),
  /** A command that cannot be carried out as it was said. */
  closed({
    kind: z.literal('clarify'),
    why: z.enum(['bulk-without-filter', 'refers-to-speech', 'which-item', 'what-to-record']),
    wanted: z
      .enum(['action.assign', 'action.complete', 'risk.occurred', 'measure.add', 'remind.schedule'])
      .exactOptional(),
  }),
]);

/** Everything that a sentence can ask of the bot. Optional slots may be empty: see the question beside it. */
export const commandSchema = z.discriminatedUnion('kind', [
  actionCommand,
  riskCommand,
  decisionCommand,
  grotikCommand,
  remindCommand,
  otherCommand,
]);

export type ItemRef = z.infer<typeof itemRef>;
export type OwnerMention = z.infer<typeof ownerMention>;
export type Search = z.infer<typeof search>;
export type PostponeTo = z.infer<typeof postponeTo>;
export type ActionFilter = z.infer<typeof actionFilter>;
export type PostponeTarget = z.infer<typeof postponeTarget>;
export type RiskScale = z.infer<typeof riskScale>;
export type ActionCommand = z.infer<typeof actionCommand>;
export type RiskCommand = z.infer<typeof riskCommand>;
export type DecisionCommand = z.infer<typeof decisionCommand>;
export type OtherCommand = z.infer<typeof remindCommand> | z.infer<typeof otherCommand>;
export type Command = z.infer<typeof commandSchema>;
export type CommandKind = Command['kind'];

const readingKinds: ReadonlySet<CommandKind> = new Set<CommandKind>([
  'action.list',
  'action.show',
  'action.find',
  'risk.list',
  'risk.show',
  'risk.agenda',
  'decision.find',
  'decision.list',
  'decision.show',
  'grotik.show',
  'grotik.explain',
  'workload.check',
  'milestone.list',
  'help',
  'none',
]);

/** Whether carrying it out changes nothing and tells nobody else anything. */
export const onlyReads = ({ kind }: Command): boolean => readingKinds.has(kind);
