/** What this host claims to support; teams-js derives every `isSupported()` from it. */
export const RUNTIME_CONFIG = {
  apiVersion: 4,
  isLegacyTeams: false,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports: {
    app: { notifySuccessResponse: {} },
    chat: {},
    pages: { currentApp: {} },
    people: {},
  },
} as const;

/** The version of the client that this host says it is. */
export const CLIENT_SDK_VERSION = '2.0.1';
