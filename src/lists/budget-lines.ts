import { costCategories } from '../domain/values/project-vocabulary.ts';
import { choice, currency, day, lookup, text } from './column.ts';
import { defineList, type Item } from './list.ts';

/** Begrotingsposten: budget, commitments, forecast per line in euro without VAT. */
export const budgetLinesList = defineList({
  name: 'BudgetLines',
  label: { nl: 'Begrotingsposten', en: 'Budget lines' },
  columns: {
    Title: text({ label: { nl: 'Post', en: 'Line' }, required: 'always', minLength: 3 }),
    CostCategory: choice({
      label: { nl: 'Kostensoort', en: 'Category' },
      choices: costCategories,
      required: 'always',
      indexed: true,
    }),
    Budget: currency({ label: { nl: 'Begroot', en: 'Budget' }, required: 'always' }),
    BudgetChanges: currency({ label: { nl: 'Goedgekeurde wijzigingen', en: 'Approved changes' }, required: 'always' }),
    Committed: currency({ label: { nl: 'Verplicht', en: 'Committed' }, required: 'always' }),
    Actual: currency({ label: { nl: 'Werkelijk', en: 'Actual' }, required: 'always' }),
    Forecast: currency({ label: { nl: 'Prognose einde werk', en: 'Forecast at completion' }, required: 'always' }),
    FiguresAsOf: day({ label: { nl: 'Stand per', en: 'As of' }, required: 'always', indexed: true, looksBack: true }),
    DecisionRef: lookup({ label: { nl: 'Besluit', en: 'Decision' }, list: 'Decisions', indexed: true }),
  },
});

export type BudgetLine = Item<typeof budgetLinesList>;
