/** Words of the trade that name one subject, English with Dutch and Dutch among themselves. */
const groups: readonly (readonly string[])[] = [
  ['kabel', 'kabels', 'leiding', 'leidingen', 'gasleiding', 'netbeheerder', 'klic', 'cable', 'cables', 'utilities'],
  ['permit', 'vergunning'],
  ['nightwork', 'nachtwerk'],
  ['contractor', 'aannemer'],
  ['sewer', 'riool', 'riolering'],
  ['soil', 'bodem', 'grond'],
  ['contamination', 'contaminated', 'verontreinigde', 'verontreiniging', 'sanering'],
  ['trees', 'tree', 'bomen', 'boom', 'platanen'],
  ['dewatering', 'bemaling'],
  ['supervision', 'toezicht'],
  ['fibre', 'fiber', 'glasvezel'],
  ['trench', 'sleuf'],
  ['playground', 'speelplek', 'speeltuin'],
  ['residents', 'bewoners', 'omwonenden'],
  ['newsletter', 'nieuwsbrief'],
  ['budget', 'krediet', 'begroting'],
  ['drawings', 'drawing', 'tekeningen', 'tekening'],
  ['traffic', 'verkeer'],
  ['explosives', 'explosieven'],
  ['prices', 'price', 'prijs', 'prijsstijging'],
];

/** A word with the other words for the same subject. */
export const withSynonyms = (word: string): readonly string[] => groups.find((group) => group.includes(word)) ?? [word];

/** English writes as two words what Dutch joins: night work, nachtwerk. */
export const joinedPairs = (words: readonly string[]): readonly string[] =>
  words
    .slice(1)
    .map((word, at) => `${words[at]}${word}`)
    .filter((pair) => groups.some((group) => group.includes(pair)));
