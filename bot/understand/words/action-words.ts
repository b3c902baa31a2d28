import { anyOf } from '../../../src/reading/text/any-of.ts';

/** Names of the thing itself, Dutch and English. */
export const actionNoun = anyOf(['actie', 'actiepunt', 'ap', 'taak', 'to-do', 'todo', 'action', 'action item', 'task']);
export const actionNouns = anyOf([
  'acties',
  'actiepunten',
  'taken',
  "to-do's",
  "todo's",
  'actions',
  'action items',
  'tasks',
  'to-dos',
  'todos',
]);

export const recordVerb = anyOf([
  'voeg',
  'maak',
  'leg',
  'noteer',
  'registreer',
  'zet',
  'plan',
  'add',
  'create',
  'make',
  'record',
  'log',
  'register',
  'note',
]);
export const newWord = anyOf(['een', 'de', 'deze', 'nieuwe', 'nieuw', 'a', 'an', 'the', 'new']);

export const doneWord = anyOf([
  'klaar',
  'gereed',
  'afgerond',
  'gedaan',
  'afgehandeld',
  'afgevinkt',
  'voltooid',
  'geregeld',
  'done',
  'complete',
  'completed',
  'finished',
  'closed',
]);
/** Verbs that finish by themselves: vink A12 af, close A12. */
export const finishVerb = anyOf([
  'rond',
  'vink',
  'handel',
  'sluit',
  'voltooi',
  'complete',
  'finish',
  'close',
  'tick off',
  'check off',
]);
export const finishInfinitive = anyOf(['afronden', 'afvinken', 'afhandelen', 'afsluiten', 'voltooien']);

export const startWord = anyOf([
  'in behandeling',
  'opgepakt',
  'mee bezig',
  'begonnen',
  'gestart',
  'onderhanden',
  'in progress',
  'started',
  'working on',
]);

export const postponeVerb = anyOf([
  'verschuif',
  'schuif',
  'verplaats',
  'verzet',
  'stel',
  'schuiven',
  'verschuiven',
  'verplaatsen',
  'verzetten',
  'uitstellen',
  'opschuiven',
  'doorschuiven',
  'uit te stellen',
  'schuift',
  'verschoven',
  'uitgesteld',
  'move',
  'push',
  'postpone',
  'reschedule',
  'delay',
  'shift',
  'change',
  'wijzig',
  'verander',
]);
export const dueNoun = anyOf(['streefdatum', 'deadline', 'datum', 'einddatum', 'due date', 'date']);

export const assignVerb = anyOf([
  'geef',
  'wijs',
  'draag',
  'ken',
  'zet',
  'geven',
  'toewijzen',
  'overdragen',
  'assign',
  'reassign',
  'give',
  'hand',
]);
export const reopenWord = anyOf([
  'heropen',
  'heropenen',
  'heropend',
  'reopen',
  're-open',
  'weer open',
  'weer openen',
  'opnieuw openen',
  'open again',
]);
export const waitWord = anyOf([
  'wacht op',
  'wachten op',
  'wachtend op',
  'wacht op derden',
  'waiting on',
  'waiting for',
  'waits for',
  'on hold',
  'blocked',
]);
export const cancelVerb = anyOf([
  'verwijder',
  'verwijderen',
  'schrap',
  'schrappen',
  'annuleer',
  'annuleren',
  'laat vervallen',
  'vervallen',
  'vervalt',
  'gooi weg',
  'wis',
  'cancel',
  'delete',
  'remove',
  'drop',
  'scrap',
]);
export const noteNoun = anyOf([
  'notitie',
  'opmerking',
  'aantekening',
  'voortgang',
  'note',
  'comment',
  'remark',
  'progress',
]);

export const priorityNoun = anyOf(['prio', 'prioriteit', 'priority']);
export const overdueWord = anyOf([
  'te laat',
  'achterstallig',
  'achterstallige',
  'verlopen',
  'over de datum',
  'over tijd',
  'overdue',
  'late',
  'past due',
  'behind',
]);
export const openWord = anyOf([
  'open',
  'openstaand',
  'openstaande',
  'openstaat',
  'te doen',
  'to do',
  'todo',
  'outstanding',
]);
