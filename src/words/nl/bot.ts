/** What the bot says around its cards. */
export const bot = {
  signIn: 'Aanmelden',
  signInFirst: 'Meld je eerst aan. Dan werkt Spil met jouw eigen rechten.',
  signedIn: 'Je bent aangemeld. Stel je vraag nog een keer.',
  signInFailed: 'Aanmelden is niet gelukt. Probeer het opnieuw met de knop.',
} as const;
