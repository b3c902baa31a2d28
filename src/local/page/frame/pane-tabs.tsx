import { Tab, TabList } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Pane, Route } from '../routes/route.ts';
import { goTo } from '../routes/use-route.ts';

interface PaneTab {
  readonly text: string;
  readonly route: Route;
}

/** The tabs at the top of a channel or chat. */
export function PaneTabs(props: {
  readonly label: string;
  readonly pane: Pane;
  readonly posts: PaneTab;
  readonly tab: PaneTab;
}): ReactNode {
  const { label, pane, posts, tab } = props;
  return (
    <TabList
      aria-label={label}
      className="pane-tabs"
      selectedValue={pane}
      onTabSelect={(_, { value }) => goTo(value === 'tab' ? tab.route : posts.route)}
    >
      <Tab value="posts">{posts.text}</Tab>
      <Tab value="tab">{tab.text}</Tab>
    </TabList>
  );
}
