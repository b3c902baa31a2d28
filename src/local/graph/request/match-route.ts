import type { GraphRoute } from './graph-exchange.ts';

export interface MatchedRoute {
  readonly route: GraphRoute;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the route of a request; literal segments win from parameters. */
export function matchRoute(
  routes: readonly GraphRoute[],
  method: string,
  segments: readonly string[],
): MatchedRoute | 'no-such-method' | undefined {
  const fitting = routes
    .map((route) => ({ route, params: paramsOf(route.template, segments) }))
    .filter((match): match is MatchedRoute => match.params !== undefined)
    .toSorted((a, b) => openSegments(a.route) - openSegments(b.route));
  if (fitting.length === 0) return undefined;
  return fitting.find((match) => match.route.method === method) ?? 'no-such-method';
}

const openSegments = (route: GraphRoute): number => route.template.split('/{').length;

function paramsOf(template: string, segments: readonly string[]): Record<string, string> | undefined {
  const parts = template.split('/').slice(1);
  if (parts.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, part] of parts.entries()) {
    const segment = segments[at] ?? '';
    const fit = fitSegment(part, segment);
    if (!fit) return undefined;
    if (fit.name !== undefined) params[fit.name] = fit.value;
  }
  return params;
}

interface Fit {
  readonly name?: string;
  readonly value: string;
}

function fitSegment(part: string, segment: string): Fit | undefined {
  const whole = /^\{(.+)\}$/.exec(part);
  if (whole) return { name: whole[1] ?? '', value: segment };
  const argument = /^(\w+)\((\w+)='\{(\w+)\}'\)$/.exec(part);
  if (argument) {
    const given = new RegExp(`^${argument[1]}\\(${argument[2]}='(.*)'\\)$`).exec(segment);
    return given ? { name: argument[3] ?? '', value: given[1] ?? '' } : undefined;
  }
  return part.toLowerCase() === segment.toLowerCase() ? { value: segment } : undefined;
}
