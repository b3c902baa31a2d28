// Decides from Stryker's report whether the tests noticed enough of what was broken on purpose.

const dead = new Set(['Killed', 'Timeout']);
const alive = new Set(['Survived', 'NoCoverage']);

/** One mutant that lived, as somebody looks it up. */
const survivorOf = (path, { location, mutatorName, replacement, status }) =>
  `${path}:${location.start.line} ${mutatorName} -> ${JSON.stringify(replacement ?? '')} (${status})`;

/** What does not compile or was ignored for a reason proves nothing, for or against. */
export function judgeMutants(report, leastPercent) {
  const found = Object.entries(report.files).flatMap(([path, { mutants }]) =>
    mutants.map((mutant) => ({ path, ...mutant })),
  );
  const killed = found.filter(({ status }) => dead.has(status)).length;
  const survivors = found.filter(({ status }) => alive.has(status));
  const counted = killed + survivors.length;
  // Nothing to count is a run that went wrong, never a clean one.
  const percent = counted === 0 ? 0 : (100 * killed) / counted;
  return {
    killed,
    counted,
    percent,
    isGood: percent >= leastPercent,
    survivors: survivors.map((mutant) => survivorOf(mutant.path, mutant)),
  };
}
