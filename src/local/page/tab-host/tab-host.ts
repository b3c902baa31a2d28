export interface PickedPerson {
  readonly objectId: string;
  readonly displayName: string;
  readonly email: string;
}

export interface PickRequest {
  readonly title?: string | undefined;
  readonly single: boolean;
  readonly preselected: readonly string[];
}

/** Everything that a tab can ask of the page around it. */
export interface TabHost {
  context(): Readonly<Record<string, unknown>>;
  /** Absent when this person cannot get a token. */
  token(): Promise<string | undefined>;
  /** Absent when the person closes the picker without choosing. */
  pickPeople(request: PickRequest): Promise<readonly PickedPerson[] | undefined>;
  /** False when the link leads nowhere. */
  openLink(address: string): boolean;
  navigate(page: { readonly subPageId?: string | undefined; readonly channelId?: string | undefined }): void;
  openChat(): void;
  shareLink(link: { readonly subPageId: string; readonly label: string }): void;
  tabState(state: 'loaded' | 'ready' | 'failed', reason?: string): void;
}
