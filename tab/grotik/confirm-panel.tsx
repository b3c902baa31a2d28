import { Button, Field, makeStyles, Radio, RadioGroup, Text, Textarea, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { type GrotikAspect, type Light, lights } from '../../src/domain/values/vocabulary.ts';
import { weekNumber } from '../../src/domain/values/week.ts';
import type { ConfirmRequest, GrotikAnswer, GrotikAspectAnswer } from '../../src/tab-api/grotik.ts';
import { refusalOf } from '../api/refusal.ts';
import { FormProblem } from '../frame/form-problem.tsx';
import { useFocusOnProblem } from '../frame/use-focus-on-problem.ts';
import { SidePanel } from '../frame/side-panel.tsx';
import { LightMark } from '../marks/light-mark.tsx';
import { useWords } from '../words/words-context.tsx';
import {
  type AspectDraft,
  type DraftProblems,
  draftProblems,
  firstDraft,
  isConfirmed,
  isCorrected,
  isReady,
  rebased,
} from './aspect-draft.ts';
import { useWeekPost } from './use-week-post.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalXL },
  aspect: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalS },
  lights: { display: 'flex', flexWrap: 'wrap' },
  // As high as what was written, so that a proposal can be read before it is confirmed.
  text: { '& > textarea': { fieldSizing: 'content', minHeight: '64px' } },
  footer: { display: 'flex', gap: tokens.spacingHorizontalS },
});

type Drafts = Readonly<Partial<Record<GrotikAspect, AspectDraft>>>;

interface ConfirmPanelProps {
  readonly status: GrotikAnswer;
  readonly onClose: () => void;
}

const draftOf = (drafts: Drafts, aspect: GrotikAspectAnswer): AspectDraft =>
  drafts[aspect.aspect] ?? firstDraft(aspect);

/** The drafts on a week that moved under them. */
const draftsOn = (drafts: Drafts, seen: GrotikAnswer, now: GrotikAnswer): Drafts =>
  Object.fromEntries(
    now.aspects.flatMap((aspect) => {
      const [draft, before] = [drafts[aspect.aspect], seen.aspects.find((one) => one.aspect === aspect.aspect)];
      return draft === undefined || before === undefined ? [] : [[aspect.aspect, rebased(draft, before, aspect)]];
    }),
  );

/** The project manager confirms the six lights of a week, or changes them with a reason. */
export function ConfirmPanel({ status: latest, onClose }: ConfirmPanelProps) {
  const styles = useStyles();
  const { t } = useWords();
  // What is confirmed is what was shown: the form stands still while the lists go on (ruling 3.11.4).
  const [status, show] = useState(latest);
  const [drafts, setDrafts] = useState<Drafts>({});
  const [answered, setAnswered] = useState<Error | null>(null);
  const [reason, setReason] = useState('');
  const [checks, setChecked] = useState(0);
  const week = weekNumber(status.week);
  const confirming = useWeekPost<ConfirmRequest>(status.week, 'confirm', t('tab.grotik.confirmed', { week }), onClose);
  if (confirming.error !== answered) {
    setAnswered(confirming.error);
    // Refused because the lights moved: those of now are shown, to be confirmed again.
    if (refusalOf(confirming.error)?.kind === 'moved') {
      show(latest);
      setDrafts(draftsOn(drafts, status, latest));
    }
  }
  const form = useFocusOnProblem(checks);
  const isCorrection = status.aspects.every(isConfirmed);
  const lacksReason =
    reason.trim() === '' && status.aspects.some((aspect) => isCorrected(aspect, draftOf(drafts, aspect)));
  function submit(event: FormEvent): void {
    event.preventDefault();
    setChecked((turn) => turn + 1);
    if (lacksReason || !status.aspects.every((aspect) => isReady(draftProblems(aspect, draftOf(drafts, aspect)))))
      return;
    confirming.mutate(requestOf(status, drafts, reason));
  }
  return (
    <SidePanel
      title={t(isCorrection ? 'tab.grotik.correctTitle' : 'tab.grotik.confirmTitle', { week })}
      onClose={onClose}
      footer={
        <div className={styles.footer}>
          <Button type="submit" form="confirm-grotik" appearance="primary" disabled={confirming.isPending}>
            {t(isCorrection ? 'tab.grotik.correctSave' : 'tab.grotik.confirmSave')}
          </Button>
          <Button onClick={onClose}>{t('tab.edit.cancel')}</Button>
        </div>
      }
    >
      <form id="confirm-grotik" ref={form} className={styles.form} noValidate onSubmit={submit}>
        {status.aspects.map((aspect) => (
          <AspectFields
            key={aspect.aspect}
            aspect={aspect}
            draft={draftOf(drafts, aspect)}
            problems={checks > 0 ? draftProblems(aspect, draftOf(drafts, aspect)) : {}}
            onDraft={(draft) => setDrafts((all) => ({ ...all, [aspect.aspect]: draft }))}
          />
        ))}
        {status.aspects.some(isConfirmed) && (
          <Field
            label={t('tab.grotik.reason')}
            required
            validationMessage={checks > 0 && lacksReason ? t('tab.grotik.needReason') : null}
          >
            <Textarea resize="vertical" value={reason} onChange={(_, data) => setReason(data.value)} />
          </Field>
        )}
        {confirming.isError && <NotConfirmed error={confirming.error} />}
      </form>
    </SidePanel>
  );
}

/** What is sent: each light as it was shown, beside what the project manager made of it. */
const requestOf = (status: GrotikAnswer, drafts: Drafts, reason: string): ConfirmRequest => ({
  shownAt: status.shownAt,
  ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
  aspects: status.aspects.map((aspect) => ({
    aspect: aspect.aspect,
    shown: { light: firstDraft(aspect).light, version: aspect.version },
    ...draftOf(drafts, aspect),
  })),
});

/** Lights that moved are named one by one: the panel holds the new ones by then, to confirm again. */
function NotConfirmed({ error }: { readonly error: Error }) {
  const moved = refusalOf(error)?.moved ?? [];
  const intent = moved.length > 0 ? 'warning' : 'error';
  return <FormProblem lines={[error.message, ...moved]} intent={intent} comesIntoSight />;
}

interface AspectFieldsProps {
  readonly aspect: GrotikAspectAnswer;
  readonly draft: AspectDraft;
  readonly problems: DraftProblems;
  readonly onDraft: (draft: AspectDraft) => void;
}

function AspectFields({ aspect, draft, problems, onDraft }: AspectFieldsProps) {
  const styles = useStyles();
  const { t } = useWords();
  const isBad = draft.light === 'Amber' || draft.light === 'Red';
  const saying = (word: DraftProblems[keyof DraftProblems]) => (word === undefined ? null : t(`tab.grotik.${word}`));
  return (
    <fieldset className={styles.aspect}>
      <legend className={styles.legend}>
        <Text size={400} weight="semibold">
          {t(`grotik.aspects.${aspect.aspect}`)}
        </Text>
      </legend>
      <RadioGroup
        className={styles.lights}
        layout="horizontal"
        aria-label={`${t('tab.grotik.light')} ${t(`grotik.aspects.${aspect.aspect}`)}`}
        value={draft.light}
        onChange={(_, data) => onDraft({ ...draft, light: data.value as Light })}
      >
        {(Object.keys(lights) as Light[]).map((light) => (
          <Radio key={light} value={light} label={<LightMark light={light} />} />
        ))}
      </RadioGroup>
      <Field
        label={t('tab.grotik.explanation')}
        required={isBad || draft.light !== aspect.proposedLight}
        validationMessage={saying(problems.explanation)}
      >
        <Textarea
          className={styles.text}
          resize="vertical"
          value={draft.explanation}
          onChange={(_, data) => onDraft({ ...draft, explanation: data.value })}
        />
      </Field>
      {isBad && (
        <Field label={t('tab.grotik.correction')} required validationMessage={saying(problems.correction)}>
          <Textarea
            className={styles.text}
            resize="vertical"
            value={draft.correction}
            onChange={(_, data) => onDraft({ ...draft, correction: data.value })}
          />
        </Field>
      )}
    </fieldset>
  );
}
