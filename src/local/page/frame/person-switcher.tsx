import {
  Avatar,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { LocalPerson } from '../api/people.ts';
import { hasSpil } from '../live/memberships.ts';
import { useLocalWorld } from '../live/use-local-world.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { useWords } from '../words/use-words.ts';

/** Chooses as whom one looks at the page. */
export function PersonSwitcher(): ReactNode {
  const { me, people, tenant } = useLocalWorld();
  const { change } = usePreferences();
  const words = useWords();
  const isInTeam = ({ id }: LocalPerson) => hasSpil(tenant, id);
  const outside = people.filter((person) => !isInTeam(person));
  return (
    <Menu
      inline
      positioning="below-end"
      checkedValues={{ person: [me.id] }}
      onCheckedValueChange={(_, { checkedItems }) => change({ person: checkedItems[0] ?? me.id })}
    >
      <MenuTrigger disableButtonEnhancement>
        <button type="button" className="person-button" aria-label={words.person.label(me.name)}>
          <Avatar name={me.name} size={32} color="colorful" aria-hidden />
          <span className="person-text">
            <span className="person-name">{me.name}</span>
            <span className="person-role">{me.role ?? words.person.noRole}</span>
          </span>
          <ChevronDownRegular aria-hidden />
        </button>
      </MenuTrigger>
      <MenuPopover className="person-menu">
        <MenuList>
          <PeopleGroup title={words.person.inTeam} people={people.filter(isInTeam)} />
          {outside.length > 0 && <MenuDivider />}
          {outside.length > 0 && <PeopleGroup title={words.person.outside} people={outside} />}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function PeopleGroup({
  title,
  people,
}: {
  readonly title: string;
  readonly people: readonly LocalPerson[];
}): ReactNode {
  const words = useWords();
  return (
    <MenuGroup>
      <MenuGroupHeader>{title}</MenuGroupHeader>
      {people.map((person) => (
        <MenuItemRadio
          key={person.id}
          name="person"
          value={person.id}
          icon={<Avatar name={person.name} size={28} color="colorful" aria-hidden />}
          subText={person.role ?? words.person.noRole}
        >
          {person.name}
        </MenuItemRadio>
      ))}
    </MenuGroup>
  );
}
