import type { notices as nl } from '../nl/notices.ts';
import type { SameKeys } from '../word-shape.ts';

export const notices: SameKeys<typeof nl> = {
  given: '{{actor}} gave you {{a}}: {{item}}, {{due}}.',
  taken: '{{actor}} gave {{mine}} {{item}} to {{name}}.',
  proposed: '{{actor}} proposed a decision on your behalf: {{item}}, {{due}}.',
  proposedForOther: '{{actor}} put {{mine}} {{item}} in the name of {{name}}.',
  completed: '{{actor}} finished {{mine}} {{item}}.',
  postponed: '{{actor}} moved {{mine}} {{item}} to {{day}}.',
  moved: '{{actor}} set {{mine}} {{item}} to ‘{{status}}’.',
  changed: '{{actor}} changed {{mine}} {{item}}.',
  undone: '{{actor}} took back a change of {{item}}.',
  recorded: '{{actor}} recorded a decision as taken: {{item}}. Is that wrong? Put it back within 5 working days.',
  putBack: '{{actor}} put decision {{item}} back to Proposed.',
  rescore: 'A measure for risk {{item}} is finished. Score the risk again.',
  reopened: '{{item}} is in progress again: a linked action is still open.',
  help: '{{actor}} raises the alarm about {{item}} and needs help.',
  discuss: '{{actor}} wants to discuss {{item}} with you.',
  nobody: 'nobody',
  undated: 'without a date',
  kinds: {
    Actions: { a: 'an action', mine: 'your action', dated: 'due' },
    Risks: { a: 'a risk', mine: 'your risk', dated: 'review on' },
    ControlMeasures: { a: 'a measure', mine: 'your measure', dated: 'due' },
    Decisions: { a: 'a decision', mine: 'your proposal', dated: 'needed by' },
  },
};
