import type { Digest, DigestChoice } from '../../domain/digest/digest.ts';
import { numberOf } from '../../domain/grotik/found-item.ts';
import { decisionLevels } from '../../domain/values/vocabulary.ts';
import { showDay } from '../../words/show-date.ts';
import type { DigestVoice } from './digest-voice.ts';

/** The choices as numbered questions, with how many more there are. */
export function choiceLines({ choices }: Digest, voice: DigestVoice): readonly string[] {
  const listed = choices.listed.map((choice, index) => `${index + 1}. ${showChoice(choice, voice)}`);
  const more = choices.total - choices.listed.length;
  return more > 0 ? [...listed, voice.t('digest.choices.more', { count: more })] : listed;
}

function showChoice(choice: DigestChoice, voice: DigestVoice): string {
  switch (choice.kind) {
    case 'decision-late':
      return showDecision(choice, voice);
    case 'action-stuck':
      return showStuck(choice, voice);
    case 'action-ownerless':
      return showOwnerless(choice, voice);
  }
}

type Choice<K extends DigestChoice['kind']> = Extract<DigestChoice, { kind: K }>;

function showDecision(choice: Choice<'decision-late'>, { language, t }: DigestVoice): string {
  const number = numberOf({ list: 'Decisions', id: choice.id });
  const values = { number, title: choice.title, day: showDay(choice.neededBy, language, 'short') };
  if (choice.decider !== undefined) return t('digest.choices.toPerson', { ...values, who: choice.decider });
  const { level } = choice;
  const isYours = level === undefined || level === 'ProjectManager' || level === 'ProjectTeam';
  return isYours
    ? t('digest.choices.toYou', values)
    : t('digest.choices.toBody', { ...values, who: decisionLevels[level][language] });
}

function showStuck(choice: Choice<'action-stuck'>, { t }: DigestVoice): string {
  return t('digest.choices.stuck', {
    number: numberOf({ list: 'Actions', id: choice.id }),
    title: choice.title,
    late:
      choice.daysLate > 0
        ? t('digest.choices.late', { count: choice.daysLate })
        : t('digest.choices.postponed', { count: choice.postponed }),
    priority: t(`digest.priorities.${choice.priority}`),
    who: choice.externalOwner ?? choice.owner ?? t('digest.choices.someOwner'),
  });
}

function showOwnerless({ id, title, leaver }: Choice<'action-ownerless'>, { t }: DigestVoice): string {
  const number = numberOf({ list: 'Actions', id });
  return leaver === undefined
    ? t('digest.choices.ownerless', { number, title })
    : t('digest.choices.leaver', { number, title, leaver });
}
