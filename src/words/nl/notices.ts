/** What somebody hears of an item because another person did something with it. */
export const notices = {
  given: '{{actor}} heeft je {{a}} gegeven: {{item}}, {{due}}.',
  taken: '{{actor}} heeft {{mine}} {{item}} aan {{name}} gegeven.',
  proposed: '{{actor}} heeft namens jou een besluit ingebracht: {{item}}, {{due}}.',
  proposedForOther: '{{actor}} heeft {{mine}} {{item}} op naam van {{name}} gezet.',
  completed: '{{actor}} heeft {{mine}} {{item}} afgerond.',
  postponed: '{{actor}} heeft {{mine}} {{item}} verschoven naar {{day}}.',
  moved: '{{actor}} heeft {{mine}} {{item}} op ‘{{status}}’ gezet.',
  changed: '{{actor}} heeft {{mine}} {{item}} gewijzigd.',
  undone: '{{actor}} heeft een wijziging van {{item}} teruggedraaid.',
  recorded:
    '{{actor}} heeft een genomen besluit vastgelegd: {{item}}. Klopt dat niet? Zet het binnen 5 werkdagen terug.',
  putBack: '{{actor}} heeft besluit {{item}} teruggezet naar Voorgesteld.',
  rescore: 'Een maatregel bij risico {{item}} is afgerond. Beoordeel het risico opnieuw.',
  reopened: '{{item}} is weer in behandeling: een gekoppelde actie is nog open.',
  help: '{{actor}} trekt aan de bel over {{item}} en heeft hulp nodig.',
  discuss: '{{actor}} wil {{item}} met je bespreken.',
  nobody: 'niemand',
  undated: 'zonder datum',
  kinds: {
    Actions: { a: 'een actie', mine: 'jouw actie', dated: 'streefdatum' },
    Risks: { a: 'een risico', mine: 'jouw risico', dated: 'herbeoordelen op' },
    ControlMeasures: { a: 'een maatregel', mine: 'jouw maatregel', dated: 'gereed op' },
    Decisions: { a: 'een besluit', mine: 'jouw voorstel', dated: 'nodig vóór' },
  },
} as const;
