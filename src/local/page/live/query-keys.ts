/** The names under which answers of the local Microsoft 365 are kept. */
export const queryKeys = {
  people: ['people'],
  tenant: ['tenant'],
  clock: ['clock'],
  conversations: (person: string) => ['conversations', person],
  activities: (person: string, conversation: string) => ['activities', person, conversation],
  feed: (person: string) => ['feed', person],
  mailbox: (person: string) => ['mailbox', person],
} as const;

/** What to ask again after an event of each type. */
export const STALE_AFTER: Readonly<Record<string, readonly string[]>> = {
  activity: ['activities', 'conversations'],
  delivery: ['feed', 'mailbox', 'activities'],
  clock: ['clock'],
};
