import { AlertRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { fetchFeed } from '../api/feed.ts';
import type { FeedNotice } from '../api/feed.ts';
import { Columns, EmptyPlace, ListColumn, MainColumn } from '../frame/columns.tsx';
import { queryKeys } from '../live/query-keys.ts';
import { useLocalWorld } from '../live/use-local-world.ts';
import { moment } from '../moments/moment-text.ts';
import { useLocale, useWords } from '../words/use-words.ts';
import { NoticeReader } from './notice-reader.tsx';

/** Somebody's activity feed. */
export function ActivityScreen(): ReactNode {
  const { me } = useLocalWorld();
  const words = useWords();
  const { data: notices } = useQuery({ queryKey: queryKeys.feed(me.id), queryFn: () => fetchFeed(me.id) });
  const [openId, setOpenId] = useState<string>();
  const opened = notices?.find(({ id }) => id === openId);
  return (
    <Columns isOpen={opened !== undefined}>
      <ListColumn title={words.feed.title} label={words.feed.label}>
        {notices?.map((notice) => (
          <NoticeEntry key={notice.id} notice={notice} isOpen={notice === opened} open={() => setOpenId(notice.id)} />
        ))}
        {notices?.length === 0 && <p className="list-note">{words.feed.emptyText}</p>}
      </ListColumn>
      {opened ? (
        <NoticeReader notice={opened} close={() => setOpenId(undefined)} />
      ) : (
        <MainColumn back="#/activity">
          <EmptyPlace icon={<AlertRegular />} title={notices?.length === 0 ? words.feed.empty : words.feed.choose}>
            {notices?.length === 0 && <p>{words.feed.emptyText}</p>}
          </EmptyPlace>
        </MainColumn>
      )}
    </Columns>
  );
}

function NoticeEntry(props: {
  readonly notice: FeedNotice;
  readonly isOpen: boolean;
  readonly open: () => void;
}): ReactNode {
  const { notice, isOpen, open } = props;
  const { now } = useLocalWorld();
  const locale = useLocale();
  return (
    <button type="button" className="list-link" aria-current={isOpen ? 'true' : undefined} onClick={open}>
      <img className="bot-avatar" src="./favicon.svg" alt="" width={32} height={32} />
      <span className="list-link-text">
        <span className="list-link-title">{notice.topic ?? 'Spil'}</span>
        <span className="list-link-sub list-link-long">{notice.text}</span>
      </span>
      <time className="list-link-time" dateTime={notice.at}>
        {moment(notice.at, now, locale)}
      </time>
    </button>
  );
}
