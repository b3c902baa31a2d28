import type { DecisionLevel } from '../../../src/domain/values/vocabulary.ts';
import { anyOf, word } from '../../../src/reading/text/any-of.ts';

export const decisionNoun = anyOf(['besluit', 'beslissing', 'decision']);
export const decisionsNoun = anyOf([
  'besluiten',
  'besluitenlijst',
  'beslissingen',
  'decisions',
  'decision log',
  'decision list',
]);
export const takenWord = anyOf([
  'genomen',
  'vastgesteld',
  'goedgekeurd',
  'aangenomen',
  'akkoord',
  'taken',
  'approved',
  'adopted',
  'agreed',
]);
export const decidedWord = anyOf([
  'besloten',
  'beslist',
  'afgesproken',
  'gekozen',
  'besluit',
  'decided',
  'decide',
  'agreed',
  'agree',
  'chosen',
  'choose',
  'chose',
]);

const levels: readonly (readonly [DecisionLevel, readonly string[]])[] = [
  ['SteeringGroup', ['stuurgroep', 'steering group', 'steering committee', 'steerco']],
  ['ProjectManager', ['projectmanager', 'projectleider', 'project manager', 'pm']],
  ['ProjectTeam', ['projectteam', 'projectoverleg', 'project team', 'het team', 'the team']],
  ['OfficialClient', ['ambtelijk opdrachtgever', 'official client']],
  [
    'PoliticalClient',
    ['bestuurlijk opdrachtgever', 'wethouder', 'burgemeester', 'political client', 'alderman', 'mayor'],
  ],
  ['ChallengeManager', ['opgave-manager', 'opgavemanager', 'challenge manager']],
  ['Executive', ['college van b&w', 'college', 'b&w', 'b en w', 'municipal executive']],
  ['Council', ['gemeenteraad', 'raad', 'municipal council', 'council']],
];

/** The body that a folded text names as the one that decides. */
export const levelIn = (folded: string): DecisionLevel | undefined =>
  levels.find(([, names]) => word(anyOf(names)).test(folded))?.[0];

/** The text without the names of bodies. */
export const withoutLevels = (folded: string): string =>
  folded.replace(word(anyOf(levels.flatMap(([, names]) => names)), 'g'), ' ');
