import type { Digest, DigestLight } from '../../domain/digest/digest.ts';
import type { DigestVoice } from './digest-voice.ts';

/** Columns of plain text: aspect, light, light before. */
const widths = { aspect: 14, light: 8, before: 14 } as const;

/** One line per aspect; red stands in capitals, since colour alone tells nothing to some readers. */
export const lightLines = ({ lights }: Digest, voice: DigestVoice): readonly string[] =>
  lights.map((light) => lightLine(light, voice));

function lightLine({ aspect, light, previous, trend }: DigestLight, { t }: DigestVoice): string {
  const before = previous === undefined ? '' : t('digest.was', { light: t(`grotik.lights.${previous}`) });
  return [
    t(`grotik.aspects.${aspect}`).padEnd(widths.aspect),
    (light === 'Red' ? t('digest.red') : t(`grotik.lights.${light}`)).padEnd(widths.light),
    before.padEnd(widths.before),
    t(`grotik.trends.${trend}`),
  ].join('');
}
