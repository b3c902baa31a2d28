import { makeStyles, tokens } from '@fluentui/react-components';

/** Heights that the virtual rows are laid out with. */
export const rowHeight = 44;
export const headerHeight = 36;
/** Width of the column with the numbers. */
export const numberWidth = 64;

export const useGridStyles = makeStyles({
  scroller: {
    flex: 1,
    minHeight: 0,
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
  },
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 3,
    display: 'flex',
    height: `${headerHeight}px`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    paddingInline: tokens.spacingHorizontalL,
  },
  body: { position: 'relative' },
  row: {
    position: 'absolute',
    insetInlineStart: 0,
    top: 0,
    width: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    height: `${rowHeight}px`,
    paddingInline: tokens.spacingHorizontalL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    color: tokens.colorNeutralForeground2,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  rowEditing: { zIndex: 2 },
  rowEnded: { color: tokens.colorNeutralForeground3 },
  rowTroubled: { boxShadow: `inset 3px 0 0 ${tokens.colorPaletteRedBorder2}` },
  cell: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    flexShrink: 0,
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusSmall,
    outlineStyle: 'none',
    ':focus': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  editable: { cursor: 'cell' },
  grows: { flexGrow: 1 },
  rest: { color: tokens.colorNeutralForeground3 },
});
