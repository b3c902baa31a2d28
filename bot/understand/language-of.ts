import type { Language } from '../../src/domain/values/project-vocabulary.ts';
import { word } from '../../src/reading/text/any-of.ts';

// Words that live in one of the two languages only: no names, no trade words.
const dutch =
  'de|het|een|en|voor|van|aan|naar|niet|nog|wat|wie|welke|waarom|hoe|mijn|mij|ik|je|jij|wij|zijn|moet|moeten|wordt|heeft|hebben|zet|maak|geef|stuur|toon|verschuif|herinner|herinneringen|actie|acties|actiepunt|besluit|besluiten|besluitenlijst|risico|risicos|kans|gevolg|maatregel|morgen|vandaag|volgende|komende|uiterlijk|klaar|afgerond|gereed|over|staat|staan|ongedaan|heropen|notitie|verwijder|leg|vast|nieuw|nieuwe|weekbericht|hulp|mijlpalen|door|bij|met|tot|deze|geld|tijd|kwaliteit|rood|groen|oranje|ap|dit|dat|dan|om|te|op|er|hoi|bedankt|akkoord|wordt|stuur|beheerst|opgetreden|besloten|genomen|al|ook|maar|mag|kun|kan|grote';
const english =
  "the|a|an|and|for|to|from|not|yet|what|what's|who|which|why|how|my|i|i'm|you|our|isn't|are|does|did|has|have|must|should|mark|set|move|push|assign|give|show|list|find|remind|snooze|action|actions|task|decision|decisions|risks|probability|impact|measure|tomorrow|today|next|by|done|finished|overdue|undo|reopen|note|delete|remove|cancel|add|record|withdraw|raise|please|green|amber|red|time|money|quality|everyone|last|happened|opportunity|with|because|until|about|this|that|on|it|at|others|waiting|close|finish|complete|occurred|confirm|hold|milestones|commands|workload|send|thanks|hello|agreed|these|control";

const count = (folded: string, words: string): number => folded.match(word(words, 'g'))?.length ?? 0;

/** The language that the sender speaks; a draw goes to the language of the conversation. */
export function languageOf(folded: string, locale: Language = 'nl'): Language {
  const nl = count(folded, dutch);
  const en = count(folded, english);
  if (nl === en) return locale;
  return nl > en ? 'nl' : 'en';
}
