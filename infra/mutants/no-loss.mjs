// Mutants that nobody would miss: each rule says why its death would prove nothing.

const logWords = new Set(['trace', 'debug', 'info', 'warn', 'error', 'fatal']);

/** What a log line or a thrown fault says is read by an administrator only, and may be reworded at will. */
const isInnerWording = (path) =>
  Boolean(
    path.findParent(
      (above) =>
        (above.isNewExpression() && /Error$|^CannotStart$/.test(above.node.callee.name ?? '')) ||
        (above.isCallExpression() &&
          above.get('callee').isMemberExpression() &&
          /^(log|logger)$/.test(above.node.callee.object.name ?? '') &&
          logWords.has(above.node.callee.property.name)),
    ),
  );

const returnsNothing = ({ type, argument }) =>
  type === 'ReturnStatement' && (argument === null || argument.name === 'undefined');

/** A last `catch` that answers undefined does the same when it is empty. */
const isSilentEnd = (path) =>
  path.isBlockStatement() &&
  path.parentPath.isCatchClause() &&
  path.node.body.length === 1 &&
  returnsNothing(path.node.body[0]) &&
  path.parentPath.parentPath.getAllNextSiblings().length === 0;

const rules = [
  ['wording that only an administrator reads', (path) => path.isLiteral() && isInnerWording(path)],
  ['wording that only an administrator reads', (path) => path.isTemplateLiteral() && isInnerWording(path)],
  ['the same without it', isSilentEnd],
];

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'no-loss',
    value: { shouldIgnore: (path) => rules.find(([, holds]) => holds(path))?.[0] },
  },
];
