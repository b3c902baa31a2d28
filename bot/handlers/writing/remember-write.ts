import type { Item, ListDeclaration } from '../../../src/lists/list.ts';
import { conversationOf, type Home, type Talk } from '../talk.ts';

interface Write {
  readonly home: Home;
  readonly list: ListDeclaration;
  readonly item: Item;
  readonly wasAddition: boolean;
}

/** Tells open tabs that something changed, keeps what the speaker may take back. */
export async function rememberWrite({ home, list, item, wasAddition }: Write, talk: Talk): Promise<void> {
  const { doors, person, turn } = talk;
  doors.changed(home.project.code, [list.name]);
  await doors.undo.rememberWrite({
    person: person.id,
    conversation: conversationOf(turn),
    project: home.project.code,
    list: list.name,
    item: item.id,
    etag: item.etag,
    wasAddition,
    followed: [],
    at: doors.clock.now(),
  });
}
