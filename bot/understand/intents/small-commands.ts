import { draft, type Rule, sure } from '../draft.ts';
import { similarItems } from '../similar/similar-items.ts';
import { tidy } from '../../../src/reading/text/tidy.ts';
import { word } from '../../../src/reading/text/any-of.ts';
import { isNegated } from '../words/speech-words.ts';

const undoing =
  /^(?:(?:maak\s+)?(?:dat|dit|het)?\s*(?:maar\s+)?ongedaan(?:\s+maken)?|maak\s+(?:dat|dit|het|de laatste wijziging)?\s*ongedaan|undo(?:\s+(?:that|this|it|last))?|herstel(?:\s+(?:dat|dit))?|draai\s+(?:dat|dit|het)?\s*(?:maar\s+)?terug|terugdraaien|revert(?:\s+(?:that|this|it))?)[\s.!]*$/;

export const undo: Rule = ({ folded }) => (undoing.test(folded) ? sure({ kind: 'undo' }) : undefined);

const helping =
  /^(?:help(?:\s+me)?|hulp|\?+|wat\s+kun\s+je(?:\s+(?:allemaal|doen|voor mij doen))*|wat\s+kan\s+ik(?:\s+(?:je|jou|hier))?\s*(?:vragen|zeggen|doen)|hoe\s+werkt?\s+(?:dit|je|het|spil)|what\s+can\s+(?:you|i)\s+(?:do|say|ask)|how\s+(?:does|do)\s+(?:this|it|you)\s+work|commando'?s|commands|uitleg)[\s?.!]*$/;

export const askForHelp: Rule = ({ folded }) => (helping.test(folded) ? sure({ kind: 'help' }) : undefined);

const digest = word('weekbericht|weekoverzicht|weekmail|weekly\\s+(?:digest|report|summary)|digest');
const sends = word('stuur|verstuur|verzend|geef|nu|send|now|maak');

export const sendDigest: Rule = ({ folded, isQuestion }) =>
  digest.test(folded) && !isQuestion && !isNegated(folded) && (sends.test(folded) || /^\S+$/.test(folded))
    ? draft({ kind: 'digest.now' }, [{ kind: 'confirm-send' }])
    : undefined;

const alarm =
  /^(?:signaal|knelpunt|(?:ik\s+)?trek\s+aan\s+de\s+bel|aan\s+de\s+bel|meld\s+(?:een\s+)?(?:signaal|knelpunt)|signal|bottleneck|(?:i(?:'m|\s+am)?\s+)?rais(?:e|ing)\s+(?:the\s+alarm|a\s+(?:signal|flag|concern)))\s*(?::|\s(?:dat|want|omdat|that|because)\s)\s*/;

/** "ik trek aan de bel: …" goes to the projectmanager as a signal. */
export const raiseSignal: Rule = ({ text, folded, context }) => {
  const match = alarm.exec(folded);
  const said = match === null ? '' : tidy(text.slice(match[0].length));
  if (said === '') return undefined;
  const similar = similarItems(said, 'R', context.items).map((item) => ({ kind: 'similar', item }) as const);
  return sure({ kind: 'signal.raise', text: said }, similar);
};

const workload =
  /^(?:hoe\s+(?:vol|druk)\s+(?:zit|heb|ben)\s+ik(?:\s+het)?|(?:mijn\s+)?(?:werkdruk|werklast|belasting)|how\s+(?:full|busy|loaded)\s+am\s+i|(?:what(?:'s|\s+is)\s+)?my\s+workload|(?:check\s+)?(?:my\s+)?workload)[\s?.!]*$/;

export const askWorkload: Rule = ({ folded }) => (workload.test(folded) ? sure({ kind: 'workload.check' }) : undefined);

const milestones = word('mijlpaal|mijlpalen|milestones?');
const slipping = word(
  'schuif|schuift|schuiven|verschuiven|verschoven|uitlopen|vertraagd|te\\s+laat|slip|slips|slipping|slipped|delayed|late|shift(?:ed|ing)?',
);
const listing = /^(?:toon|laat|geef|lijst|show|list|give|mijlpalen|milestones|alle|all|de|the)(?![a-z])/;

export const askMilestones: Rule = ({ folded, isQuestion }) =>
  milestones.test(folded) && (isQuestion || listing.test(folded))
    ? sure({ kind: 'milestone.list', slippingOnly: slipping.test(folded) })
    : undefined;
