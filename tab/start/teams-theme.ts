import { teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';

const themes: Readonly<Record<string, Theme>> = {
  default: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** The Fluent theme for a theme name of Teams; a name that we do not know is shown light. */
export const fluentThemeFor = (name: string | undefined): Theme => themes[name ?? 'default'] ?? webLightTheme;
