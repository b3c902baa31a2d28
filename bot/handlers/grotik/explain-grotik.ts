import type { ProjectFacts } from '../../../src/domain/project-facts.ts';
import { reportedWeek, weekNumber } from '../../../src/domain/values/week.ts';
import { explainStatus, type StatusExplanation } from '../../../src/grotik/explain-status.ts';
import { frozenRows } from '../../../src/grotik/snapshot.ts';
import { isEditedByPerson } from '../../../src/grotik/edited-by-person.ts';
import { rowsOf, visibleFacts } from '../../../src/views/facts.ts';
import { frozenReasons } from '../../../src/views/frozen-reasons.ts';
import { quotableStatus } from '../../../src/views/quotable-status.ts';
import type { Reader } from '../../../src/views/reader.ts';
import { type Reasons, reasonsFor } from '../../../src/views/reasons.ts';
import { secretsOf, type Tells } from '../../../src/views/secrets.ts';
import type { Translate } from '../../../src/words/translate.ts';
import { createShowFinding } from '../../../src/words/show-finding.ts';
import { cardReply } from '../../cards/card-reply.ts';
import { heading, line, openUrl, remark } from '../../cards/elements.ts';
import { literal } from '../../cards/literal.ts';
import { textCard } from '../../cards/text-card.ts';
import type { Reply } from '../../turn.ts';
import { chooseHome } from '../choose-home.ts';
import type { CommandHandler } from '../command-handler.ts';
import type { Home, Talk } from '../talk.ts';
import { homeFacts } from './home-facts.ts';
import { readerIn } from '../seen.ts';
import { stateWords } from './state-words.ts';

type ExplainCommand = Parameters<typeof explainGrotik>[0];

/** Says why a light is what it is: each rule that fired, with its items. */
export const explainGrotik: CommandHandler<'grotik.explain'> = async (command, talk, given) => {
  const chosen = chooseHome(given.project, command, talk);
  if (!chosen.ok) return chosen.problem;
  const home = chosen.value;
  const read = await homeFacts(home, talk);
  if (!read.ok) return read.problem;
  const { t, today } = talk;
  const { aspect, week = reportedWeek(today) } = command;
  const facts = read.value;
  const explained = explainStatus({ facts, calendar: home.calendar, today, week }, aspect);
  if (explained === undefined) return textCard(t('cards.grotik.unknownWeek', { week: weekNumber(week) }));
  const ownWords = (await isPersons(explained, home)) ? explained.ownWords : undefined;
  return explainedReply(asSeen({ ...explained, ownWords }, facts, home, talk), command, home, talk);
};

/** A light with its reasons, as far as whoever asked may read them. */
interface Explained {
  readonly words: StatusExplanation;
  readonly reasons: Reasons;
  /** The evidence as it was recorded, where nothing else is left of what the rules saw. */
  readonly evidence: string | undefined;
  readonly isEvidenceHidden: boolean;
  /** Whether a text repeats what may not be read here. */
  readonly tells: Tells;
}

/** What may be told here: a confirmed light from what was frozen with it, a proposal from the rows of now. */
function asSeen(words: StatusExplanation, facts: ProjectFacts, home: Home, talk: Talk): Explained {
  const reader = readerIn(home, talk);
  const { status, evidence } = words;
  const { stored } = status;
  const quotable = quotableStatus(facts, home.calendar, reader);
  const isRecorded = status.isConfirmed && words.frozen === undefined && stored !== undefined;
  const quoted = isRecorded && evidence !== undefined ? quotable(stored.cells).Evidence : undefined;
  return {
    words,
    reasons: reasonsOn(words, facts, home, reader),
    evidence: quoted,
    isEvidenceHidden: isRecorded && evidence !== undefined && quoted === undefined,
    tells: secretsOf(rowsOf(facts, home.calendar), reader),
  };
}

function reasonsOn(
  { week, status, findings, frozen }: StatusExplanation,
  facts: ProjectFacts,
  { calendar }: Home,
  reader: Reader,
): Reasons {
  if (status.isConfirmed) return frozenReasons({ findings, rows: frozenRows(frozen) }, facts, reader);
  const shown = visibleFacts(facts, reader);
  const visible = explainStatus({ facts: shown, calendar, today: reader.today, week }, status.aspect);
  return reasonsFor(findings, visible?.findings ?? []);
}

/** The draft of this morning is no longer today's draft, but it is nobody's own words either. */
const isPersons = async ({ status: { stored, isConfirmed } }: StatusExplanation, { store }: Home): Promise<boolean> =>
  stored !== undefined && (isConfirmed || (await isEditedByPerson(store, stored)));

function explainedReply(explained: Explained, command: ExplainCommand, home: Home, talk: Talk): Reply {
  const { t, language, doors } = talk;
  const { week, status } = explained.words;
  const { light } = status;
  const aspect = t(`grotik.aspects.${command.aspect}`);
  const title = t('cards.grotik.explain', {
    aspect,
    light: t(`cards.lights.${light}`),
    week: weekNumber(week),
  });
  const reasons = reasonsOf(explained, talk);
  return cardReply({
    language,
    summary: [title, ...reasons].join(' '),
    body: [
      heading(literal(title)),
      ...(status.isConfirmed ? [remark(literal(stateWords(confirmedOnly(explained.words), talk)))] : []),
      ...otherLight(command, light, aspect, talk).map((text) => remark(literal(text))),
      ...(reasons.length === 0 ? [t('cards.grotik.nothing')] : reasons).map((text) => line(literal(text))),
    ],
    actions: [openUrl(t('cards.button.openTab'), doors.tabUrl(home.project.code, { board: 'Grotik' }))],
  });
}

/** Of one light alone: the others may have been confirmed by somebody else. */
const confirmedOnly = ({ week, status }: StatusExplanation) => ({ week, isConfirmed: true, aspects: [status] });

/** "Waarom is tijd rood?" when it is amber: say so, then explain what it is. */
function otherLight(
  { light: asked }: ExplainCommand,
  light: NonNullable<ExplainCommand['light']>,
  aspect: string,
  { t }: Talk,
): readonly string[] {
  if (asked === undefined || asked === light) return [];
  const words = { aspect, asked: t(`grotik.lights.${asked}`), light: t(`grotik.lights.${light}`) };
  return [t('cards.grotik.otherLight', words)];
}

function reasonsOf({ words, reasons, evidence, isEvidenceHidden, tells }: Explained, talk: Talk): readonly string[] {
  const { t, language } = talk;
  const show = createShowFinding(language, t);
  const { ownWords, correction } = words;
  const isUnread = (text: string | undefined): boolean => text !== undefined && tells(text);
  const isWithheld = isUnread(ownWords) || isUnread(correction) || isEvidenceHidden;
  const isQuoted = (text: string | undefined): text is string => text !== undefined && text !== '' && !tells(text);
  return [
    ...(isQuoted(ownWords) ? [t('cards.grotik.ownWords', { text: ownWords })] : []),
    ...reasons.findings.map((finding) =>
      t('cards.grotik.reason', { rule: finding.rule, text: show(finding, 'cause') }),
    ),
    ...(evidence === undefined || evidence === '' ? [] : [t('confirming.recorded', { text: evidence })]),
    ...hiddenReason(reasons, t),
    ...(isWithheld && !reasons.isPartial ? [withheldWords(talk)] : []),
    ...(isQuoted(correction) ? [t('cards.grotik.correction', { text: correction })] : []),
  ];
}

/** Hidden is not empty: where it can be read is said instead. */
const withheldWords = ({ t, turn }: Talk): string =>
  t(turn.place.kind === 'channel' ? 'cards.grotik.withheldHere' : 'tab.grotik.withheld');

/** That something confidential counts may be said; beside a light a number would tell that row's state. */
const hiddenReason = ({ isPartial }: Reasons, t: Translate): readonly string[] =>
  isPartial ? [t('cards.grotik.onConfidential')] : [];
