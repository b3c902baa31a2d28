import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Radio,
  RadioGroup,
  SearchBox,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { LocalPerson } from '../api/people.ts';
import { useLocalWorld } from '../live/use-local-world.ts';
import { useWords } from '../words/use-words.ts';
import type { PickedPerson } from './tab-host.ts';
import type { Picking } from './use-tab-host.ts';

/** The people picker that Teams shows over a tab. */
export function PeoplePicker({ picking }: { readonly picking: Picking }): ReactNode {
  const { people } = useLocalWorld();
  const words = useWords();
  const { single, title, preselected } = picking.request;
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState(preselected);
  const found = people.filter(({ name }) => name.toLowerCase().includes(search.trim().toLowerCase()));
  const List = single ? SinglePicker : ManyPicker;
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && picking.finish(undefined)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title ?? (single ? words.tab.pickOne : words.tab.pickTitle)}</DialogTitle>
          <DialogContent className="picker">
            <SearchBox
              placeholder={words.tab.pickSearch}
              aria-label={words.tab.pickSearch}
              value={search}
              onChange={(_, { value }) => setSearch(value)}
            />
            <div className="picker-list">
              {found.length === 0 ? (
                <p>{words.tab.pickNobody}</p>
              ) : (
                <List people={found} chosen={chosen} choose={setChosen} />
              )}
            </div>
          </DialogContent>
          <DialogActions>
            <Button onClick={() => picking.finish(undefined)}>{words.cancel}</Button>
            <Button
              appearance="primary"
              disabled={chosen.length === 0}
              onClick={() => picking.finish(pickedOf(people, chosen))}
            >
              {words.tab.pickConfirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface ListProps {
  readonly people: readonly LocalPerson[];
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
}

function SinglePicker({ people, chosen, choose }: ListProps): ReactNode {
  const words = useWords();
  return (
    <RadioGroup aria-label={words.tab.pickOne} value={chosen[0] ?? ''} onChange={(_, { value }) => choose([value])}>
      {people.map(({ id, name }) => (
        <Radio key={id} value={id} label={name} />
      ))}
    </RadioGroup>
  );
}

function ManyPicker({ people, chosen, choose }: ListProps): ReactNode {
  return people.map(({ id, name }) => (
    <Checkbox
      key={id}
      label={name}
      checked={chosen.includes(id)}
      onChange={(_, { checked }) => choose(checked === true ? [...chosen, id] : chosen.filter((other) => other !== id))}
    />
  ));
}

function pickedOf(people: readonly LocalPerson[], chosen: readonly string[]): readonly PickedPerson[] {
  return people
    .filter(({ id }) => chosen.includes(id))
    .map(({ id, name, upn }) => ({ objectId: id, displayName: name, email: upn }));
}
