import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import { ArrowResetRegular, PersonProhibitedRegular, SettingsRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { signOut } from '../api/sign-in.ts';
import { useLocalWorld } from '../live/use-local-world.ts';
import { LANGUAGES, THEMES } from '../preferences/preferences.ts';
import type { Language, ThemeName } from '../preferences/preferences.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { useWords } from '../words/use-words.ts';
import { useNotify } from './notices.tsx';
import { ResetDialog } from './reset-dialog.tsx';

/** How the page looks, and starting over. */
export function SettingsMenu(): ReactNode {
  const words = useWords();
  const [isResetting, setIsResetting] = useState(false);
  const { preferences, change } = usePreferences();
  const checked = { theme: [preferences.theme], language: [preferences.language] };
  return (
    <>
      <Menu
        inline
        positioning="below-end"
        checkedValues={checked}
        onCheckedValueChange={(_, { name, checkedItems: [value] }) =>
          change(name === 'theme' ? { theme: value as ThemeName } : { language: value as Language })
        }
      >
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content={words.settings.label} relationship="label">
            <Button appearance="subtle" className="top-bar-button" icon={<SettingsRegular />} />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <Choices title={words.settings.theme} name="theme" labels={words.settings.themes} values={THEMES} />
            <Choices
              title={words.settings.language}
              name="language"
              labels={words.settings.languages}
              values={LANGUAGES}
            />
            <MenuDivider />
            <SignOutItem />
            <MenuItem icon={<ArrowResetRegular />} onClick={() => setIsResetting(true)}>
              {words.settings.reset}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <ResetDialog isOpen={isResetting} close={() => setIsResetting(false)} />
    </>
  );
}

function Choices<Value extends string>(props: {
  readonly title: string;
  readonly name: string;
  readonly labels: Readonly<Record<Value, string>>;
  readonly values: readonly Value[];
}): ReactNode {
  const { title, name, labels, values } = props;
  return (
    <MenuGroup>
      <MenuGroupHeader>{title}</MenuGroupHeader>
      {values.map((value) => (
        <MenuItemRadio key={value} name={name} value={value}>
          {labels[value]}
        </MenuItemRadio>
      ))}
    </MenuGroup>
  );
}

function SignOutItem(): ReactNode {
  const { me } = useLocalWorld();
  const words = useWords();
  const notify = useNotify();
  const leave = async () => {
    await signOut(me.id);
    notify(words.signIn.signedOut, 'info');
  };
  return (
    <MenuItem icon={<PersonProhibitedRegular />} onClick={() => void leave()}>
      {words.signIn.signOut}
    </MenuItem>
  );
}
