import { word } from '../text/any-of.ts';
import type { DayRule } from './day-reading.ts';

const urgent = [
  'z\\.?s\\.?m\\.?',
  'zo\\s+(?:snel|spoedig|gauw)\\s+mogelijk',
  '(?:met|heeft)\\s+(?:spoed|haast)',
  'a\\.?s\\.?a\\.?p\\.?',
  'as\\s+soon\\s+as\\s+possible',
  'per\\s+direct',
  'urgently',
];
const vague = [
  'doorlopend',
  'continu',
  'ongoing',
  't\\.z\\.t\\.?',
  'te\\s+zijner\\s+tijd',
  'binnenkort',
  'soon',
  'ooit',
];
const event =
  '(?:bouwvak|(?:zomer|herfst|kerst|voorjaars|mei|bouw)?vakantie|zomer|overleg|vergadering|projectoverleg|stuurgroep|bijeenkomst|oplevering|gunning|meeting|summer|holiday|break|steering\\s+group)';

/** Words that stand where a date stands, from which no date can be known. */
export const unknownDays: readonly DayRule[] = [
  { pattern: word(urgent.join('|'), 'g'), isAbsolute: false, read: () => ({ kind: 'unknown', isUrgent: true }) },
  { pattern: word(vague.join('|'), 'g'), isAbsolute: false, read: () => ({ kind: 'unknown', isUrgent: false }) },
  {
    pattern: word(`(?:voor|na|before|after)\\s+(?:de\\s+|het\\s+|the\\s+)${event}`, 'g'),
    isAbsolute: false,
    read: () => ({ kind: 'unknown', isUrgent: false }),
  },
];
