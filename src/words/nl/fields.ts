/** What the fields of an item say: its steps, its notes, the way back of its status, why a cell is read only. */
export const fields = {
  notes: {
    add: 'Notitie toevoegen',
    stays: 'Dit blijft staan. Je kunt er alleen iets bij zetten.',
  },
  back: {
    to: 'Terugzetten naar {{status}}',
    reason: 'Reden',
    decision: 'Het besluit staat weer open. Besloten door en Datum besluit worden leeg. De uitvoering vervalt.',
  },
  steps: {
    count: '{{done}} van {{total}} stappen klaar',
    card: 'Stappen {{done}}/{{total}}',
    add: 'Stap toevoegen',
    edit: 'Stappen wijzigen',
    text: 'Stap {{number}}',
    up: '{{step}} omhoog',
    down: '{{step}} omlaag',
    remove: '{{step}} weghalen',
    moved: '{{step}} is nu stap {{number}} van {{total}}.',
    removed: '{{step}} is weggehaald.',
    done: 'klaar',
    todo: 'nog te doen',
  },
  readOnly: {
    bySpil: 'Spil vult dit zelf in.',
    calculated: 'Spil rekent dit uit.',
    notYours: 'Je mag {{number}} niet wijzigen. Vraag de ondersteuning of de projectmanager.',
    guest: 'Je leest mee: alleen projectleden wijzigen de lijsten.',
    frozen: 'Dit staat vast: het besluit is vastgelegd.',
    inPanel: 'Open {{number}} om dit aan te vullen.',
    inSharePoint: 'Dit wijzig je in SharePoint.',
  },
} as const;
