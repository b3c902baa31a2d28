import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandHandlers } from '../../../bot/handlers/register-handlers.ts';
import { canCarryOut, runCommand } from '../../../bot/handlers/run-command.ts';
import { withoutHandler } from '../../../bot/handlers/without-handler.ts';
import { type Command, type CommandKind, commandSchema, onlyReads } from '../../../bot/understand/command.ts';
import { nextDecisionStatuses } from '../../../src/domain/decisions/decision-changes.ts';
import { nextRiskStatuses } from '../../../src/domain/risks/risk-changes.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import { milestonesList } from '../../../src/lists/milestones.ts';
import type { ListDeclaration } from '../../../src/lists/list.ts';
import { risksList } from '../../../src/lists/risks.ts';
import { boardNamed } from '../../../tab/boards/boards.ts';
import { gridColumn } from '../../../tab/cells/grid-column.ts';
import { textsOf } from '../cards/read-card.ts';
import { filled, kindsOf } from '../understand/slots-of.ts';
import { type HandlerBench, ref, startHandlerBench } from './handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
  // What the commands below name by number.
  await bench.put(risksList, { RiskStatus: 'Open', RiskOwner: ref('jan') });
  await bench.put(decisionsList, { DecisionStatus: 'Proposed', ProposedBy: ref('jan') });
});
afterAll(() => bench.close());

const commands = kindsOf(commandSchema).flatMap(filled) as unknown as readonly Command[];
const without = commands.filter((command) => !canCarryOut(command));
const kinds = [...new Set(without.map(({ kind }) => kind))];
const oneOf = (kind: CommandKind): Command => {
  const found = without.find((command) => command.kind === kind);
  if (found === undefined) throw new Error(`${kind} has a handler`);
  return found;
};

/** The list that a command writes to or reads, when it is about one. */
const listOf: Readonly<Record<string, ListDeclaration>> = {
  risk: risksList,
  measure: controlMeasuresList,
  decision: decisionsList,
  milestone: milestonesList,
};
const subject = (kind: CommandKind): ListDeclaration | undefined => listOf[kind.split('.')[0] ?? ''];

const answer = async (kind: CommandKind, language: 'nl' | 'en' = 'nl'): Promise<string> =>
  textsOf(await runCommand(oneOf(kind), await bench.talk('aisha', { language }), { hints: [] })).join(' ');

const inTab = 'Dat kan ik nog niet in de chat. In het tabblad kan het wel.';

test('every command without a handler, and no other, stands in the table of what can be done instead', () => {
  expect(Object.keys(withoutHandler).toSorted()).toEqual(kinds.toSorted());
  expect(Object.keys(withoutHandler).filter((kind) => kind in commandHandlers)).toEqual([]);
});

describe('the tab is named for what it can do, and for nothing else', () => {
  test.each(kinds)('%s', async (kind) => {
    const list = subject(kind);
    const canTab = !onlyReads(oneOf(kind)) && list !== undefined && boardNamed(list.name) !== undefined;
    const said = await answer(kind);
    if (canTab) expect(said).toBe(inTab);
    else expect(said).not.toContain('tabblad');
    expect(said).toMatch(/^Dat kan ik nog niet/);
  });
});

describe('what is said to be possible in the tab is', () => {
  const changed: Readonly<Partial<Record<CommandKind, readonly string[]>>> = {
    'risk.score': ['Probability', 'Impact'],
    'risk.occurred': ['RiskStatus', 'OccurredOn'],
    'risk.control': ['RiskStatus', 'CauseText', 'ResidualProbability', 'ResidualImpact'],
    'decision.take': ['DecisionStatus', 'DecidedBy', 'DecidedOn', 'Rationale'],
    'decision.hold': ['DecisionStatus', 'NeededBy'],
    'decision.withdraw': ['DecisionStatus'],
  };

  test.each(kinds.filter((kind) => withoutHandler[kind]?.way === 'tab'))('%s', (kind) => {
    const board = boardNamed(subject(kind)?.name);
    if (kind.endsWith('.add')) return expect(board?.actions).toContain('add');
    const locked = changed[kind]?.filter((name) => board && !gridColumn(board.list, name, 'nl')?.isEditable);
    expect(locked).toEqual([]);
  });

  test('a status may follow there as it was said', () => {
    expect(nextRiskStatuses('Open')).toEqual(expect.arrayContaining(['Occurred', 'Controlled']));
    expect(nextDecisionStatuses('Proposed')).toEqual(expect.arrayContaining(['Taken', 'OnHold', 'Withdrawn']));
  });
});

test.each<[CommandKind, string, string]>([
  [
    'measure.add',
    'Dat kan ik nog niet. Het kan wel in de SharePoint-lijst Beheersmaatregelen.',
    'I cannot do that yet. You can in the SharePoint list Beheersmaatregelen.',
  ],
  [
    'milestone.list',
    'Dat kan ik nog niet. Je vindt het in de SharePoint-lijst Mijlpalen.',
    'I cannot do that yet. You find it in the SharePoint list Mijlpalen.',
  ],
  [
    'risk.agenda',
    "Dat kan ik nog niet. Vraag bijvoorbeeld ‘welke risico's zijn rood?’",
    'I cannot do that yet. Ask, for instance, ‘which risks are red?’',
  ],
  [
    'workload.check',
    'Dat kan ik nog niet. Vraag bijvoorbeeld ‘wat staat er open voor mij?’',
    "I cannot do that yet. Ask, for instance, ‘what's on my plate?’",
  ],
  ['remind.send', 'Dat kan ik nog niet. Er is niets gewijzigd.', 'I cannot do that yet. Nothing was changed.'],
])('instead of %s people are sent where it can be done, in both languages', async (kind, nl, en) => {
  expect(await answer(kind)).toBe(nl);
  expect(await answer(kind, 'en')).toBe(en);
});

describe('the tab is not named for what it would refuse', () => {
  const ask = async (kind: CommandKind, who: 'aisha' | 'zoe', number = 1) =>
    textsOf(
      await runCommand({ ...oneOf(kind), item: { number } } as Command, await bench.talk(who), { hints: [] }),
    ).join(' ');

  test.each<CommandKind>(['decision.take', 'decision.hold'])('%s by somebody who may not', async (kind) => {
    expect(await ask(kind, 'zoe')).toContain('Alleen de ondersteuner of de projectmanager mag dit.');
  });

  test('a risk by somebody who does not own it', async () => {
    expect(await ask('risk.occurred', 'zoe')).toContain('Dit is van Jan');
  });

  test('a step that cannot follow, one that was taken already, a number that is none', async () => {
    const ended = await bench.put(decisionsList, { DecisionStatus: 'Rejected', ProposedBy: ref('jan') });
    expect(await ask('decision.withdraw', 'aisha', ended.id)).toContain(
      'Van ‘Afgewezen’ kun je niet naar ‘Ingetrokken’',
    );
    const gone = await bench.put(decisionsList, { DecisionStatus: 'Withdrawn', ProposedBy: ref('jan') });
    expect(await ask('decision.withdraw', 'aisha', gone.id)).toContain('Dat is al zo.');
    expect(await ask('risk.score', 'aisha', 999)).toContain('R999 bestaat niet');
  });
});
