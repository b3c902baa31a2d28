import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

interface OpenPanel {
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

const OpenPanelContext = createContext<OpenPanel>({ isOpen: false, setOpen: () => undefined });

/** Knows whether the panel of an item lies over the page: how its changes fare is then said there, not on the page. */
export function OpenPanelProvider({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const value = useMemo(() => ({ isOpen, setOpen }), [isOpen]);
  return <OpenPanelContext value={value}>{children}</OpenPanelContext>;
}

export const useIsPanelOpen = (): boolean => useContext(OpenPanelContext).isOpen;

/** Says that the panel of an item is open for as long as its caller stands. */
export function useOpenPanel(): void {
  const { setOpen } = useContext(OpenPanelContext);
  useEffect(() => {
    setOpen(true);
    return () => setOpen(false);
  }, [setOpen]);
}
