import { defineChoices } from './choice.ts';

export const weekdays = defineChoices({
  Monday: { nl: 'Maandag', en: 'Monday' },
  Tuesday: { nl: 'Dinsdag', en: 'Tuesday' },
  Wednesday: { nl: 'Woensdag', en: 'Wednesday' },
  Thursday: { nl: 'Donderdag', en: 'Thursday' },
  Friday: { nl: 'Vrijdag', en: 'Friday' },
});

export const languages = defineChoices({
  nl: { nl: 'Nederlands', en: 'Dutch' },
  en: { nl: 'English', en: 'English' },
});
export type Language = keyof typeof languages;

export const phases = defineChoices({
  Initiation: { nl: 'Initiatief', en: 'Initiation' },
  Definition: { nl: 'Definitie', en: 'Definition' },
  Design: { nl: 'Ontwerp', en: 'Design' },
  Preparation: { nl: 'Voorbereiding', en: 'Preparation' },
  Realisation: { nl: 'Realisatie', en: 'Realisation' },
  Aftercare: { nl: 'Nazorg', en: 'Aftercare' },
});

export const milestoneStatuses = defineChoices({
  Planned: { nl: 'Gepland', en: 'Planned' },
  Achieved: { nl: 'Gehaald', en: 'Achieved' },
  Cancelled: { nl: 'Vervallen', en: 'Cancelled' },
});

export const costCategories = defineChoices({
  Preparation: { nl: 'Voorbereiding', en: 'Preparation' },
  Research: { nl: 'Onderzoek', en: 'Research' },
  Execution: { nl: 'Uitvoering', en: 'Execution' },
  Utilities: { nl: 'Kabels en leidingen', en: 'Cables and pipes' },
  Green: { nl: 'Groen', en: 'Green' },
  Traffic: { nl: 'Verkeer', en: 'Traffic' },
  Communication: { nl: 'Communicatie', en: 'Communication' },
  Supervision: { nl: 'Toezicht', en: 'Supervision' },
  Contingency: { nl: 'Onvoorzien', en: 'Contingency' },
});

export const attitudes = defineChoices({
  Positive: { nl: 'Positief', en: 'Positive' },
  Neutral: { nl: 'Neutraal', en: 'Neutral' },
  Negative: { nl: 'Negatief', en: 'Negative' },
});

export const stakeholderRoles = defineChoices({
  Decider: { nl: 'Beslisser', en: 'Decider' },
  Influencer: { nl: 'Beïnvloeder', en: 'Influencer' },
  User: { nl: 'Gebruiker', en: 'User' },
  Executor: { nl: 'Uitvoerder', en: 'Executor' },
});

/** Rings of influence; the figure's word Meebepalen is stored (ruling 0.3). */
export const rings = defineChoices({
  Informed: { nl: 'Meeweten', en: 'Informed' },
  Consulted: { nl: 'Meedenken', en: 'Consulted' },
  Cooperating: { nl: 'Meewerken', en: 'Co-working' },
  CoDeciding: { nl: 'Meebepalen', en: 'Co-deciding' },
});

export const projectStates = defineChoices({
  Preparing: { nl: 'Voorbereiding', en: 'Preparing' },
  Running: { nl: 'Lopend', en: 'Running' },
  Dormant: { nl: 'Slapend', en: 'Dormant' },
  Halted: { nl: 'Stilgelegd', en: 'Halted' },
  Finished: { nl: 'Afgerond', en: 'Finished' },
});

export const workForms = defineChoices({
  Project: { nl: 'Project', en: 'Project' },
  Process: { nl: 'Proces', en: 'Process' },
  Programme: { nl: 'Programma', en: 'Programme' },
  Routine: { nl: 'Routine', en: 'Routine' },
  Improvisation: { nl: 'Improvisatie', en: 'Improvisation' },
});

export const projectTypes = defineChoices({
  MaintenanceLed: { nl: 'Beheergestuurd', en: 'Maintenance-led' },
  TransitionLed: { nl: 'Transitiegestuurd', en: 'Transition-led' },
  DevelopmentLed: { nl: 'Ontwikkelinggestuurd', en: 'Development-led' },
  Restructuring: { nl: 'Herstructurering', en: 'Restructuring' },
  NeighbourhoodLed: { nl: 'Wijkgericht', en: 'Neighbourhood-led' },
});

export const leadingParties = defineChoices({
  CityMaintenance: { nl: 'Stadsbeheer', en: 'City maintenance' },
  PolicyDepartments: { nl: 'Beleidsafdelingen', en: 'Policy departments' },
  CityDevelopment: { nl: 'Stadsontwikkeling', en: 'City development' },
  MaintenanceOrDevelopment: {
    nl: 'Stadsbeheer en/of stadsontwikkeling',
    en: 'City maintenance and/or development',
  },
  SocialDomain: { nl: 'Sociaal domein', en: 'Social domain' },
});

export const collaborationForms = defineChoices({
  Cooperation: { nl: 'Coöperatie', en: 'Cooperation' },
  Coordination: { nl: 'Coördinatie', en: 'Coordination' },
  Collaboration: { nl: 'Collaboratie', en: 'Collaboration' },
});

export const projectRoleNames = defineChoices({
  PoliticalClient: { nl: 'Bestuurlijk opdrachtgever', en: 'Political client' },
  OfficialClient: { nl: 'Ambtelijk opdrachtgever', en: 'Official client' },
  ProjectManager: { nl: 'Projectmanager', en: 'Project manager' },
  ControlManager: { nl: 'Manager projectbeheersing', en: 'Project control manager' },
  StakeholderManager: { nl: 'Omgevingsmanager', en: 'Stakeholder manager' },
  TechnicalManager: { nl: 'Technisch manager', en: 'Technical manager' },
  ContractManager: { nl: 'Contractmanager', en: 'Contract manager' },
  SupportProfessional: { nl: 'Ondersteuningsprofessional', en: 'Support professional' },
  CommunicationAdviser: { nl: 'Communicatieadviseur', en: 'Communication adviser' },
  ProjectMember: { nl: 'Projectmedewerker', en: 'Project member' },
  CapacitySupplier: { nl: 'Capaciteitsleverancier', en: 'Capacity supplier' },
});
export type ProjectRoleName = keyof typeof projectRoleNames;

/** From least to most senior: the most senior one speaks for the support professionals (ruling 7). */
export const supportLevels = defineChoices({
  Junior: { nl: 'Junior', en: 'Junior' },
  Medior: { nl: 'Medior', en: 'Medior' },
  Senior: { nl: 'Senior', en: 'Senior' },
});
export type SupportLevel = keyof typeof supportLevels;
