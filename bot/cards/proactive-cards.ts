import type { Announcement } from '../../src/domain/notices/announcement.ts';
import type { ChatContent } from '../../src/ports.ts';
import type { Language } from '../../src/domain/values/project-vocabulary.ts';
import { weekNumber } from '../../src/domain/values/week.ts';
import { createTranslate } from '../../src/words/translate.ts';
import type { TabUrl } from '../tab-url.ts';
import type { Reply } from '../turn.ts';
import { digestCard } from './digest-card.ts';
import { markedDouble } from './marked-double.ts';
import { reminderCard } from './reminder-card.ts';
import { cardReply } from './card-reply.ts';
import { execute, line } from './elements.ts';
import { literal } from './literal.ts';
import { textCard } from './text-card.ts';

function contentCard(content: ChatContent, language: Language, tabUrl: TabUrl): Reply {
  switch (content.kind) {
    case 'reminder':
      return reminderCard(content, language, tabUrl);
    case 'digest':
      return digestCard(content, language, tabUrl);
    case 'notice':
      return noticeCard(content, language);
  }
}

/** A notice; a decision that was recorded can be put back where it is read. */
function noticeCard({ text, putBack }: Extract<ChatContent, { kind: 'notice' }>, language: Language): Reply {
  if (putBack === undefined) return textCard(text);
  const { project, item } = putBack;
  const data = { verb: 'put-back', language, project, list: 'Decisions', item } as const;
  const actions = [execute(createTranslate(language)('cards.button.putBack'), data)];
  return cardReply({ language, summary: text, body: [line(literal(text))], actions });
}

/** What Spil says to one person without being asked. */
export function personReply(content: ChatContent, language: Language, possiblyDouble: boolean, tabUrl: TabUrl): Reply {
  const reply = contentCard(content, language, tabUrl);
  return possiblyDouble ? markedDouble(reply, language) : reply;
}

/** What Spil says in a channel without being asked: no names, only what all members may see. */
export function channelReply(content: Announcement, language: Language): Reply {
  const t = createTranslate(language);
  const lights = content.lights.map(
    ({ aspect, light }) => `${t(`grotik.aspects.${aspect}`)} ${t(`grotik.lights.${light}`)}`,
  );
  const said = { week: weekNumber(content.week), lights: lights.join(', ') };
  const { actions } = content;
  return textCard(
    actions === undefined
      ? t('confirming.postedCorrected', said)
      : t('cards.grotik.posted', { ...said, open: actions.open, late: actions.overdue }),
  );
}
