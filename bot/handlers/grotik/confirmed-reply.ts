import type { WeekKey } from '../../../src/domain/values/week.ts';
import { storedStatus } from '../../../src/grotik/show-status.ts';
import type { GrotikStatus } from '../../../src/lists/grotik-status.ts';
import type { DataOf } from '../../cards/data/card-data.ts';
import { confirmedDigestCard } from '../../cards/digest-card.ts';
import { openUrl } from '../../cards/elements.ts';
import { grotikCard } from '../../cards/grotik-card.ts';
import type { Reply } from '../../turn.ts';
import { type Home, sceneOf, type Talk } from '../talk.ts';
import { stateWords } from './state-words.ts';

interface ConfirmedWeek {
  readonly home: Home;
  readonly week: WeekKey;
  readonly statuses: readonly GrotikStatus[];
  /** What the card showed that the button stood on, digest and lights. */
  readonly pressed: Pick<DataOf<'confirm-grotik'>, 'digest' | 'shown'>;
}

/** The card after confirming: what stood there, now with who confirmed it when. */
export function confirmedReply({ home, week, statuses, pressed }: ConfirmedWeek, talk: Talk): Reply {
  const { doors, t, language } = talk;
  const project = home.project.code;
  const view = storedStatus(statuses, week);
  const state = stateWords(view, talk);
  if (pressed.digest === undefined || !showedThese(pressed, statuses)) {
    const shown = { project, week, aspects: view.aspects, state, forEveryone: true };
    return grotikCard(shown, sceneOf(talk), doors.tabUrl);
  }
  const actions = [openUrl(t('cards.button.openTab'), doors.tabUrl(project, { board: 'Grotik' }))];
  return confirmedDigestCard(pressed.digest, state, actions, language);
}

/** A digest of before somebody else confirmed other lights must not say that those it shows were confirmed. */
const showedThese = ({ shown }: ConfirmedWeek['pressed'], statuses: readonly GrotikStatus[]): boolean =>
  statuses.every(({ cells }) =>
    shown?.lights.some(({ aspect, light }) => aspect === cells.Aspect && light === cells.Light),
  );
