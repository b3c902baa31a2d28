import { MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { type ListDeclaration, visibleNumber } from '../../src/lists/list.ts';
import { useWords } from '../words/words-context.tsx';

/** Says that a link pointed at an item that is not in the list. */
export function MissingItem({ list, item }: { readonly list: ListDeclaration; readonly item: number }) {
  const { t } = useWords();
  return (
    <MessageBar intent="warning" layout="multiline" style={{ marginInline: tokens.spacingHorizontalM, flexShrink: 0 }}>
      <MessageBarBody>{t('problems.itemMissing', { number: visibleNumber(list, item) })}</MessageBarBody>
    </MessageBar>
  );
}
