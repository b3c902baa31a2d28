/** The Teams link that opens Spil at one place. */
export function tabLink(target: {
  readonly appId: string;
  readonly entityId: string;
  readonly subEntityId: string;
  readonly label: string;
  readonly channelId?: string | undefined;
}): string {
  const context = {
    ...(target.subEntityId === '' ? {} : { subEntityId: target.subEntityId }),
    ...(target.channelId === undefined ? {} : { channelId: target.channelId }),
  };
  const url = new URL(
    `https://teams.microsoft.com/l/entity/${encodeURIComponent(target.appId)}/${encodeURIComponent(target.entityId)}`,
  );
  url.searchParams.set('label', target.label);
  url.searchParams.set('context', JSON.stringify(context));
  return url.href;
}
