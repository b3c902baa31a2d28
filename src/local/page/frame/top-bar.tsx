import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { ClockButton } from '../moments/clock-button.tsx';
import { HonestBadge } from './honest-badge.tsx';
import { PersonSwitcher } from './person-switcher.tsx';
import { SettingsMenu } from './settings-menu.tsx';
import './top-bar.css';

/** The strip at the top: that this is no real Teams, what time it is, and who one is. */
export function TopBar(): ReactNode {
  const words = useWords();
  return (
    <header className="top-bar">
      <div className="top-bar-start">
        <img src="./favicon.svg" alt="" width={24} height={24} />
        <h1 className="top-bar-name">{words.appName}</h1>
        <HonestBadge />
      </div>
      <div className="top-bar-end">
        <ClockButton />
        <SettingsMenu />
        <PersonSwitcher />
      </div>
    </header>
  );
}
