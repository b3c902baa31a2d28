import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { parseInline, parseMarkdown } from './minimal-markdown.ts';
import type { Block, Inline } from './minimal-markdown.ts';

/** Text of the bot, with the little markdown that Teams shows in messages. */
export function MarkdownText({ text }: { readonly text: string }): ReactNode {
  return parseMarkdown(text).map((block, index) => <BlockView key={index} block={block} />);
}

/** Text of a person: exactly what was typed, with mentions made visible. */
export function PlainText({ text }: { readonly text: string }): ReactNode {
  const parts = text.split(/(<at>[^<]*<\/at>)/);
  return (
    <p className="plain-text">
      {parts.map((part, index) =>
        index % 2 === 1 ? <Inlines key={index} inlines={parseInline(part)} /> : <Fragment key={index}>{part}</Fragment>,
      )}
    </p>
  );
}

function BlockView({ block }: { readonly block: Block }): ReactNode {
  if (block.kind === 'paragraph') {
    return (
      <p>
        {block.lines.map((line, index) => (
          <Fragment key={index}>
            {index > 0 && <br />}
            <Inlines inlines={line} />
          </Fragment>
        ))}
      </p>
    );
  }
  const List = block.isOrdered ? 'ol' : 'ul';
  return (
    <List>
      {block.items.map((item, index) => (
        <li key={index}>
          <Inlines inlines={item} />
        </li>
      ))}
    </List>
  );
}

function Inlines({ inlines }: { readonly inlines: readonly Inline[] }): ReactNode {
  return inlines.map((inline, index) => <InlineView key={index} inline={inline} />);
}

function InlineView({ inline }: { readonly inline: Inline }): ReactNode {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'bold':
      return (
        <strong>
          <Inlines inlines={inline.content} />
        </strong>
      );
    case 'italic':
      return (
        <em>
          <Inlines inlines={inline.content} />
        </em>
      );
    case 'link':
      return (
        <a href={inline.address} target="_blank" rel="noreferrer">
          <Inlines inlines={inline.content} />
        </a>
      );
    case 'mention':
      return <span className="mention">@{inline.name.replace(/^@/, '')}</span>;
  }
}
