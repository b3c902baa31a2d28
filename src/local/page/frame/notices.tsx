import { Toast, Toaster, ToastTitle, useId, useToastController } from '@fluentui/react-components';
import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';

/** Tells somebody something for a moment, without taking the focus. */
export type Notify = (text: string, intent: 'success' | 'error' | 'info') => void;

const NotifyContext = createContext<Notify | undefined>(undefined);

export function NoticeProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const toasterId = useId('notices');
  const { dispatchToast } = useToastController(toasterId);
  const notify = useMemo<Notify>(
    () => (text, intent) =>
      dispatchToast(
        <Toast>
          <ToastTitle>{text}</ToastTitle>
        </Toast>,
        { intent, timeout: 6000 },
      ),
    [dispatchToast],
  );
  return (
    <NotifyContext.Provider value={notify}>
      {children}
      <Toaster toasterId={toasterId} position="bottom-end" />
    </NotifyContext.Provider>
  );
}

export function useNotify(): Notify {
  const notify = useContext(NotifyContext);
  if (!notify) throw new Error('useNotify needs a NoticeProvider above it');
  return notify;
}
