import { type Rule, slot, sure } from '../draft.ts';
import { findWeek, namedWeek } from '../../../src/reading/days/find-week.ts';
import { findRefs } from '../refs/find-refs.ts';
import { word } from '../../../src/reading/text/any-of.ts';
import { isNegated, splitReason } from '../words/speech-words.ts';
import { aspectIn, aspectSource, lightIn, lightSource } from './light-in.ts';

const setting = new RegExp(
  `^(?:zet|maak|kleur|set|make|turn|change|put)\\s+(?:(?:grotik|het|de|the|aspect|licht|stoplicht|light)\\s+){0,3}(?<aspect>${aspectSource})\\s+(?:(?:op|naar|to|at)\\s+)?(?<light>${lightSource})(?![a-z])`,
);

/** "zet geld op oranje want …": a draft; only the projectmanager confirms a light. */
export const setGrotik: Rule = ({ text, folded }) => {
  const match = setting.exec(folded);
  const aspect = aspectIn(match?.groups?.['aspect'] ?? '');
  const light = lightIn(match?.groups?.['light'] ?? '');
  if (aspect === undefined || light === undefined) return undefined;
  return sure({ kind: 'grotik.set', aspect, light, ...slot('explanation', splitReason(text, folded).reason) });
};

const explaining = word(
  'waarom|hoezo|hoe\\s+komt\\s+het|leg\\s.{0,40}?uit|verklaar|licht\\s.{0,40}?toe|onderbouw|explain|why|how\\s+come',
);

/** "waarom is tijd oranje?", "waarom was tijd oranje in week 46?" */
export const explainGrotik: Rule = ({ folded, context }) => {
  if (!explaining.test(folded) || findRefs(folded).length > 0) return undefined;
  const aspect = aspectIn(folded);
  const light = lightIn(folded);
  // "waarom kost dit zoveel tijd?" is ordinary speech: a colour, or an order to explain, makes it GROTIK.
  const isAbout = light !== undefined || /grotik|leg\s|verklaar|licht\s|explain/.test(folded);
  return aspect !== undefined && isAbout
    ? sure({
        kind: 'grotik.explain',
        aspect,
        ...slot('week', namedWeek(folded, context.today)),
        ...slot('light', light),
      })
    : undefined;
};

const name = word('grotik|gotik|grotick|gotick|stoplicht(?:en)?|traffic\\s+lights?');
const confirming = word('stel\\s.{0,40}?vast|vaststellen|vastgesteld|bevestig|bevestigen|confirm|approve');

/** "stel GROTIK week 47 vast". */
export const confirmGrotik: Rule = ({ folded, isQuestion, context }) =>
  name.test(folded) && confirming.test(folded) && !isQuestion && !isNegated(folded)
    ? sure({ kind: 'grotik.confirm', week: findWeek(folded, context.today) })
    : undefined;

const standing = word(
  'hoe\\s+(?:staan|stonden|staat|stond)\\s.{0,60}?voor|hoe\\s+(?:staan|stonden)\\s.{0,60}?ervoor|how\\s+(?:are|were|is|was)\\s+(?:we|the\\s+project)\\s+doing|how\\s+(?:is|was)\\s+the\\s+project|(?:project\\s?)?status(?:\\s+(?:van\\s+het|of\\s+the)\\s+project)?(?=[\\s?.!]*$)|where\\s+do\\s+we\\s+stand|hoe\\s+gaat\\s+het\\s+met\\s+het\\s+project',
);

/** "status GROTIK", "hoe stonden we er twee weken geleden voor?" */
export const showGrotik: Rule = ({ folded, context }) =>
  findRefs(folded).length === 0 && (name.test(folded) || standing.test(folded))
    ? sure({ kind: 'grotik.show', week: findWeek(folded, context.today) })
    : undefined;
