const FONT_FAMILY = 'inherit';

/** How Teams draws cards: its sizes and distances, in the colours of the theme that is on. */
export const CARD_HOST_CONFIG = {
  fontFamily: FONT_FAMILY,
  supportsInteractivity: true,
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--colorNeutralStroke2)' },
  imageSizes: { small: 32, medium: 52, large: 100 },
  fontTypes: {
    default: {
      fontFamily: FONT_FAMILY,
      fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
      fontWeights: { lighter: 400, default: 400, bolder: 600 },
    },
    monospace: {
      fontFamily: 'Consolas, "Courier New", monospace',
      fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
      fontWeights: { lighter: 400, default: 400, bolder: 600 },
    },
  },
  lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
  containerStyles: {
    default: container('transparent'),
    emphasis: container('var(--colorNeutralBackground3)'),
    accent: container('var(--colorBrandBackground2)'),
    good: container('var(--colorPaletteGreenBackground1)'),
    warning: container('var(--colorPaletteYellowBackground1)'),
    attention: container('var(--colorPaletteRedBackground1)'),
  },
  actions: {
    maxActions: 6,
    spacing: 'medium',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    allowTitleToWrap: true,
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', size: 'small', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder', size: 'small' },
    },
    errorMessage: { color: 'attention', size: 'small' },
  },
  factSet: {
    title: { weight: 'bolder', size: 'default', wrap: true, maxWidth: 160 },
    value: { weight: 'default', size: 'default', wrap: true },
    spacing: 12,
  },
  textStyles: { heading: { weight: 'bolder', size: 'large' }, columnHeader: { weight: 'bolder' } },
  textBlock: { headingLevel: 3 },
  adaptiveCard: { allowCustomStyle: false },
} as const;

function container(backgroundColor: string) {
  return {
    backgroundColor,
    foregroundColors: {
      default: colour('--colorNeutralForeground1', '--colorNeutralForeground3'),
      dark: colour('--colorNeutralForeground1', '--colorNeutralForeground3'),
      light: colour('--colorNeutralForeground2', '--colorNeutralForeground3'),
      accent: colour('--colorBrandForeground1', '--colorBrandForeground2'),
      good: colour('--colorPaletteGreenForeground1', '--colorPaletteGreenForeground1'),
      warning: colour('--colorPaletteDarkOrangeForeground1', '--colorPaletteDarkOrangeForeground1'),
      attention: colour('--colorPaletteRedForeground1', '--colorPaletteRedForeground1'),
    },
  };
}

function colour(name: string, subtleName: string) {
  return { default: `var(${name})`, subtle: `var(${subtleName})` };
}
