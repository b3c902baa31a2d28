import { useRef, useState } from 'react';
import type { RefObject } from 'react';

/** A message that is being written. */
export interface Draft {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** Puts a text in the field and the focus with it, ready to be sent or changed. */
  readonly propose: (text: string) => void;
}

export function useDraft(start: string): Draft {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(start);
  const propose = (proposed: string) => {
    setText(proposed);
    field.current?.focus();
  };
  return { text, setText, field, propose };
}
