import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type GrotikAspect, type Light, lights } from '../../src/domain/values/vocabulary.ts';
import { weekNumber } from '../../src/domain/values/week.ts';
import type { ConfirmRequest, GrotikAnswer, GrotikAspectAnswer } from '../../src/tab-api/grotik.ts';
import { useApi } from '../api/api-context.tsx';
import { grotikKey, projectPath } from '../api/queries.ts';
import { RefusedError } from '../api/refusal.ts';
import { useFocusOnProblem } from '../frame/use-focus-on-problem.ts';
import { SidePanel } from '../frame/side-panel.tsx';
import { LightMark } from '../marks/light-mark.tsx';
import { useAnnounce } from '../frame/announcer.tsx';
import { useProjectHere } from '../project/project-context.tsx';
import { useWords } from '../words/words-context.tsx';
import { type AspectDraft, type DraftProblems, draftProblems, firstDraft, isReady } from './aspect-draft.ts';

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

/** The project manager confirms the six lights of a week, or changes them with a reason. */
export function ConfirmPanel({ status, onClose }: ConfirmPanelProps) {
  const styles = useStyles();
  const { t } = useWords();
  const [drafts, setDrafts] = useState<Drafts>({});
  const [checks, setChecked] = useState(0);
  const confirming = useConfirming(status, onClose);
  const form = useFocusOnProblem(checks);
  function submit(event: FormEvent): void {
    event.preventDefault();
    setChecked((turn) => turn + 1);
    if (status.aspects.every((aspect) => isReady(draftProblems(aspect, draftOf(drafts, aspect)))))
      confirming.mutate(drafts);
  }
  return (
    <SidePanel
      title={t('tab.grotik.confirmTitle', { week: weekNumber(status.week) })}
      onClose={onClose}
      footer={
        <div className={styles.footer}>
          <Button type="submit" form="confirm-grotik" appearance="primary" disabled={confirming.isPending}>
            {t('tab.grotik.confirmSave')}
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
        {confirming.isError && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{confirming.error.message}</MessageBarBody>
          </MessageBar>
        )}
      </form>
    </SidePanel>
  );
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

function useConfirming(status: GrotikAnswer, onConfirmed: () => void) {
  const api = useApi();
  const client = useQueryClient();
  const announce = useAnnounce();
  const { t } = useWords();
  const { project } = useProjectHere();
  return useMutation({
    mutationFn: async (drafts: Drafts) => {
      const aspects = status.aspects.map((aspect) => ({
        aspect: aspect.aspect,
        etag: aspect.etag,
        ...draftOf(drafts, aspect),
      }));
      const request: ConfirmRequest = { aspects };
      const path = `${projectPath(project.code)}/grotik/${status.week}/confirm`;
      const answer = await api.call<GrotikAnswer>('POST', path, request);
      if (!answer.ok) throw new RefusedError(answer.problem);
      return answer.value;
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: grotikKey(project.code) });
      announce(t('tab.grotik.confirmed', { week: weekNumber(status.week) }));
      onConfirmed();
    },
  });
}
