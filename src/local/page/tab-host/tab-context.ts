/** Where and for whom a tab is shown. */
export interface TabPlace {
  readonly person: { readonly id: string; readonly upn: string; readonly name: string };
  readonly tenantId: string;
  readonly appId: string;
  readonly locale: string;
  readonly theme: string;
  readonly entityId: string;
  readonly subEntityId?: string | undefined;
  readonly sessionId: string;
  readonly channel?: TabChannel | undefined;
}

export interface TabChannel {
  readonly id: string;
  readonly name: string;
  readonly isPrivate: boolean;
  readonly teamId: string;
  readonly teamName: string;
  readonly groupId: string;
}

/** The flat context that teams-js expects from a host and turns into its own shape. */
export function tabContext(place: TabPlace): Readonly<Record<string, unknown>> {
  const { person, channel } = place;
  return {
    appId: place.appId,
    entityId: place.entityId,
    subEntityId: place.subEntityId ?? '',
    locale: place.locale,
    theme: place.theme,
    tid: place.tenantId,
    userObjectId: person.id,
    userPrincipalName: person.upn,
    upn: person.upn,
    loginHint: person.upn,
    userDisplayName: person.name,
    hostName: 'Teams',
    hostClientType: 'web',
    frameContext: 'content',
    sessionId: place.sessionId,
    appSessionId: place.sessionId,
    isFullScreen: false,
    ...(channel ? channelContext(channel) : {}),
  };
}

function channelContext(channel: TabChannel): Readonly<Record<string, unknown>> {
  return {
    channelId: channel.id,
    channelName: channel.name,
    channelType: channel.isPrivate ? 'Private' : 'Regular',
    teamId: channel.teamId,
    teamName: channel.teamName,
    groupId: channel.groupId,
  };
}
