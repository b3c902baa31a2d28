import { Combobox, Field, Input, Option, Textarea } from '@fluentui/react-components';
import { type ClipboardEvent, useState } from 'react';
import { fold } from '../../src/reading/text/fold.ts';
import { cellText } from '../cells/cell-text.ts';
import type { CellChange } from '../cells/cell-value.ts';
import { keyOfCell } from '../view/column-filter.ts';
import { type ColumnOption, useColumnOptions } from './use-column-options.ts';
import type { GridColumn } from '../cells/grid-column.ts';
import { editableText, pastedDate, typedValue } from '../cells/typed-value.ts';
import { useProjectHere } from '../project/project-context.tsx';
import { useTypedDays } from '../project/use-typed-days.ts';
import { useWords } from '../words/words-context.tsx';

export interface FieldInputProps {
  readonly column: GridColumn;
  readonly value: CellChange;
  /** What cannot be read is no empty cell: whoever stores must not store that. */
  readonly onChange: (value: CellChange, isReadable: boolean) => void;
  /** Shows what is missing before anything was typed. */
  readonly isChecked?: boolean;
  readonly autoFocus?: boolean;
  /** What the server found wrong with this field. */
  readonly refusal?: string | undefined;
  /** The only values to offer; all of them when absent. */
  readonly allowed?: ReadonlySet<string> | undefined;
  /** The values among them that open again what had ended. */
  readonly back?: ReadonlySet<string>;
}

/** A field of a form for one column: label, editor of the right kind, what is wrong. */
export function FieldInput(props: FieldInputProps) {
  const options = useColumnOptions(props.column, props.allowed, props.back);
  return options === undefined ? <TypedField {...props} /> : <OptionField {...props} options={options} />;
}

const isRequired = ({ column }: GridColumn): boolean => column.required === 'always';

function TypedField({ column, value, onChange, refusal, isChecked = false, autoFocus = false }: FieldInputProps) {
  const { t } = useWords();
  const [first] = useState(() => editableText(column.column, value));
  const [text, setText] = useState(first);
  const [isTouched, touch] = useState(false);
  const days = useTypedDays();
  const read = typedValue(column.column, text, days);
  const problem = !read.ok && (isTouched || isChecked) ? t(read.problem.word, read.problem.values) : null;
  function put(next: string): void {
    setText(next);
    const nextRead = typedValue(column.column, next, days);
    onChange(nextRead.ok ? nextRead.value : null, nextRead.ok || nextRead.problem.word === 'tab.edit.required');
  }
  function onPaste(event: ClipboardEvent): void {
    const date = pastedDate(column.column, event.clipboardData.getData('text'), days);
    if (date === undefined) return;
    event.preventDefault();
    put(date);
  }
  const shared = { value: text, autoFocus, onBlur: () => touch(text !== first) };
  return (
    <Field label={column.label} required={isRequired(column)} validationMessage={problem ?? refusal ?? null}>
      {column.column.kind === 'note' ? (
        <Textarea {...shared} resize="vertical" onChange={(_, data) => put(data.value)} />
      ) : (
        <Input
          {...shared}
          type={column.column.kind === 'day' ? 'date' : 'text'}
          onPaste={onPaste}
          onChange={(_, data) => put(data.value)}
        />
      )}
    </Field>
  );
}

type OptionFieldProps = FieldInputProps & { readonly options: readonly ColumnOption[] };

function OptionField(props: OptionFieldProps) {
  const { column, value, onChange, options, refusal, isChecked = false, autoFocus = false } = props;
  const { t } = useWords();
  const { reading } = useProjectHere();
  const [query, setQuery] = useState<string>();
  const chosen = options.find((option) => option.key === keyOfCell(value ?? undefined));
  const found = options.filter((option) => fold(option.text).includes(fold(query ?? '')));
  const isMissing = isChecked && isRequired(column) && value === null;
  return (
    <Field
      label={column.label}
      required={isRequired(column)}
      validationMessage={isMissing ? t('tab.edit.required') : (refusal ?? null)}
    >
      <Combobox
        autoFocus={autoFocus}
        clearable={!isRequired(column)}
        value={query ?? chosen?.text ?? cellText(column.column, value ?? undefined, reading)}
        selectedOptions={chosen === undefined ? [] : [chosen.key]}
        onChange={(event) => setQuery(event.target.value)}
        onOpenChange={(_, data) => setQuery(data.open ? '' : undefined)}
        onOptionSelect={(_, { optionValue }) => {
          onChange(options.find((option) => option.key === optionValue)?.value ?? null, true);
          setQuery(undefined);
        }}
      >
        {found.map((option) => (
          <Option key={option.key} value={option.key} text={option.text}>
            {option.text}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
