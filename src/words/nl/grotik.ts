/**
 * Texts of the six lights. Of each rule: `evidence` for the list, `cause` for people, `correction` as a
 * draft for the project manager.
 */
export const grotik = {
  aspects: {
    Money: 'Geld',
    Risk: "Risico's",
    Organisation: 'Organisatie',
    Time: 'Tijd',
    Information: 'Informatie',
    Quality: 'Kwaliteit',
  },
  lights: { Green: 'groen', Amber: 'oranje', Red: 'rood', Grey: 'grijs' },
  trends: { Better: 'beter', Same: 'gelijk', Worse: 'slechter', Unknown: 'onbekend' },
  draft: {
    explanation: 'Oorzaak: {{cause}}\nGevolg: {{consequence}}',
    evidence: '{{rule}}: {{text}}',
    nothing: 'geen bijzonderheden',
  },
  consequences: {
    Money: 'zonder bijsturing ontbreekt dekking voor een deel van de kosten.',
    Risk: 'het project kan vertraging en extra kosten krijgen.',
    Organisation: 'werk of besluiten blijven liggen.',
    Time: 'de planning komt onder druk te staan.',
    Information: 'betrokkenen missen informatie of vinden besluiten niet terug.',
    Quality: 'het resultaat voldoet mogelijk niet aan de eisen.',
  },
  unknownDay: 'een onbekende dag',
  openDecision_one: 'Besluit {{items}} ({{amounts}}) staat nog open.',
  openDecision_other: 'Besluiten {{items}} ({{amounts}}) staan nog open.',
  workingDays: '{{items}} +{{amount}} wd',
  range: '{{least}} tot {{most}}',
  vacant: 'De rol {{role}} is niet ingevuld.',
  ipm: {
    double: '{{role}} heeft meer dan één persoon: {{people}}. Eén persoon vult de rol.',
    tooManyRoles: '{{person}} heeft al twee IPM-rollen. Eén persoon mag er hoogstens twee vervullen.',
    tooFewPeople: 'Een IPM-team bestaat uit minstens drie personen; nu zijn het er {{count}}.',
    combined: '{{one}} en {{other}} mogen niet dezelfde persoon zijn.',
  },
  rules: {
    GEL0: {
      evidence: 'geen actuele cijfers',
      cause: 'Er zijn geen actuele en volledige cijfers van de begrotingsposten.',
      correction: 'Werk de begrotingsposten bij, of vul Geld zelf in.',
    },
    GEL1: {
      evidence: 'prognose {{forecastEuro}}, verplicht {{committedEuro}}, budget {{budgetEuro}}',
      cause: 'Prognose {{forecastEuro}} en verplicht {{committedEuro}} bij een budget van {{budgetEuro}}.',
      correction: 'Breng prognose en verplichtingen binnen het budget, of regel dekking.',
    },
    GEL2: {
      evidence: '+{{overrunPercent}}',
      cause: 'Prognose {{forecastEuro}} bij een budget van {{budgetEuro}} (+ {{overrunEuro}}, {{overrunPercent}}).',
      correction: 'Regel dekking voor {{overrunEuro}}, of bespaar.',
    },
    GEL3: {
      evidence: 'post {{list}}',
      cause_one: 'Post {{titles}} komt {{totalEuro}} hoger uit.',
      cause_other: 'Posten {{titles}} komen samen {{totalEuro}} hoger uit.',
      correction: 'Stuur bij op {{titles}}.',
    },
    GEL4: {
      evidence: '{{list}}',
      cause_one: '{{named}} is te laat.',
      cause_other: '{{items}} zijn te laat.',
      correction: 'Rond {{items}} af.',
    },
    RIS0: {
      evidence: '{{months}} maanden niet beoordeeld',
      cause: 'De afgelopen {{months}} maanden is geen actief risico beoordeeld.',
      correction: 'Houd een risicosessie.',
    },
    RIS1: {
      evidence: '{{list}}',
      cause_one: '{{item}} is op {{day}} opgetreden.',
      cause_other: '{{items}} zijn opgetreden.',
      correction: 'Voer de beheersmaatregelen bij {{items}} uit.',
    },
    RIS2: {
      evidence: '{{list}} zonder maatregel',
      cause: 'Voor {{items}} loopt geen maatregel.',
      correction: 'Start een maatregel voor {{items}}.',
    },
    RIS3: {
      evidence: '{{count}} rood',
      cause: '{{items}} zijn rood; voor {{measured}} van de {{count}} loopt een maatregel.',
      correction: 'Bespreek {{items}} in het projectoverleg.',
    },
    RIS4: {
      evidence: '{{list}} rood',
      cause_one: '{{item}} is rood.',
      cause_other: '{{items}} zijn rood.',
      correction: 'Bespreek {{items}} in het projectoverleg.',
    },
    RIS5: {
      evidence: '{{grouped}}',
      cause: 'De herbeoordeling van {{items}} is {{amount}} werkdagen te laat.',
      correction: 'Beoordeel {{items}} opnieuw.',
    },
    ORG0: {
      evidence: 'geen rollen en geen besluiten',
      cause: 'Er zijn geen rollen en geen besluiten vastgelegd.',
      correction: 'Vul de rollen van het project in.',
    },
    ORG1: {
      evidence: '{{grounds}}',
      cause: '{{sentences}}',
      correction: 'Vul de rollen opnieuw in.',
    },
    ORG2: {
      evidence: '{{grouped}}',
      cause_one: 'Besluit {{items}} was nodig vóór {{day}} en is {{amount}} werkdagen te laat.',
      cause_other: 'Besluiten {{items}} zijn {{amount}} werkdagen te laat.',
      correction: 'Leg {{items}} nu voor aan wie besluit.',
    },
    ORG3: {
      evidence: '{{roles}} vacant',
      cause: 'Al meer dan {{days}} werkdagen vacant: {{roles}}.',
      correction: 'Vraag de capaciteitsleverancier om invulling.',
    },
    ORG4: {
      evidence: '{{grouped}}',
      cause_one: 'Besluit {{items}} was nodig vóór {{day}}.',
      cause_other: 'Besluiten {{items}} zijn {{amount}} werkdagen te laat.',
      correction: 'Leg {{items}} voor aan wie besluit.',
    },
    ORG5: {
      evidence: '{{list}}',
      cause_one: '{{items}} heeft geen actiehouder.',
      cause_other: '{{items}} hebben geen actiehouder.',
      correction: 'Kies een actiehouder voor {{items}}.',
    },
    ORG6: {
      evidence: '{{list}} score {{amount}}',
      cause: '{{items}} raakt de organisatie en scoort {{amount}}.',
      correction: 'Bespreek {{items}} in het projectoverleg.',
    },
    TIJ0: {
      evidence: '{{open}} open acties, geen mijlpalen',
      cause: 'Er zijn geen mijlpalen en maar {{open}} open acties.',
      correction: 'Vul de mijlpalen in.',
    },
    TIJ1: {
      evidence: '{{grouped}}',
      cause_one: 'Kritieke mijlpaal {{items}} is verstreken of schuift te veel ({{grouped}}).',
      cause_other: 'Kritieke mijlpalen {{items}} zijn verstreken of schuiven te veel ({{grouped}}).',
      correction: 'Maak een nieuwe planning voor {{items}} en leg die voor.',
    },
    TIJ2: {
      evidence: '{{grouped}}',
      cause_one: 'Mijlpaal {{items}} schuift {{amount}} werkdagen.',
      cause_other: 'Mijlpalen {{items}} schuiven {{amount}} werkdagen.',
      correction: 'Herplan {{items}}.',
    },
    TIJ3: {
      evidence: '{{late}}/{{open}} te laat',
      cause: '{{late}} van de {{open}} open acties zijn te laat ({{latePercent}}).',
      correction: 'Loop alle late acties na met de actiehouders.',
    },
    TIJ4: {
      evidence: '{{late}}/{{open}} te laat',
      cause: '{{late}} van de {{open}} open acties zijn te laat ({{latePercent}}).',
      correction: 'Spreek de actiehouders van {{items}} aan.',
    },
    TIJ5: {
      evidence: '{{list}}',
      cause_one: '{{items}} heeft voorrang en is te laat.',
      cause_other: '{{items}} hebben voorrang en zijn te laat.',
      correction: 'Rond {{items}} af.',
    },
    INF0: {
      evidence: 'geen besluiten en geen acties',
      cause: 'Er zijn geen besluiten en geen acties over informatie.',
      correction: 'Leg besluiten en afspraken vast.',
    },
    INF3: {
      evidence: '{{list}}',
      cause: 'Besluiten {{items}} missen een onderbouwing of een link.',
      correction: 'Vul onderbouwing en link aan bij {{items}}.',
    },
    INF4: {
      evidence: '{{list}}',
      cause_one: '{{named}} is te laat.',
      cause_other: '{{items}} zijn te laat.',
      correction: 'Rond {{items}} af.',
    },
    INF5: {
      evidence: 'week {{week}} niet vastgesteld',
      cause: 'De GROTIK-status van week {{week}} is niet vastgesteld.',
      correction: 'Stel de status elke week vast.',
    },
    KWA0: {
      evidence: '{{days}} werkdagen niets vastgelegd',
      cause: 'Er is {{days}} werkdagen niets over kwaliteit vastgelegd.',
      correction: 'Leg de kwaliteitscontroles vast.',
    },
    KWA1: {
      evidence: '{{list}}',
      cause: 'Te veel afwijkingen of een urgente kwaliteitsactie te laat: {{items}}.',
      correction: 'Los {{items}} eerst op.',
    },
    KWA2: {
      evidence: '{{list}}',
      cause_one: '{{named}} is een open afwijking.',
      cause_other: '{{items}} zijn open afwijkingen.',
      correction: 'Los {{items}} op.',
    },
    KWA3: {
      evidence: '{{list}}',
      cause_one: '{{named}} is te laat.',
      cause_other: '{{items}} zijn te laat.',
      correction: 'Rond {{items}} af.',
    },
    KWA4: {
      evidence: '{{count}} restpunten',
      cause: 'Er staan {{count}} restpunten open.',
      correction: 'Plan het afwerken van de restpunten.',
    },
  },
} as const;
