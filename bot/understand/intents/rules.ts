import type { Rule } from '../draft.ts';
import { addActionByHeader, addActionByOpening } from './add-action.ts';
import { addAgreement } from './add-agreement.ts';
import { addDecision } from './add-decision.ts';
import { addMeasure } from './add-measure.ts';
import { addRisk } from './add-risk.ts';
import { askDecisions } from './ask-decisions.ts';
import { askRisks } from './ask-risks.ts';
import { assignAction } from './assign-action.ts';
import { cancelAction, rateAction, reopenAction, startAction, waitAction } from './change-action.ts';
import { holdDecision, takeDecision, withdrawDecision } from './change-decision.ts';
import { controlRisk, riskOccurred, scoreRisk } from './change-risk.ts';
import { completeAction } from './complete-action.ts';
import { findAction, findByTitle } from './find-action.ts';
import { confirmGrotik, explainGrotik, setGrotik, showGrotik } from './grotik.ts';
import { listActions } from './list-actions.ts';
import { addNote } from './note-action.ts';
import { offerAction, offerDecision, offerRisk } from './offers.ts';
import { postponeAction } from './postpone-action.ts';
import { remind } from './remind.ts';
import { showItem } from './show-item.ts';
import { askForHelp, askMilestones, askWorkload, raiseSignal, sendDigest, undo } from './small-commands.ts';
import { noCommand, refersToSpeech, refuseBulk } from './speech.ts';
import { tickStep } from './tick-step.ts';

/**
 * Every intent in the order in which it is tried. What an explicit header names comes first, because the text
 * behind it is literal; a rule that needs less evidence comes after one that needs more.
 */
export const rules: readonly Rule[] = [
  undo,
  askForHelp,
  addNote,
  addMeasure,
  addActionByHeader,
  addRisk,
  addDecision,
  addAgreement,
  raiseSignal,
  refersToSpeech,
  refuseBulk,
  tickStep,
  remind,
  sendDigest,
  setGrotik,
  explainGrotik,
  confirmGrotik,
  scoreRisk,
  riskOccurred,
  controlRisk,
  askRisks,
  takeDecision,
  holdDecision,
  withdrawDecision,
  askDecisions,
  reopenAction,
  waitAction,
  rateAction,
  cancelAction,
  completeAction,
  assignAction,
  postponeAction,
  startAction,
  askWorkload,
  askMilestones,
  listActions,
  findAction,
  showGrotik,
  noCommand,
  showItem,
  addActionByOpening,
  offerAction,
  offerRisk,
  offerDecision,
  findByTitle,
];
