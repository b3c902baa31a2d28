import { anyOf } from '../../../src/reading/text/any-of.ts';

export const risksNoun = anyOf([
  "risico's",
  'risicos',
  'risicolijst',
  'risicodossier',
  'risks',
  'risk register',
  'risk list',
]);
export const opportunitiesNoun = anyOf(['kansen', 'koppelkansen', 'opportunities']);
export const occurredWord = anyOf([
  'opgetreden',
  'voorgedaan',
  'gebeurd',
  'uitgekomen',
  'happened',
  'occurred',
  'materialised',
  'materialized',
]);
export const controlledWord = anyOf(['beheerst', 'onder controle', 'under control', 'controlled']);
export const reviewWord = anyOf([
  'herbeoordeeld',
  'herbeoordelen',
  'herbeoordeling',
  'beoordeeld',
  'review',
  'reviewed',
  'reassessed',
  'rescored',
]);
