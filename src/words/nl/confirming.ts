/** Confirming, correcting and explaining the lights of a week. */
export const confirming = {
  ask: 'Kloppen deze lichten? Druk dan op GROTIK vaststellen.',
  correctedBy: '✓ Gecorrigeerd door {{name}} op {{day}}.',
  recorded: 'Vastgelegd: {{text}}',
  noted: 'Je toelichting staat bij {{aspect}}. Het licht blijft {{light}}: alleen de projectmanager stelt het vast.',
  noteNeedsWords: 'Zeg ook waarom. Bijvoorbeeld: zet {{aspect}} op {{light}} want de levering is later.',
  isConfirmed: 'Week {{week}} is al vastgesteld. De projectmanager kan die corrigeren in het tabblad.',
  partly:
    'Een deel staat vast: {{aspects}}. SharePoint weigerde de rest. Stel over een minuut opnieuw vast; wat vaststaat, blijft zo.',
  partlyState: 'Een deel is vastgesteld: {{aspects}}. De rest is nog een voorstel.',
  reasonNeeded: 'Deze week is al vastgesteld. Een correctie vraagt een reden.',
  postedCorrected: 'GROTIK week {{week}} is gecorrigeerd: {{lights}}. Details in het tabblad.',
} as const;
