import { Avatar, Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Mail } from '../api/mail.ts';
import { MainColumn } from '../frame/columns.tsx';
import { useLocalWorld } from '../live/use-local-world.ts';
import { fullMoment } from '../moments/moment-text.ts';
import { useLocale, useWords } from '../words/use-words.ts';
import { addressName } from './address-name.ts';
import './mail.css';
import { readHtmlMail, readPlainMail } from './mail-text.ts';
import type { MailLink, MailText } from './mail-text.ts';

/** One mail, as text. */
export function MailReader({ mail }: { readonly mail: Mail }): ReactNode {
  const words = useWords();
  const locale = useLocale();
  const { people } = useLocalWorld();
  const { text, links } = readMail(mail);
  const from = addressName(people, mail.from);
  return (
    <MainColumn back="#/mail" header={<h2 className="main-title">{mail.subject || words.mail.noSubject}</h2>}>
      <article className="mail">
        <div className="mail-head">
          <Avatar name={from} size={40} color="brand" aria-hidden />
          <div>
            <div className="mail-from">{from}</div>
            <div className="mail-to">
              {words.mail.to}: {mail.to.map((address) => addressName(people, address)).join('; ')}
            </div>
          </div>
          <time dateTime={mail.at}>{fullMoment(mail.at, locale)}</time>
        </div>
        <p className={mail.isHtml ? 'mail-text' : 'mail-text mail-plain'}>{text}</p>
        <MailLinks links={links} />
        {mail.isHtml && <p className="mail-note">{words.mail.asText}</p>}
      </article>
    </MainColumn>
  );
}

function MailLinks({ links }: { readonly links: readonly MailLink[] }): ReactNode {
  const words = useWords();
  if (links.length === 0) return null;
  return (
    <section className="mail-links" aria-label={words.mail.links}>
      <h3>{words.mail.links}</h3>
      <ul>
        {links.map(({ label, address }, index) => (
          <li key={index}>
            <Link href={address} target="_blank" rel="noreferrer">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function readMail({ body, isHtml }: Mail): MailText {
  return isHtml ? readHtmlMail(new DOMParser().parseFromString(body, 'text/html').body) : readPlainMail(body);
}
