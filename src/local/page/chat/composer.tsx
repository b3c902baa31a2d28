import { Button, Textarea, Tooltip } from '@fluentui/react-components';
import { MentionRegular, SendFilled } from '@fluentui/react-icons';
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import './composer.css';
import { mentionsBot, startsMention, withMention } from './mention.ts';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  /** In a channel only a message that mentions the bot reaches it. */
  readonly needsMention: boolean;
  readonly isWaiting: boolean;
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Answers false when the text must stay. */
  readonly send: (text: string) => Promise<boolean>;
}

type Trouble = 'none' | 'no-mention' | 'failed';

/** Where somebody types a message. */
export function Composer(props: Props): ReactNode {
  const { label, placeholder, needsMention, isWaiting, text, setText } = props;
  const words = useWords();
  const hintId = useId();
  const writing = useWriting(props);
  return (
    <div className="composer">
      {writing.isSuggesting && <MentionSuggestion accept={writing.mention} />}
      <div className="composer-box">
        <Textarea
          className="composer-text"
          textarea={{ ref: writing.field, rows: 1, onKeyDown: writing.onKeyDown, onSelect: writing.onSelect }}
          appearance="outline"
          aria-label={label}
          aria-describedby={needsMention ? hintId : undefined}
          placeholder={placeholder}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
        {needsMention && (
          <Tooltip content={words.composer.mention} relationship="label">
            <Button appearance="subtle" icon={<MentionRegular />} onClick={writing.mention} />
          </Tooltip>
        )}
        <Tooltip content={words.composer.send} relationship="label">
          <Button
            appearance="subtle"
            className="send-button"
            icon={<SendFilled />}
            disabledFocusable={isWaiting || text.trim() === ''}
            onClick={() => void writing.submit()}
          />
        </Tooltip>
      </div>
      <Hint id={hintId} trouble={writing.trouble} needsMention={needsMention} addMention={writing.mention} />
    </div>
  );
}

function useWriting(props: Props) {
  const { text, setText, send, needsMention, isWaiting } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const [trouble, setTrouble] = useState<Trouble>('none');
  const isSuggesting = needsMention && startsMention(text, caret);
  const mention = () => {
    setTrouble('none');
    setText(withMention(text, caret));
    field.current?.focus();
  };
  const submit = async () => {
    if (isWaiting || text.trim() === '') return;
    if (needsMention && !mentionsBot(text)) return setTrouble('no-mention');
    setTrouble('none');
    setText('');
    if (await send(text.trim())) return;
    setTrouble('failed');
    setText(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes a letter, Enter belongs to that method.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (isSuggesting) mention();
    else void submit();
  };
  const onSelect = () => setCaret(field.current?.selectionStart ?? 0);
  return { field, trouble, isSuggesting, mention, submit, onKeyDown, onSelect };
}

function MentionSuggestion({ accept }: { readonly accept: () => void }): ReactNode {
  const words = useWords();
  return (
    <div className="mention-suggestion" role="status">
      <Button appearance="subtle" icon={<img src="./favicon.svg" alt="" width={20} height={20} />} onClick={accept}>
        {words.composer.suggestion} <kbd>Enter</kbd>
      </Button>
    </div>
  );
}

function Hint(props: {
  readonly id: string;
  readonly trouble: Trouble;
  readonly needsMention: boolean;
  readonly addMention: () => void;
}): ReactNode {
  const { id, trouble, needsMention, addMention } = props;
  const words = useWords();
  const isTrouble = trouble !== 'none';
  return (
    <div
      id={id}
      className={isTrouble ? 'composer-hint composer-trouble' : 'composer-hint'}
      role={isTrouble ? 'alert' : undefined}
    >
      {trouble === 'failed' && words.composer.failed}
      {trouble === 'no-mention' && (
        <>
          <span>{words.composer.notSent}</span>
          <Button size="small" onClick={addMention}>
            {words.composer.addMention}
          </Button>
        </>
      )}
      {!isTrouble && needsMention && words.composer.mentionHint}
    </div>
  );
}
