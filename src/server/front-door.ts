import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance } from 'fastify';
import { createTranslate } from '../words/translate.ts';
import { describeApi } from './api/describe-api.ts';
import { useZodShapes } from './api/json-shapes.ts';
import { type BodyProblem, useNamedJsonProblems } from './read-json.ts';
import { badRequestRefusal, tooLargeRefusal, tooManyRefusal } from './api/refusal.ts';
import type { Configuration } from './configuration.ts';
import type { ReportFailure } from './report-failure.ts';

/** Largest body that any part of Spil sends; threats sheet S16. */
const bodyLimit = 256 * 1024;
const requestsPerMinute = 600;

/** All of Teams calls from a few addresses, an office shares one: neither may use up what the other needs. */
const caller = ({ ip, url }: { readonly ip: string; readonly url: string }): string =>
  url.startsWith('/api/messages') ? `bot ${ip}` : ip;

/** Fluent UI writes its styles at run time, so style elements are allowed; scripts only from our own files. */
const contentPolicy = (configuration: Configuration): Record<string, string[]> => ({
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  // teams-js asks Microsoft for its list of host origins when it starts.
  'connect-src': ["'self'", 'https://res.cdn.office.net'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': configuration.frameAncestors.split(' '),
});

/** The HTTP server with the protections that hold for every route, errors included. */
export async function openFrontDoor(configuration: Configuration, report: ReportFailure): Promise<FastifyInstance> {
  const app = Fastify({ bodyLimit, forceCloseConnections: true, routerOptions: { maxParamLength: 200 } });
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentPolicy(configuration) },
    // Teams shows the tab in a frame on its own origin: frame-ancestors decides who may.
    frameguard: false,
    crossOriginOpenerPolicy: false,
    crossOriginResourcePolicy: false,
  });
  await app.register(rateLimit, { max: requestsPerMinute, timeWindow: '1 minute', keyGenerator: caller });
  useNamedJsonProblems(app);
  useZodShapes(app);
  await describeApi(app);
  app.setErrorHandler((error: BodyProblem & { statusCode?: number }, request, reply) => {
    const t = createTranslate(request.headers['accept-language']?.startsWith('en') ? 'en' : 'nl');
    const status = error.statusCode ?? 500;
    if (status === 429) return reply.code(status).send(tooManyRefusal(t, Number(reply.getHeader('retry-after'))).body);
    if (status === 413) return reply.code(status).send(tooLargeRefusal(t).body);
    if (status < 500) return reply.code(status).send(badRequestRefusal(t, error.column).body);
    const message = t('problems.unexpected', { code: report(error, request.routeOptions.url) });
    return reply.code(500).send({ problem: { kind: 'unexpected' }, message });
  });
  return app;
}
