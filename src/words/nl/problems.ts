/** What went wrong, then what the reader can do now. */
export const problems = {
  signInNeeded: 'Je bent niet aangemeld. Meld je aan en probeer het opnieuw.',
  noAccess: 'Je hebt geen toegang tot dit project. Vraag de projectmanager om je toe te voegen.',
  readOnly: 'Je mag hier lezen, maar niet wijzigen. Vraag een projectlid om de wijziging te doen.',
  listMissing: 'De lijst {{list}} ontbreekt of heeft een andere naam. Vraag de beheerder om de lijst te herstellen.',
  itemMissing: '{{number}} bestaat niet of is verwijderd. Vernieuw de lijst en kies een ander nummer.',
  stale: 'Dit item is intussen gewijzigd door {{name}}. Bekijk de nieuwe versie.',
  staleUnnamed: 'Dit item is intussen gewijzigd. Bekijk de nieuwe versie.',
  personUnknown: '{{name}} staat niet in deze organisatie. Kies iemand uit de lijst.',
  busy: 'SharePoint is druk. Probeer het over {{seconds}} seconden opnieuw.',
  unavailable: 'SharePoint antwoordt nu niet. Er is niets gewijzigd. Probeer het straks opnieuw.',
  unsure:
    'SharePoint antwoordde niet op tijd. Misschien is het toch opgeslagen. Kijk eerst in de lijst {{list}}. Doe het alleen opnieuw als het daar niet staat.',
  unsureInTab:
    'SharePoint antwoordde niet op tijd. Misschien is je wijziging toch opgeslagen. Probeer het opnieuw: Spil kijkt eerst wat er nu staat.',
  projectUnknown: 'Dit kanaal is nog niet aan een project gekoppeld. Vraag de beheerder om Spil te koppelen.',
  badRequest: 'Spil begrijpt dit verzoek niet. Laad de pagina opnieuw.',
  noProposal: 'Voor week {{week}} is er nog geen voorstel. Kies een andere week.',
  reasonNeeded: 'Deze week is al vastgesteld. Schrijf waarom je corrigeert.',
  alreadyConfirmed: 'Deze week is al vastgesteld. Alleen een correctie verandert er nog iets aan.',
  noteNeeded: 'Er staat nog niets. Schrijf eerst je toelichting.',
  wordsNeeded: 'Vul bij {{aspects}} een toelichting en een bijsturing in.',
  undoNotNamed: 'Iemand anders heeft dit gewijzigd. Alleen wie dit wijzigde, kan dat ongedaan maken.',
  undoNotYours: '{{name}} heeft dit gewijzigd. Alleen {{name}} kan dat ongedaan maken.',
  undoTooLate: 'Ongedaan maken kan tot 24 uur na je wijziging. Zet de oude waarde zelf terug.',
  unexpected: 'Er ging iets mis bij Spil. Probeer het opnieuw. Meld code {{code}} als het blijft gebeuren.',
} as const;
