import type { Finding } from '../domain/grotik/finding.ts';
import { type FoundItem, numberOf } from '../domain/grotik/found-item.ts';
import type { IpmBreach } from '../domain/grotik/ipm-rules.ts';
import { type Language, type ProjectRoleName, projectRoleNames } from '../domain/values/project-vocabulary.ts';
import { showDay } from './show-date.ts';
import { showList } from './show-list.ts';
import { showEuro, showPercent } from './show-number.ts';
import { createTranslate, type Translate } from './translate.ts';

type FindingPart = 'evidence' | 'cause' | 'correction';

/** Renders findings in one language. */
export type ShowFinding = (finding: Finding, part: FindingPart) => string;

export function createShowFinding(language: Language, t: Translate = createTranslate(language)): ShowFinding {
  return (finding, part) => {
    const values = {
      ...numberValues(finding, language),
      ...itemValues(finding.items, language, t),
      ...teamValues(finding, language, t),
    };
    const text = t(`grotik.rules.${finding.rule}.${part}`, values);
    return part === 'cause' && isOverrun(finding) ? `${text} ${openDecision(finding.items, language, t)}` : text;
  };
}

/** The unit stands at the end of the number's name. */
function numberValues({ numbers }: Finding, language: Language): Record<string, string | number> {
  const shown = Object.entries(numbers).map(([name, value]) => {
    if (name.endsWith('Euro')) return [name, showEuro(value, language)];
    return [name, name.endsWith('Percent') ? showPercent(value, language) : value];
  });
  return Object.fromEntries(shown);
}

function itemValues(items: readonly FoundItem[], language: Language, t: Translate): Record<string, string | number> {
  const day = items[0]?.day;
  const total = items.reduce((sum, { amount = 0 }) => sum + amount, 0);
  return {
    count: items.length,
    list: items.map(numberOf).join(' '),
    items: showList(items.map(numberOf), language),
    item: showList(
      items.map((item) => `${numberOf(item)} ${item.title}`),
      language,
    ),
    named: showList(
      items.map((item) => `${numberOf(item)} (${item.title})`),
      language,
    ),
    titles: showList(
      items.map(({ title }) => withoutBrackets(title)),
      language,
    ),
    amount: amountOf(items, t),
    grouped: groupedByAmount(items, t),
    totalEuro: showEuro(total, language),
    day: day === undefined ? t('grotik.unknownDay') : showDay(day, language, 'short'),
  };
}

/** `Onderzoeken (bodem, grondwater)` is called Onderzoeken in a sentence. */
const withoutBrackets = (title: string): string => title.split(' (')[0] ?? title;

function amountOf(items: readonly FoundItem[], t: Translate): string {
  const amounts = items.map(({ amount = 0 }) => amount);
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  return least === most ? String(least) : t('grotik.range', { least, most });
}

/** `MP5 MP6 +10 wd, MP7 +15 wd`. */
function groupedByAmount(items: readonly FoundItem[], t: Translate): string {
  const amounts = new Set(items.map(({ amount = 0 }) => amount));
  const groups = [...amounts].map((amount) => {
    const group = items.filter((item) => (item.amount ?? 0) === amount);
    return t('grotik.workingDays', { items: group.map(numberOf).join(' '), amount });
  });
  return groups.join(', ');
}

function teamValues({ roles, breaches }: Finding, language: Language, t: Translate): Record<string, string> {
  const names = roles.map((role) => roleName(role, language));
  const vacant = names.map((role) => t('grotik.vacant', { role }));
  return {
    roles: showList(names, language),
    grounds: [...names, ...breaches.map(({ rule }) => rule)].join(', '),
    sentences: [...vacant, ...breaches.map((breach) => showBreach(breach, language, t))].join(' '),
  };
}

const roleName = (role: ProjectRoleName, language: Language): string => projectRoleNames[role][language];

function showBreach(breach: IpmBreach, language: Language, t: Translate): string {
  switch (breach.rule) {
    case 'IPM-1':
      return t('grotik.ipm.double', {
        role: roleName(breach.role, language),
        people: showList(breach.people, language),
      });
    case 'IPM-2':
      return t('grotik.ipm.tooManyRoles', { person: breach.person });
    case 'IPM-3':
      return t('grotik.ipm.tooFewPeople', { count: breach.count });
    case 'IPM-4': {
      const [one, other] = breach.roles.map((role) => roleName(role, language));
      return t('grotik.ipm.combined', { one: one ?? '', other: other?.toLowerCase() ?? '' });
    }
  }
}

/** An overrun names the proposed decisions that may bring the money. */
const isOverrun = ({ rule, items }: Finding): boolean => (rule === 'GEL1' || rule === 'GEL2') && items.length > 0;

function openDecision(items: readonly FoundItem[], language: Language, t: Translate): string {
  const amounts = showList(
    items.map(({ amount = 0 }) => showEuro(amount, language)),
    language,
  );
  return t('grotik.openDecision', { count: items.length, items: showList(items.map(numberOf), language), amounts });
}
