import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

interface OpenPanel {
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

const OpenPanelContext = createContext<OpenPanel>({ isOpen: false, setOpen: () => undefined });

/** Knows whether a panel lies over the page: what is behind it is hidden from readers of every kind. */
export function OpenPanelProvider({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const value = useMemo(() => ({ isOpen, setOpen }), [isOpen]);
  return <OpenPanelContext value={value}>{children}</OpenPanelContext>;
}

export const useIsPanelOpen = (): boolean => useContext(OpenPanelContext).isOpen;

/** Says that a panel is open for as long as its caller stands. */
export function useOpenPanel(): void {
  const { setOpen } = useContext(OpenPanelContext);
  useEffect(() => {
    setOpen(true);
    return () => setOpen(false);
  }, [setOpen]);
}
