import type { ReactNode } from 'react';
import { useLocalWorld } from '../live/use-local-world.ts';
import { useWords } from '../words/use-words.ts';
import { TabFrame } from './tab-frame.tsx';

/** The personal tab of Spil: everything of one person, over all projects. */
export function PersonalTab({ focus }: { readonly focus: string | undefined }): ReactNode {
  const { tenant } = useLocalWorld();
  const words = useWords();
  return <TabFrame page={tenant.personalTab} name={words.chat.appTab} focus={focus} />;
}
