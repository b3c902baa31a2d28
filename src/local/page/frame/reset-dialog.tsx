import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { resetEverything } from '../api/reset.ts';
import { useWords } from '../words/use-words.ts';
import { useNotify } from './notices.tsx';

/** Asks before everything goes back to the start. */
export function ResetDialog({ isOpen, close }: { readonly isOpen: boolean; readonly close: () => void }): ReactNode {
  const words = useWords();
  const { isBusy, reset } = useReset(close);
  return (
    <Dialog open={isOpen} modalType="alert" onOpenChange={(_, { open }) => !open && !isBusy && close()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.reset.title}</DialogTitle>
          <DialogContent>{isBusy ? <Spinner label={words.reset.busy} /> : words.reset.text}</DialogContent>
          <DialogActions>
            <Button disabled={isBusy} onClick={close}>
              {words.cancel}
            </Button>
            <Button appearance="primary" disabled={isBusy} onClick={() => void reset()}>
              {words.reset.confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function useReset(close: () => void): { readonly isBusy: boolean; readonly reset: () => Promise<void> } {
  const words = useWords();
  const notify = useNotify();
  const client = useQueryClient();
  const [isBusy, setIsBusy] = useState(false);
  const reset = async () => {
    setIsBusy(true);
    try {
      await resetEverything();
      await client.resetQueries();
      notify(words.reset.done, 'success');
      close();
    } catch {
      // The sentence says what to do; the server's log has the cause.
      notify(words.reset.failed, 'error');
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, reset };
}
