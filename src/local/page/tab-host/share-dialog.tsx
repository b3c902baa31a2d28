import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';

/** Shows a link to a place in Spil, to pass on. */
export function ShareDialog({ address, close }: { readonly address: string; readonly close: () => void }): ReactNode {
  const words = useWords();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setIsCopied(true);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.tab.shareTitle}</DialogTitle>
          <DialogContent>
            <Field label={words.tab.shareText}>
              <Input readOnly value={address} onFocus={(event) => event.target.select()} />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{words.close}</Button>
            <Button appearance="primary" onClick={() => void copy()}>
              {isCopied ? words.tab.copied : words.tab.copy}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
