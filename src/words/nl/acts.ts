/** What an act did besides the change itself, what changed by itself, what to do next. */
export const acts = {
  allDone: '{{number}} staat nu op {{status}}: alle gekoppelde acties zijn klaar.',
  started: '{{number}} staat nu op {{status}}: een gekoppelde actie is begonnen.',
  reopened: '{{number}} staat weer op {{status}}: een gekoppelde actie is nog open.',
  superseded: '{{number}} staat nu op {{status}}.',
  restored: '{{number}} staat weer op {{status}}.',
  byHand:
    '{{number}} kreeg in SharePoint een status die daar in Spil niet mag volgen. Nu is de status {{status}}. Klopt dat?',
  alsoChanged: '{{number}} is ook gewijzigd.',
  pending: '{{number}} kon nog niet mee veranderen. Spil doet dat bij de volgende ronde.',
  stepsDone: 'Alle stappen zijn klaar. Daarom staat de actie op Afgerond.',
  linkedStarted: 'Een gekoppelde actie was al begonnen. Daarom staat de maatregel op In behandeling.',
  linkedDone: 'Alle gekoppelde acties waren al klaar. Daarom staat de maatregel op Afgerond.',
  aheadStarted: 'Een gekoppelde actie was al begonnen. Daarom staat de uitvoering op In behandeling.',
  aheadDone: 'Alle gekoppelde acties waren al klaar. Daarom staat de uitvoering op Afgerond.',
  stepsFinished: '{{number}} staat nu op {{status}}: alle stappen zijn klaar.',
  changedHidden: '{{number}} is automatisch gewijzigd.',
  milestone:
    'Deze actie hoort bij mijlpaal {{number}}. Is die gehaald? Zet hem dan op Gehaald in de lijst Mijlpalen in SharePoint.',
  followUp: '{{number}} is opgetreden. Leg een vervolgactie vast.',
  addFollowUp: 'Actie bij {{number}} toevoegen',
  risen: '{{number}} staat op Beheerst, maar de score is nu hoger. Zet het risico op Open als dat beter klopt.',
  rescore: 'Een maatregel is afgerond. Beoordeel {{number}} opnieuw.',
  readOnly: 'De lijst {{list}} is in Spil alleen om te lezen. Er is niets gewijzigd.',
  unknownAct: 'Dat kan niet met een regel van {{list}}. Kies iets anders.',
} as const;
