import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import './columns.css';

/** A list beside what is open; on a phone one of the two is shown. */
export function Columns(props: { readonly isOpen: boolean; readonly children: ReactNode }): ReactNode {
  return <main className={props.isOpen ? 'columns columns-open' : 'columns'}>{props.children}</main>;
}

/** The column in which one chooses. */
export function ListColumn(props: {
  readonly title: string;
  readonly label: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <nav className="list-column" aria-label={props.label}>
      <h2 className="list-title">{props.title}</h2>
      <div className="list-scroll">{props.children}</div>
    </nav>
  );
}

/** The column with what was chosen. */
export function MainColumn(props: {
  readonly header?: ReactNode;
  readonly back: string;
  /** For a list whose choice is not in the address. */
  readonly goBack?: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const words = useWords();
  return (
    <div id="content" className="main-column" tabIndex={-1}>
      {props.header !== undefined && (
        <div className="main-header">
          <Button
            as="a"
            href={props.back}
            onClick={props.goBack}
            className="back-button"
            appearance="subtle"
            icon={<ArrowLeftRegular />}
            aria-label={words.back}
          />
          {props.header}
        </div>
      )}
      {props.children}
    </div>
  );
}

/** What an empty place says, and how it gets filled. */
export function EmptyPlace(props: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <div className="empty-place">
      <span className="empty-icon" aria-hidden>
        {props.icon}
      </span>
      <h2>{props.title}</h2>
      {props.children}
    </div>
  );
}
