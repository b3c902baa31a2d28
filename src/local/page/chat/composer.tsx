import { Button, Tooltip } from '@fluentui/react-components';
import { MentionRegular, SendFilled } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import './composer.css';
import { mentionsBot, startsMention, withMention } from './mention.ts';
import type { Draft } from './use-draft.ts';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  /** In a channel only a message that mentions the bot reaches it. */
  readonly needsMention: boolean;
  readonly isWaiting: boolean;
  readonly draft: Draft;
  /** Answers false when the text must stay. */
  readonly send: (text: string) => Promise<boolean>;
}

type Trouble = 'none' | 'no-mention' | 'failed';

/** Where somebody types a message. */
export function Composer(props: Props): ReactNode {
  const { label, placeholder, needsMention, isWaiting, draft } = props;
  const words = useWords();
  const hintId = useId();
  const writing = useWriting(props);
  return (
    <div className="composer">
      {writing.isSuggesting && <MentionSuggestion accept={writing.mention} />}
      <div className="composer-box">
        <textarea
          ref={draft.field}
          className="composer-text"
          rows={1}
          aria-label={label}
          aria-describedby={needsMention ? hintId : undefined}
          placeholder={placeholder}
          value={draft.text}
          onChange={(event) => draft.setText(event.target.value)}
          onKeyDown={writing.onKeyDown}
          onSelect={writing.onSelect}
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
            disabledFocusable={isWaiting || draft.text.trim() === ''}
            onClick={() => void writing.submit()}
          />
        </Tooltip>
      </div>
      <Hint id={hintId} trouble={writing.trouble} needsMention={needsMention} addMention={writing.mention} />
    </div>
  );
}

function useWriting(props: Props) {
  const { send, needsMention, isWaiting } = props;
  const { text, setText, field, propose } = props.draft;
  const [caret, setCaret] = useState(0);
  const [trouble, setTrouble] = useState<Trouble>('none');
  const isSuggesting = needsMention && startsMention(text, caret);
  const mention = () => {
    setTrouble('none');
    propose(withMention(text, caret));
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
  return { trouble, isSuggesting, mention, submit, onKeyDown, onSelect };
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
