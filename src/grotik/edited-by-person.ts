import { type GrotikStatus, grotikStatusList } from '../lists/grotik-status.ts';
import type { Writer } from '../domain/values/person.ts';
import type { ItemVersion, ListStore } from '../ports.ts';

/** The app has no directory id; two apps differ by name. */
const isSameWriter = (one: Writer, other: Writer): boolean =>
  one.id === other.id && (one.id !== undefined || one.name === other.name);

type Version = ItemVersion<typeof grotikStatusList>;

/**
 * Whether somebody else than the app, which added the item under its key, wrote the texts.
 * When the history cannot be read the answer is yes: overwriting a person's words is the worse mistake.
 */
export async function isEditedByPerson(store: ListStore, status: GrotikStatus): Promise<boolean> {
  if (status.cells.ClientKey !== status.cells.Title) return true;
  const versions = await store.versions(grotikStatusList, status.id);
  if (!versions.ok) return true;
  return versions.value.some(
    (version, index) => !isSameWriter(version.by, status.createdBy) && changedTexts(version, versions.value[index + 1]),
  );
}

const changedTexts = ({ cells }: Version, before: Version | undefined): boolean =>
  cells.ExplanationText !== before?.cells.ExplanationText || cells.CorrectiveText !== before?.cells.CorrectiveText;
