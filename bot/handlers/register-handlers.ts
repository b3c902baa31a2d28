import type { CardData } from '../cards/data/card-data.ts';
import type { CommandKind } from '../understand/command.ts';
import { addAction } from './actions/add-action.ts';
import { assignAction } from './actions/assign-action.ts';
import {
  cancelAction,
  noteAction,
  reopenAction,
  setPriority,
  startAction,
  stepAction,
  waitAction,
} from './actions/change-status.ts';
import { completeAction } from './actions/complete-action.ts';
import { findAction } from './actions/find-action.ts';
import { listActions } from './actions/list-actions.ts';
import { postponeAction } from './actions/postpone-action.ts';
import { showAction } from './actions/show-action.ts';
import type { CommandHandler } from './command-handler.ts';
import { addDecision } from './decisions/add-decision.ts';
import { findDecision } from './decisions/find-decision.ts';
import { listDecisions } from './decisions/list-decisions.ts';
import { showDecision } from './decisions/show-decision.ts';
import { confirmGrotik } from './grotik/confirm-grotik.ts';
import { explainGrotik } from './grotik/explain-grotik.ts';
import { setGrotik } from './grotik/set-grotik.ts';
import { showGrotik } from './grotik/show-grotik.ts';
import { answerNone, askClearer, giveHelp, undoSaid } from './messages/plain-answers.ts';
import type { PressHandler } from './press-handler.ts';
import { pressAnswer } from './presses/press-answer.ts';
import { pressAskConfirm } from './presses/press-ask-confirm.ts';
import { pressAssign } from './presses/press-assign.ts';
import { pressAskHelp, pressDiscuss } from './presses/press-call.ts';
import { pressComplete } from './presses/press-complete.ts';
import { pressConfirmGrotik } from './presses/press-confirm-grotik.ts';
import { pressDismiss, pressLeave } from './presses/press-leave.ts';
import { pressPostpone } from './presses/press-postpone.ts';
import { pressPutBack } from './presses/press-put-back.ts';
import { pressRun } from './presses/press-run.ts';
import { pressUndo } from './presses/press-undo.ts';
import { listRisks } from './risks/list-risks.ts';
import { showRisk } from './risks/show-risk.ts';

/** What somebody can say and the bot can carry out; any other command is understood, and answered with that. */
export const commandHandlers: { readonly [K in CommandKind]?: CommandHandler<K> } = {
  'action.add': addAction,
  'action.list': listActions,
  'action.show': showAction,
  'action.find': findAction,
  'action.complete': completeAction,
  'action.postpone': postponeAction,
  'action.assign': assignAction,
  'action.reopen': reopenAction,
  'action.start': startAction,
  'action.step': stepAction,
  'action.wait': waitAction,
  'action.setPriority': setPriority,
  'action.note': noteAction,
  'action.cancel': cancelAction,
  'risk.list': listRisks,
  'risk.show': showRisk,
  'decision.add': addDecision,
  'decision.find': findDecision,
  'decision.list': listDecisions,
  'decision.show': showDecision,
  'grotik.show': showGrotik,
  'grotik.explain': explainGrotik,
  'grotik.set': setGrotik,
  'grotik.confirm': confirmGrotik,
  help: giveHelp,
  undo: undoSaid,
  none: answerNone,
  clarify: askClearer,
};

/** What somebody can press. */
export const pressHandlers: { readonly [V in CardData['verb']]: PressHandler<V> } = {
  complete: pressComplete,
  postpone: pressPostpone,
  assign: pressAssign,
  'ask-help': pressAskHelp,
  discuss: pressDiscuss,
  leave: pressLeave,
  undo: pressUndo,
  'put-back': pressPutBack,
  run: pressRun,
  answer: pressAnswer,
  dismiss: pressDismiss,
  'confirm-grotik': pressConfirmGrotik,
  'ask-confirm': pressAskConfirm,
};
