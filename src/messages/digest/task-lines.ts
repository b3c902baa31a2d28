import type { Digest, DigestTask } from '../../domain/digest/digest.ts';
import { numberOf } from '../../domain/grotik/found-item.ts';
import { showDay } from '../../words/show-date.ts';
import type { DigestVoice } from './digest-voice.ts';

const lists = {
  action: 'Actions',
  measure: 'ControlMeasures',
  decision: 'Decisions',
  'risk-review': 'Risks',
} as const satisfies Record<DigestTask['kind'], string>;

/** The recipient's own items, one line each. */
export const taskLines = ({ forYou }: Digest, voice: DigestVoice): readonly string[] =>
  forYou.map((task) => showTask(task, voice));

function showTask(task: DigestTask, { language, t }: DigestVoice): string {
  const number = numberOf({ list: lists[task.kind], id: task.id });
  const values = { number, title: task.title, day: showDay(task.due, language, 'weekday') };
  switch (task.kind) {
    case 'action':
      return t(task.priority === 'High' ? 'digest.tasks.urgent' : 'digest.tasks.plain', values);
    case 'measure':
      return t('digest.tasks.plain', values);
    case 'decision':
      return t('digest.tasks.decision', values);
    case 'risk-review':
      return t('digest.tasks.review', values);
  }
}
