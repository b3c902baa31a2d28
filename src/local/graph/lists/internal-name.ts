/** SharePoint's internal name: what is not a letter, digit or underscore becomes its code, e.g. `_x0020_` for a space. */
export function internalName(name: string): string {
  return name.trim().replace(/[^\p{L}\p{N}_]/gu, (sign) => `_x${codeOf(sign)}_`);
}

const codeOf = (sign: string): string => (sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
