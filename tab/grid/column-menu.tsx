import { Button, Checkbox, Divider, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { FilterDismissRegular } from '@fluentui/react-icons/svg/filter-dismiss';
import { parseDay } from '../../src/domain/values/day.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';
import { useProjectHere } from '../project/project-context.tsx';
import { useWords } from '../words/words-context.tsx';
import { type ColumnFilter, filterKindOf } from '../view/column-filter.ts';
import type { GridColumn } from '../cells/grid-column.ts';
import type { GridView, Sorting, ViewChange } from '../view/grid-view.ts';
import { filterOptions } from '../view/filter-options.ts';

const useStyles = makeStyles({
  menu: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, width: '240px' },
  left: { justifyContent: 'flex-start' },
  options: {
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '240px',
    overflowY: 'auto',
    border: 'none',
    margin: 0,
    padding: 0,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

export interface ColumnMenuProps {
  readonly name: string;
  readonly label: string;
  readonly column: GridColumn | undefined;
  readonly items: readonly ShownItem[];
  readonly view: GridView;
  readonly onView: (change: ViewChange) => void;
  readonly onClose: () => void;
}

/** Sorting and filtering of one column. */
export function ColumnMenu({ name, label, column, items, view, onView, onClose }: ColumnMenuProps) {
  const styles = useStyles();
  const { t } = useWords();
  const filter = view.filters[name];
  const setFilter = (next: ColumnFilter | undefined): void => onView({ kind: 'filter', column: name, filter: next });
  function sort(direction: Sorting['direction']): void {
    onView({ kind: 'sort', sorting: { column: name, direction } });
    onClose();
  }
  function clear(): void {
    setFilter(undefined);
    // This button goes away with the filter: the menu closes, so that the focus has somewhere to go.
    onClose();
  }
  return (
    <div className={styles.menu}>
      <Button
        autoFocus
        className={styles.left}
        appearance="subtle"
        icon={<ArrowUpRegular />}
        onClick={() => sort('ascending')}
      >
        {t('tab.column.ascending')}
      </Button>
      <Button
        className={styles.left}
        appearance="subtle"
        icon={<ArrowDownRegular />}
        onClick={() => sort('descending')}
      >
        {t('tab.column.descending')}
      </Button>
      {column !== undefined && (
        <>
          <Divider />
          <FilterFields label={label} column={column} items={items} filter={filter} onFilter={setFilter} />
        </>
      )}
      {filter !== undefined && (
        <Button icon={<FilterDismissRegular />} onClick={clear}>
          {t('tab.column.clear')}
        </Button>
      )}
    </div>
  );
}

interface FilterFieldsProps {
  readonly label: string;
  readonly column: GridColumn;
  readonly items: readonly ShownItem[];
  readonly filter: ColumnFilter | undefined;
  readonly onFilter: (filter: ColumnFilter | undefined) => void;
}

function FilterFields(props: FilterFieldsProps) {
  switch (filterKindOf(props.column.column)) {
    case 'contains':
      return <ContainsField {...props} />;
    case 'one-of':
      return <OneOfFields {...props} />;
    case 'between':
      return <BetweenFields {...props} />;
  }
}

function ContainsField({ filter, onFilter }: FilterFieldsProps) {
  const { t } = useWords();
  const text = filter?.kind === 'contains' ? filter.text : '';
  return (
    <Field label={t('tab.column.contains')}>
      <Input value={text} onChange={(_, data) => onFilter({ kind: 'contains', text: data.value })} />
    </Field>
  );
}

function OneOfFields({ label, column, items, filter, onFilter }: FilterFieldsProps) {
  const styles = useStyles();
  const { t } = useWords();
  const { reading } = useProjectHere();
  const keys = filter?.kind === 'one-of' ? filter.keys : [];
  const toggled = (key: string): readonly string[] =>
    keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key];
  return (
    <fieldset className={styles.options}>
      <legend className={styles.legend}>{t('tab.column.filter', { column: label })}</legend>
      {filterOptions(column, items, reading).map((option) => (
        <Checkbox
          key={option.key}
          label={option.text === '' ? t('tab.column.empty') : option.text}
          checked={keys.includes(option.key)}
          onChange={() => onFilter({ kind: 'one-of', keys: toggled(option.key) })}
        />
      ))}
    </fieldset>
  );
}

function BetweenFields({ filter, onFilter }: FilterFieldsProps) {
  const { t } = useWords();
  const days = filter?.kind === 'between' ? filter : { kind: 'between' as const };
  const put = (end: 'from' | 'to', text: string): void => {
    const { [end]: _, ...rest } = days;
    const day = parseDay(text);
    onFilter(day === undefined ? rest : { ...rest, [end]: day });
  };
  return (
    <>
      <Field label={t('tab.column.from')}>
        <Input type="date" value={days.from ?? ''} onChange={(_, data) => put('from', data.value)} />
      </Field>
      <Field label={t('tab.column.to')}>
        <Input type="date" value={days.to ?? ''} onChange={(_, data) => put('to', data.value)} />
      </Field>
    </>
  );
}
