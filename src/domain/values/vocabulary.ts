import { defineChoices } from './choice.ts';

export const actionStatuses = defineChoices({
  New: { nl: 'Nieuw', en: 'New' },
  InProgress: { nl: 'In behandeling', en: 'In progress' },
  Waiting: { nl: 'Wacht op derden', en: 'Waiting on others' },
  Done: { nl: 'Afgerond', en: 'Done' },
  Cancelled: { nl: 'Vervallen', en: 'Cancelled' },
});
export type ActionStatus = keyof typeof actionStatuses;

export const priorities = defineChoices({
  High: { nl: 'Hoog', en: 'High' },
  Normal: { nl: 'Normaal', en: 'Normal' },
  Low: { nl: 'Laag', en: 'Low' },
});
export type Priority = keyof typeof priorities;

/** The six control aspects in their fixed order G, R, O, T, I, K (ruling 0.1). */
export const grotikAspects = defineChoices({
  Money: { nl: 'Geld', en: 'Money' },
  Risk: { nl: 'Risico', en: 'Risks' },
  Organisation: { nl: 'Organisatie', en: 'Organisation' },
  Time: { nl: 'Tijd', en: 'Time' },
  Information: { nl: 'Informatie', en: 'Information' },
  Quality: { nl: 'Kwaliteit', en: 'Quality' },
});
export type GrotikAspect = keyof typeof grotikAspects;
export const aspectOrder = Object.keys(grotikAspects) as readonly GrotikAspect[];

export const actionKinds = defineChoices({
  Action: { nl: 'Actie', en: 'Action' },
  Snag: { nl: 'Restpunt', en: 'Snag' },
  Deviation: { nl: 'Afwijking', en: 'Deviation' },
  Signal: { nl: 'Signaal', en: 'Signal' },
});

export const sourceTypes = defineChoices({
  ProjectMeeting: { nl: 'Projectoverleg', en: 'Project meeting' },
  SteeringGroup: { nl: 'Stuurgroep', en: 'Steering group' },
  Psu: { nl: 'PSU', en: 'Project start-up' },
  RiskSession: { nl: 'Risicosessie', en: 'Risk session' },
  ResidentsEvening: { nl: 'Bewonersavond', en: 'Residents’ evening' },
  ClientMeeting: { nl: 'Opdrachtgeversoverleg', en: 'Client meeting' },
  Bot: { nl: 'Bot', en: 'Bot' },
  Other: { nl: 'Overig', en: 'Other' },
});

export const riskTypes = defineChoices({
  Threat: { nl: 'Risico', en: 'Threat' },
  Opportunity: { nl: 'Kans (positief)', en: 'Opportunity' },
});
export type RiskType = keyof typeof riskTypes;

export const riskCategories = defineChoices({
  Political: { nl: 'Politiek/bestuurlijk', en: 'Political' },
  Financial: { nl: 'Financieel/economisch', en: 'Financial' },
  Legal: { nl: 'Juridisch/wettelijk', en: 'Legal' },
  Technical: { nl: 'Technisch', en: 'Technical' },
  Organisational: { nl: 'Organisatorisch', en: 'Organisational' },
  Spatial: { nl: 'Geografisch/ruimtelijk', en: 'Spatial' },
  Social: { nl: 'Maatschappelijk', en: 'Social' },
});

export const responseStrategies = defineChoices({
  Avoid: { nl: 'Vermijden', en: 'Avoid' },
  Reduce: { nl: 'Verminderen', en: 'Reduce' },
  Transfer: { nl: 'Overdragen', en: 'Transfer' },
  Accept: { nl: 'Accepteren', en: 'Accept' },
  Exploit: { nl: 'Benutten', en: 'Exploit' },
  Enhance: { nl: 'Vergroten', en: 'Enhance' },
  Share: { nl: 'Delen', en: 'Share' },
  Ignore: { nl: 'Laten liggen', en: 'Ignore' },
});

export const riskStatuses = defineChoices({
  Open: { nl: 'Open', en: 'Open' },
  Controlled: { nl: 'Beheerst', en: 'Controlled' },
  Occurred: { nl: 'Opgetreden', en: 'Occurred' },
  Closed: { nl: 'Gesloten', en: 'Closed' },
});
export type RiskStatus = keyof typeof riskStatuses;

export const measureKinds = defineChoices({
  Preventive: { nl: 'Preventief', en: 'Preventive' },
  Corrective: { nl: 'Correctief', en: 'Corrective' },
});

export const measureStatuses = defineChoices({
  New: { nl: 'Nieuw', en: 'New' },
  InProgress: { nl: 'In behandeling', en: 'In progress' },
  Done: { nl: 'Afgerond', en: 'Done' },
  Cancelled: { nl: 'Vervallen', en: 'Cancelled' },
});
export type MeasureStatus = keyof typeof measureStatuses;

/** Who decided, from the project's own table up to the council. */
export const decisionLevels = defineChoices({
  ProjectTeam: { nl: 'Projectteam', en: 'Project team' },
  ProjectManager: { nl: 'Projectmanager', en: 'Project manager' },
  SteeringGroup: { nl: 'Stuurgroep', en: 'Steering group' },
  OfficialClient: { nl: 'Ambtelijk opdrachtgever', en: 'Official client' },
  PoliticalClient: { nl: 'Bestuurlijk opdrachtgever', en: 'Political client' },
  ChallengeManager: { nl: 'Opgave-manager', en: 'Challenge manager' },
  Executive: { nl: 'College van B&W', en: 'Municipal executive' },
  Council: { nl: 'Gemeenteraad', en: 'Municipal council' },
});
export type DecisionLevel = keyof typeof decisionLevels;

export const decisionStatuses = defineChoices({
  Proposed: { nl: 'Voorgesteld', en: 'Proposed' },
  OnHold: { nl: 'Aangehouden', en: 'On hold' },
  Taken: { nl: 'Genomen', en: 'Taken' },
  Rejected: { nl: 'Afgewezen', en: 'Rejected' },
  Withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn' },
  Superseded: { nl: 'Vervangen', en: 'Superseded' },
});
export type DecisionStatus = keyof typeof decisionStatuses;

export const executionStatuses = defineChoices({
  NotApplicable: { nl: 'N.v.t.', en: 'N/A' },
  New: { nl: 'Nieuw', en: 'New' },
  InProgress: { nl: 'In behandeling', en: 'In progress' },
  Done: { nl: 'Afgerond', en: 'Done' },
});

export const lights = defineChoices({
  Green: { nl: 'Groen', en: 'Green' },
  Amber: { nl: 'Oranje', en: 'Amber' },
  Red: { nl: 'Rood', en: 'Red' },
  Grey: { nl: 'Grijs', en: 'Grey' },
});
export type Light = keyof typeof lights;

export const trends = defineChoices({
  Better: { nl: 'Beter', en: 'Better' },
  Same: { nl: 'Gelijk', en: 'Same' },
  Worse: { nl: 'Slechter', en: 'Worse' },
  Unknown: { nl: 'Onbekend', en: 'Unknown' },
});
export type Trend = keyof typeof trends;

export const confirmStates = defineChoices({
  Proposal: { nl: 'Voorstel', en: 'Proposal' },
  Confirmed: { nl: 'Vastgesteld', en: 'Confirmed' },
  Corrected: { nl: 'Gecorrigeerd', en: 'Corrected' },
});
