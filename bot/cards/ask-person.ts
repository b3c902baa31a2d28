import { shownNames } from '../../src/reading/people/shown-names.ts';
import type { WordKey } from '../../src/words/translate.ts';
import { onlyReads } from '../understand/command.ts';
import type { Question } from '../understand/question.ts';
import { dismiss } from './ask-day.ts';
import { type CardAction, execute, unfold, withoutInputs } from './elements.ts';
import { personChoice } from './person-choice.ts';
import type { AskedCard, Asking } from './question-card.ts';

type PersonQuestion = Extract<Question, { kind: 'which-person' | 'unknown-person' | 'missing-owner' }>;

/** A longer row of names is a list to choose from. */
const mostButtons = 3;

/** Asks who is meant: likely people as buttons, anybody else of the team in a list. */
export function askedPerson(ask: PersonQuestion, asking: Asking): AskedCard {
  const { scene, data } = asking;
  const candidates = ask.kind === 'missing-owner' ? [] : ask.candidates;
  const text = questionText(ask, asking);
  if (candidates.length === 0) {
    const inputs = [personInput(asking)];
    return { text, inputs, actions: [saveAction(asking), ...others(ask, asking), dismiss(asking)] };
  }
  const shown = shownIn(asking);
  const named = candidates
    .slice(0, mostButtons)
    .map(({ id, name }) => execute(shown.get(id) ?? name, { ...data, person: id }));
  const somebody = unfold(scene.t(otherTitle(asking)), [personInput(asking)], [saveAction(asking)]);
  return { text, actions: [...named, ...others(ask, asking), somebody] };
}

function questionText(ask: PersonQuestion, { scene: { t } }: Asking): string {
  if (ask.kind === 'missing-owner') return t('cards.ask.missingOwner');
  return t(ask.kind === 'which-person' ? 'cards.ask.whichPerson' : 'cards.ask.unknownPerson', { text: ask.text });
}

function others(ask: PersonQuestion, { scene: { t }, data }: Asking): CardAction[] {
  const organisation =
    ask.kind === 'unknown-person' && ask.mayBeOrganisation
      ? [
          withoutInputs(
            execute(t('cards.button.organisation', { name: ask.text }), { ...data, organisation: ask.text }),
          ),
        ]
      : [];
  // An action may begin without an owner; giving it to somebody cannot.
  const nobody =
    data.command.kind === 'action.add'
      ? [withoutInputs(execute(t('cards.button.withoutOwner'), { ...data, skip: true }))]
      : [];
  return [...organisation, ...nobody];
}

const shownIn = ({ scene: { t }, members }: Asking) => shownNames(members, t('people.unknown'));

const personInput = ({ scene: { t }, members }: Asking) => personChoice(members, t);

/** Whoever asks about somebody's work saves nothing. */
const saveAction = ({ scene: { t }, data }: Asking): CardAction =>
  execute(t(onlyReads(data.command) ? 'cards.button.show' : 'cards.button.save'), data, 'positive');

const otherTitle = ({ data }: Asking): WordKey =>
  onlyReads(data.command) ? 'cards.button.somebodyElse' : 'cards.button.otherOwner';
