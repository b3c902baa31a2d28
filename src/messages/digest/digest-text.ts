import type { Digest } from '../../domain/digest/digest.ts';
import { weekNumber } from '../../domain/values/week.ts';
import type { Language } from '../../domain/values/project-vocabulary.ts';
import { showDay } from '../../words/show-date.ts';
import { createTranslate, type Translate, type WordKey } from '../../words/translate.ts';
import { actionLines } from './action-lines.ts';
import { choiceLines } from './choice-lines.ts';
import type { DigestVoice } from './digest-voice.ts';
import { explanationLines } from './explanation-lines.ts';
import { lightLines } from './light-lines.ts';
import { decisionLines, milestoneLines, riskLines } from './register-lines.ts';
import { taskLines } from './task-lines.ts';
import { automaticText } from '../automatic/automatic-text.ts';

export interface DigestSection {
  readonly heading: string;
  readonly lines: readonly string[];
  /** In plain text the first line stands behind the heading. */
  readonly startsOnHeading: boolean;
}

/** The digest in words; the same for mail and chat. */
export interface DigestText {
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly DigestSection[];
}

/** The weekly message in one language; an empty section is left out. */
export function digestText(digest: Digest, language: Language): DigestText {
  const voice: DigestVoice = { language, t: createTranslate(language) };
  const section = sectionOf(voice.t);
  return {
    title: titleOf(digest, voice),
    intro: introOf(digest, voice),
    sections: [
      section('digest.headings.lights', lightLines(digest, voice), false),
      section('digest.headings.explanation', explanationLines(digest, voice), false),
      section('digest.headings.choices', choiceLines(digest, voice), false),
      section('digest.headings.actions', actionLines(digest, voice)),
      section('digest.headings.risks', riskLines(digest, voice)),
      section('digest.headings.decisions', decisionLines(digest, voice)),
      section('digest.headings.milestones', milestoneLines(digest, voice)),
      section('digest.headings.forYou', taskLines(digest, voice)),
      section('digest.headings.changed', changedLines(digest, language), false),
    ].filter(({ lines }) => lines.length > 0),
  };
}

const changedLines = ({ changed }: Digest, language: Language): readonly string[] =>
  changed.map((line) => automaticText(line, false, language));

const sectionOf =
  (t: Translate) =>
  (heading: WordKey, lines: readonly string[], startsOnHeading = true): DigestSection => ({
    heading: t(heading),
    lines,
    startsOnHeading,
  });

const titleOf = ({ project, week }: Digest, { t }: DigestVoice): string =>
  t('digest.title', { project: project.name, code: project.code, week: weekNumber(week) });

function introOf({ recipient, today, isConfirmed }: Digest, { language, t }: DigestVoice): string {
  const key = isConfirmed ? 'digest.introConfirmed' : 'digest.introProposal';
  return t(key, { name: recipient.name, day: showDay(today, language, 'long') });
}
