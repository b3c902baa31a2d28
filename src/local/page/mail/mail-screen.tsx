import { useQuery } from '@tanstack/react-query';
import { MailInboxRegular, MailRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { fetchMailbox } from '../api/mail.ts';
import type { Mail } from '../api/mail.ts';
import { Columns, EmptyPlace, ListColumn, MainColumn } from '../frame/columns.tsx';
import { queryKeys } from '../live/query-keys.ts';
import { useLocalWorld } from '../live/use-local-world.ts';
import { moment } from '../moments/moment-text.ts';
import { hashOf } from '../routes/route.ts';
import { useLocale, useWords } from '../words/use-words.ts';
import { addressName } from './address-name.ts';
import { MailReader } from './mail-reader.tsx';

/** Somebody's mailbox. */
export function MailScreen({ mailId }: { readonly mailId: string | undefined }): ReactNode {
  const { me } = useLocalWorld();
  const words = useWords();
  const { data: mails } = useQuery({ queryKey: queryKeys.mailbox(me.id), queryFn: () => fetchMailbox(me.id) });
  const opened = mails?.find(({ id }) => id === mailId);
  return (
    <Columns isOpen={opened !== undefined}>
      <ListColumn title={words.mail.title} label={words.mail.label}>
        {mails?.map((mail) => (
          <MailLink key={mail.id} mail={mail} isOpen={mail === opened} />
        ))}
        {mails?.length === 0 && <p className="list-note">{words.mail.emptyText}</p>}
      </ListColumn>
      {opened ? (
        <MailReader mail={opened} />
      ) : (
        <MainColumn back="#/mail">
          {mails?.length === 0 ? (
            <EmptyPlace icon={<MailInboxRegular />} title={words.mail.empty}>
              <p>{words.mail.emptyText}</p>
            </EmptyPlace>
          ) : (
            <EmptyPlace icon={<MailRegular />} title={words.mail.choose} />
          )}
        </MainColumn>
      )}
    </Columns>
  );
}

function MailLink({ mail, isOpen }: { readonly mail: Mail; readonly isOpen: boolean }): ReactNode {
  const { now, people } = useLocalWorld();
  const words = useWords();
  const locale = useLocale();
  return (
    <a
      className="list-link"
      href={hashOf({ screen: 'mail', mailId: mail.id })}
      aria-current={isOpen ? 'page' : undefined}
    >
      <span className="list-link-text">
        <span className="list-link-title">{mail.subject || words.mail.noSubject}</span>
        <span className="list-link-sub">{addressName(people, mail.from)}</span>
      </span>
      <time className="list-link-time" dateTime={mail.at}>
        {moment(mail.at, now, locale)}
      </time>
    </a>
  );
}
