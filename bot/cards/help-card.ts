import type { Language } from '../../src/domain/values/project-vocabulary.ts';
import { createTranslate } from '../../src/words/translate.ts';
import type { Place, Reply } from '../turn.ts';
import { cardReply } from './card-reply.ts';
import { spokenParts } from './spoken-parts.ts';
import { heading, line, remark } from './elements.ts';
import { literal } from './literal.ts';

const examples = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** Ten sentences to copy, in the reader's language. */
export function helpCard(language: Language): Reply {
  const t = createTranslate(language);
  const sentences = examples.map((number) => t(`bot.help.e${number}`));
  return cardReply({
    language,
    summary: spokenParts([t('bot.help.title'), ...sentences]),
    body: [
      heading(t('bot.help.title')),
      ...sentences.map((sentence) => line(literal(`‘${sentence}’`))),
      remark(literal(t('bot.help.closing'))),
    ],
  });
}

/** What somebody sees first: what the bot does, two examples. */
export function welcomeCard(place: Place, language: Language): Reply {
  const t = createTranslate(language);
  const intro = t(place.kind === 'channel' ? 'bot.welcome.channel' : 'bot.welcome.personal');
  const sentences = [t('bot.welcome.first'), t('bot.welcome.second')];
  return cardReply({
    language,
    summary: `${t('bot.welcome.title')}. ${intro}`,
    body: [
      heading(t('bot.welcome.title')),
      line(literal(intro)),
      line(t('bot.welcome.examples')),
      ...sentences.map((sentence) => line(literal(`‘${sentence}’`))),
      remark(literal(t('bot.welcome.more'))),
    ],
  });
}
