import { makeStyles, tokens } from '@fluentui/react-components';

/** How a field looks whose value needs the whole width of the panel. */
export const useWideFieldStyles = makeStyles({
  field: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, minHeight: '32px' },
  label: {
    color: tokens.colorNeutralForeground3,
    '@media (max-width: 480px)': { fontSize: tokens.fontSizeBase200 },
  },
  edit: { marginInlineStart: 'auto' },
});
