import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { CommentAddRegular } from '@fluentui/react-icons/svg/comment-add';
import { type FormEvent, useState } from 'react';
import type { GrotikAspect } from '../../src/domain/values/vocabulary.ts';
import type { WeekKey } from '../../src/domain/values/week.ts';
import type { GrotikNoteRequest } from '../../src/tab-api/grotik.ts';
import { useWords } from '../words/words-context.tsx';
import { useWeekPost } from './use-week-post.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
  open: { justifySelf: 'start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface AspectNoteProps {
  readonly week: WeekKey;
  readonly aspect: GrotikAspect;
}

/** Adds somebody's words to the explanation of a proposal; the light stays as it is. */
export function AspectNote({ week, aspect }: AspectNoteProps) {
  const styles = useStyles();
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const name = t(`grotik.aspects.${aspect}`);
  if (isOpen) return <NoteForm week={week} aspect={aspect} onClose={() => setOpen(false)} />;
  return (
    <Button
      className={styles.open}
      size="small"
      appearance="transparent"
      icon={<CommentAddRegular />}
      aria-label={t('tab.grotik.addNoteTo', { aspect: name })}
      onClick={() => setOpen(true)}
    >
      {t('tab.grotik.addNote')}
    </Button>
  );
}

function NoteForm({ week, aspect, onClose }: AspectNoteProps & { readonly onClose: () => void }) {
  const styles = useStyles();
  const { t } = useWords();
  const [text, setText] = useState('');
  const noting = useWeekPost<GrotikNoteRequest>(week, 'notes', t('tab.grotik.noted'), onClose);
  function submit(event: FormEvent): void {
    event.preventDefault();
    noting.mutate({ aspect, text });
  }
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <Field label={t('tab.grotik.note')} validationMessage={noting.isError ? noting.error.message : null}>
        <Textarea autoFocus resize="vertical" value={text} onChange={(_, data) => setText(data.value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabled={noting.isPending}>
          {t('tab.grotik.noteSave')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('tab.edit.cancel')}
        </Button>
      </div>
    </form>
  );
}
