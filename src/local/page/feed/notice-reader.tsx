import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FeedNotice } from '../api/feed.ts';
import { MainColumn } from '../frame/columns.tsx';
import { fullMoment } from '../moments/moment-text.ts';
import { openAddress } from '../routes/open-address.ts';
import { useLocale, useWords } from '../words/use-words.ts';
import './notice.css';

/** One notification in full, with the way to what it is about. */
export function NoticeReader({
  notice,
  close,
}: {
  readonly notice: FeedNotice;
  readonly close: () => void;
}): ReactNode {
  const words = useWords();
  const locale = useLocale();
  const { link } = notice;
  return (
    <MainColumn back="#/activity" goBack={close} header={<h2 className="main-title">{notice.topic ?? 'Spil'}</h2>}>
      <article className="notice">
        <time dateTime={notice.at}>{fullMoment(notice.at, locale)}</time>
        <p>{notice.text}</p>
        {link !== undefined && (
          <Button appearance="primary" onClick={() => openAddress(link)}>
            {words.feed.open}
          </Button>
        )}
      </article>
    </MainColumn>
  );
}
