import type { ProjectFacts } from '../../../src/domain/project-facts.ts';
import { reportedWeek, weekNumber } from '../../../src/domain/values/week.ts';
import { explainStatus, type StatusExplanation } from '../../../src/grotik/explain-status.ts';
import { isEditedByPerson } from '../../../src/grotik/edited-by-person.ts';
import { createShowFinding } from '../../../src/words/show-finding.ts';
import { cardReply } from '../../cards/card-reply.ts';
import { heading, line, openUrl, remark } from '../../cards/elements.ts';
import { literal } from '../../cards/literal.ts';
import { textCard } from '../../cards/text-card.ts';
import type { Reply } from '../../turn.ts';
import { chooseHome } from '../choose-home.ts';
import type { CommandHandler } from '../command-handler.ts';
import type { Home, Talk } from '../talk.ts';
import { homeFacts, quotableFacts, quotableText } from './quotable-facts.ts';

type ExplainCommand = Parameters<typeof explainGrotik>[0];

/** Says why a light is what it is: each rule that fired, with its items. */
export const explainGrotik: CommandHandler<'grotik.explain'> = async (command, talk, given) => {
  const chosen = chooseHome(given.project, command, talk);
  if (!chosen.ok) return chosen.problem;
  const home = chosen.value;
  const read = await homeFacts(home, talk);
  if (!read.ok) return read.problem;
  const { t, today } = talk;
  const explain = (facts: ProjectFacts) => explainStatus({ facts, calendar: home.calendar, today }, command.aspect);
  const explained = explain(read.value);
  const quotable = explain(quotableFacts(read.value, talk));
  if (explained === undefined) {
    return textCard(t('cards.grotik.unknownWeek', { week: weekNumber(reportedWeek(today)) }));
  }
  const ownWords = (await isPersons(explained, home)) ? explained.ownWords : undefined;
  const shown = {
    ...explained,
    findings: quotable?.findings ?? [],
    ownWords: quotableText(ownWords, read.value, talk),
    correction: quotableText(explained.correction, read.value, talk),
  };
  return explainedReply(shown, command, home, talk);
};

/** The draft of this morning is no longer today's draft, but it is nobody's own words either. */
const isPersons = async ({ status: { stored, isConfirmed } }: StatusExplanation, { store }: Home): Promise<boolean> =>
  stored !== undefined && (isConfirmed || (await isEditedByPerson(store, stored)));

function explainedReply(explained: StatusExplanation, command: ExplainCommand, home: Home, talk: Talk): Reply {
  const { t, language, doors } = talk;
  const { light } = explained.status;
  const aspect = t(`grotik.aspects.${command.aspect}`);
  const title = t('cards.grotik.explain', {
    aspect,
    light: t(`cards.lights.${light}`),
    week: weekNumber(explained.week),
  });
  const reasons = reasonsOf(explained, talk);
  return cardReply({
    language,
    summary: [title, ...reasons].join(' '),
    body: [
      heading(literal(title)),
      ...otherLight(command, light, aspect, talk).map((text) => remark(literal(text))),
      ...(reasons.length === 0 ? [t('cards.grotik.nothing')] : reasons).map((text) => line(literal(text))),
    ],
    actions: [openUrl(t('cards.button.openTab'), doors.tabUrl(home.project.code, { board: 'Grotik' }))],
  });
}

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

function reasonsOf({ findings, ownWords, correction }: StatusExplanation, { t, language }: Talk): readonly string[] {
  const show = createShowFinding(language, t);
  const causes = findings.map((finding) =>
    t('cards.grotik.reason', { rule: finding.rule, text: show(finding, 'cause') }),
  );
  return [
    ...(ownWords === undefined ? [] : [t('cards.grotik.ownWords', { text: ownWords })]),
    ...causes,
    ...(correction ? [t('cards.grotik.correction', { text: correction })] : []),
  ];
}
