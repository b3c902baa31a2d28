import type { Refusal } from '../domain/people/permission.ts';
import type { RuleProblem } from '../domain/changes/rule-problem.ts';
import type { Language } from '../domain/values/project-vocabulary.ts';
import { decisionLevels } from '../domain/values/vocabulary.ts';
import { columnLabel } from '../lists/column-label.ts';
import type { ListDeclaration } from '../lists/list.ts';
import { showDay } from './show-date.ts';
import { showCount } from './show-number.ts';
import { showStatus } from './show-status.ts';
import { createTranslate } from './translate.ts';

/** The one place where a refusal by the rules becomes a sentence. */
export function ruleWords(problem: RuleProblem, list: ListDeclaration, language: Language): string {
  const t = createTranslate(language);
  const label = (column: string): string => columnLabel(list, column, language);
  switch (problem.kind) {
    case 'already-so':
      return t('rules.alreadySo');
    case 'not-from-here': {
      const to = showStatus(list, problem.to, language);
      // A new row comes from no status, and what people typed by hand is not one of ours.
      if (problem.from === undefined) return t('rules.notHere', { to });
      return t('rules.notFromHere', { from: showStatus(list, problem.from, language), to });
    }
    case 'needed':
      return t('rules.needed', { columns: problem.columns.map(label).join(', ') });
    case 'reason-needed':
      return t('rules.reasonNeeded');
    case 'too-short':
      return t('rules.tooShort', { column: label(problem.column), minLength: problem.minLength });
    case 'too-long':
      return t('rules.tooLong', { column: label(problem.column), maxLength: showCount(problem.maxLength, language) });
    case 'said-too-long':
      return t('rules.saidTooLong', { maxLength: showCount(problem.maxLength, language) });
    case 'too-early':
      return t('rules.tooEarly', {
        column: label(problem.column),
        earliest: showDay(problem.earliest, language, 'long'),
      });
    case 'too-far-ahead':
      return t('rules.tooFarAhead', {
        column: label(problem.column),
        latest: showDay(problem.latest, language, 'long'),
      });
    case 'not-in-team':
      return t('rules.notInTeam', { column: label(problem.column) });
    case 'in-the-future':
      return t('rules.inTheFuture', { column: label(problem.column) });
    case 'only-when-done':
      return t('rules.onlyWhenDone', { column: label(problem.column) });
    case 'only-when-occurred':
      return t('rules.onlyWhenOccurred', { column: label(problem.column) });
    case 'residual-higher':
      return t('rules.residualHigher', { column: label(problem.column) });
    case 'too-late':
      return t('rules.tooLate', { last: showDay(problem.last, language, 'long') });
    case 'no-such-step':
      return t(problem.count === 0 ? 'rules.noSteps' : 'rules.noSuchStep', {
        step: problem.number,
        last: problem.count,
      });
    case 'ended':
      return t('rules.ended');
    case 'no-finished-measure':
      return t('rules.noFinishedMeasure');
    case 'certain':
      return t('rules.certain');
    case 'strategy-of-other-type':
      return t('rules.strategyOfOtherType');
    case 'above-project-team':
      return t('rules.aboveProjectTeam');
    case 'frozen':
      return t('rules.frozen');
    case 'final':
      return t('rules.final', { status: showStatus(list, problem.status, language) });
    case 'level-too-low':
      return t('rules.levelTooLow', {
        bodies: problem.bodies.map((body) => decisionLevels[body][language]).join(', '),
      });
    case 'body-unasked':
      return t('rules.bodyUnasked');
    case 'cannot-replace':
      return t('rules.cannotReplace');
  }
}

/** Why a person may not do something, then who may. */
export function permissionWords(refusal: Refusal, language: Language): string {
  const t = createTranslate(language);
  switch (refusal.kind) {
    case 'guest':
      return t('rules.guest');
    case 'not-yours':
      return refusal.owner === undefined
        ? t('rules.notYoursUnnamed')
        : t('rules.notYours', { name: refusal.owner.name });
    case 'support-or-manager-only':
      return t('rules.supportOrManagerOnly');
    case 'keeper-only':
      return t('rules.keeperOnly');
    case 'preparer-only':
      return t('rules.preparerOnly');
    case 'manager-only':
      return t('rules.managerOnly');
    case 'manager-or-deputy-only':
      return t('rules.managerOrDeputyOnly');
  }
}
