/** Confirming, correcting and explaining the lights of a week. */
export const confirming = {
  ask: 'Are these lights right? Then press Confirm GROTIK.',
  correctedBy: '✓ Corrected by {{name}} on {{day}}.',
  recorded: 'Recorded: {{text}}',
  noted: 'Your explanation stands with {{aspect}}. The light stays {{light}}: only the project manager confirms it.',
  noteNeedsWords: 'Say why too. For example: set {{aspect}} to {{light}} because the delivery is later.',
  isConfirmed: 'Week {{week}} is confirmed already. The project manager can correct it in the tab.',
  partly:
    'A part is confirmed: {{aspects}}. SharePoint refused the rest. Confirm again in a minute; what is confirmed stays so.',
  partlyState: 'A part is confirmed: {{aspects}}. The rest is still a proposal.',
  reasonNeeded: 'This week is confirmed already. A correction needs a reason.',
  postedCorrected: 'GROTIK week {{week}} is corrected: {{lights}}. Details are in the tab.',
};
