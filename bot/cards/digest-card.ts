import { type DigestSection, type DigestText, digestText } from '../../src/messages/digest/digest-text.ts';
import { automaticNumber } from '../../src/messages/automatic/automatic-text.ts';
import type { Digest, DigestLight } from '../../src/domain/digest/digest.ts';
import type { Language } from '../../src/domain/values/project-vocabulary.ts';
import type { ChatContent } from '../../src/ports.ts';
import { createTranslate, type Translate } from '../../src/words/translate.ts';
import type { TabUrl } from '../tab-url.ts';
import type { Reply } from '../turn.ts';
import { cardReply } from './card-reply.ts';
import type { DataOf } from './data/card-data.ts';
import { confirmButton } from './confirm-button.ts';
import { type CardAction, type CardElement, heading, line, openUrl, remark, subheading } from './elements.ts';
import { lightLine } from './light-line.ts';
import { literal } from './literal.ts';
import { undoAction } from './undo-action.ts';

/** The part of a digest that a card shows: again after the week is confirmed. */
type ShownDigest = NonNullable<DataOf<'confirm-grotik'>['digest']>;

/** A card shows six buttons; the others of the digest need two. */
const mostUndos = 4;

/** The weekly message to a project manager. */
export function digestCard(
  { digest, toConfirm }: Extract<ChatContent, { kind: 'digest' }>,
  language: Language,
  tabUrl: TabUrl,
): Reply {
  const t = createTranslate(language);
  const said = digestText(digest, language);
  const shown = { title: said.title, sections: withLightMarks(said, digest, t) };
  const { project, week } = digest;
  const actions: CardAction[] = [
    ...(toConfirm === undefined || digest.isConfirmed
      ? []
      : [confirmButton({ project: project.code, week, shown: toConfirm, digest: shown }, { language, t })]),
    openUrl(t('cards.button.openTab'), tabUrl(project.code, { board: 'Grotik' })),
    ...digest.changed
      .filter(({ mayUndo }) => mayUndo)
      .slice(0, mostUndos)
      .map((line) => undoAction(line, automaticNumber(line, false), { language, t })),
  ];
  return digestReply(shown, said.intro, actions, language);
}

/** The same digest once its week is confirmed: who did it stands where the button was. */
export const confirmedDigestCard = (
  shown: ShownDigest,
  confirmed: string,
  actions: readonly CardAction[],
  language: Language,
): Reply => digestReply(shown, confirmed, actions, language);

const digestReply = (
  { title, sections }: ShownDigest,
  intro: string,
  actions: readonly CardAction[],
  language: Language,
): Reply =>
  cardReply({
    language,
    summary: `${title}. ${intro}`,
    body: [heading(literal(title)), remark(literal(intro)), ...sections.flatMap(sectionElements)],
    actions,
  });

const sectionElements = ({ heading: title, lines }: ShownDigest['sections'][number]): CardElement[] => [
  subheading(literal(title)),
  ...lines.map((text) => line(literal(text))),
];

/** In a chat the columns of the plain text would not line up, so the lights get a line with a symbol each. */
function withLightMarks({ sections }: DigestText, { lights }: Digest, t: Translate): ShownDigest['sections'] {
  const marked = (given: DigestSection): readonly string[] =>
    given.heading === t('digest.headings.lights')
      ? lights.map((light: DigestLight) => lightLine(light, t))
      : given.lines;
  return sections.map((given) => ({ ...given, lines: [...marked(given)] }));
}
