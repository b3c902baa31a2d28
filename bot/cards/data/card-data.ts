import { z } from 'zod';
import { languages } from '../../../src/domain/values/project-vocabulary.ts';
import { decisionLevels, grotikAspects, lights } from '../../../src/domain/values/vocabulary.ts';
import type { Moment } from '../../../src/domain/values/moment.ts';
import type { ETag } from '../../../src/domain/values/ids.ts';
import { choiceValue, codeValue, dayValue, personValue, weekValue } from '../../../src/lists/value-schemas.ts';
import { commandSchema } from '../../understand/command.ts';
import { questionSchema } from '../../understand/question.ts';
import { numberValue, textValue } from '../../understand/slot-values.ts';

/** The language in which the card was written: its answer comes in the same one. */
const spoken = { language: choiceValue(languages) };

const etagValue = z
  .string()
  .max(100)
  .transform((text) => text as ETag);

/** The question that the button answers: typed and pressed answers know each other by it. */
const asked = { asked: z.string().max(64).exactOptional() };

/** The item of a button: a row of a list on which the button acts, of no other with the same number. */
const pointedIn = <const Lists extends readonly string[]>(lists: Lists) => ({
  ...spoken,
  project: codeValue,
  list: z.enum(lists),
  item: numberValue,
  /** The card shows more items: the answer comes beside it, not in its place. */
  keep: z.literal(true).exactOptional(),
});

const pointed = pointedIn(['Actions', 'ControlMeasures', 'Risks', 'Decisions']);
const toDo = pointedIn(['Actions', 'ControlMeasures']);

const digestShown = z.object({
  title: textValue,
  sections: z
    .array(z.object({ heading: textValue, lines: z.array(textValue).max(60), startsOnHeading: z.boolean() }))
    .max(12),
});

/** The lights that a card showed: a pointer to what the server knows, never what it confirms. */
const shownLights = z.object({
  at: z.iso.datetime().transform((text) => text as Moment),
  lights: z
    .array(z.object({ aspect: choiceValue(grotikAspects), light: choiceValue(lights), version: z.string().max(40) }))
    .max(6)
    .readonly(),
});

/** Everything that a button or an input of a card can send back. */
export const cardData = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('complete'), ...toDo }),
  z.object({
    verb: z.literal('postpone'),
    ...toDo,
    ...asked,
    day: dayValue.exactOptional(),
    /** The date beside the button; `{}` when there was none. */
    shown: z.object({ day: dayValue.exactOptional() }).exactOptional(),
  }),
  z.object({
    verb: z.literal('assign'),
    ...pointedIn(['Actions']),
    ...asked,
    person: personValue.exactOptional(),
    /** Whose it was beside the button; absent where people are not named. */
    shown: z.object({ person: personValue.exactOptional(), organisation: textValue.exactOptional() }).exactOptional(),
  }),
  z.object({ verb: z.literal('ask-help'), ...pointed }),
  z.object({ verb: z.literal('discuss'), ...pointed }),
  z.object({ verb: z.literal('leave'), ...pointed }),
  z.object({ verb: z.literal('undo'), ...pointed, etag: etagValue }),
  z.object({ verb: z.literal('put-back'), ...pointedIn(['Decisions']) }),
  z.object({
    verb: z.literal('run'),
    ...spoken,
    ...asked,
    command: commandSchema,
    project: codeValue.exactOptional(),
    keep: z.literal(true).exactOptional(),
  }),
  z.object({
    verb: z.literal('answer'),
    ...spoken,
    ...asked,
    command: commandSchema,
    ask: questionSchema,
    later: z.array(questionSchema).max(10).readonly(),
    project: codeValue.exactOptional(),
    person: personValue.exactOptional(),
    organisation: textValue.exactOptional(),
    day: dayValue.exactOptional(),
    number: numberValue.exactOptional(),
    text: textValue.exactOptional(),
    level: choiceValue(decisionLevels).exactOptional(),
    rationale: textValue.exactOptional(),
    decidedBy: textValue.exactOptional(),
    /** The slot stays empty: no owner, or the date was part of the text. */
    skip: z.literal(true).exactOptional(),
  }),
  z.object({ verb: z.literal('dismiss'), ...spoken, ...asked }),
  z.object({ verb: z.literal('ask-confirm'), ...spoken, project: codeValue, week: weekValue }),
  z.object({
    verb: z.literal('confirm-grotik'),
    ...spoken,
    project: codeValue,
    week: weekValue,
    /** A card of an older Spil does not say what it showed. */
    shown: shownLights.exactOptional(),
    digest: digestShown.exactOptional(),
  }),
]);

export type CardData = z.infer<typeof cardData>;

/** The data of one kind of button. */
export type DataOf<V extends CardData['verb']> = Extract<CardData, { verb: V }>;
