import { type RefObject, useEffect, useRef } from 'react';

/** Takes the focus to the first field that is wrong, each time that a form was checked. */
export function useFocusOnProblem(checks: number): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (checks > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [checks]);
  return form;
}
