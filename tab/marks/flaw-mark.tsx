import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { Flaw } from '../../src/lists/list.ts';
import { useWords } from '../words/words-context.tsx';
import { Mark } from './mark.tsx';

const wordOf = (kind: Flaw['kind']) => {
  if (kind === 'unknown-choice') return 'tab.mark.unknownChoice';
  return kind === 'missing' ? 'tab.mark.missing' : 'tab.mark.unreadable';
};

/** A cell that somebody filled by hand with what its column does not know: what stands there, and that it is off. */
export function FlawMark({ flaw }: { readonly flaw: Flaw }) {
  const { t } = useWords();
  const word = t(wordOf(flaw.kind));
  return (
    <Mark icon={<WarningRegular />} tone="amber" title={t('tab.mark.flawHint', { raw: flaw.raw })}>
      {flaw.raw === '' ? word : `${flaw.raw} (${word})`}
    </Mark>
  );
}
