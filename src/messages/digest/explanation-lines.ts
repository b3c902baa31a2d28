import type { Digest, DigestExplanation } from '../../domain/digest/digest.ts';
import { isDraft } from '../../words/draft-status.ts';
import { lowerFirst } from '../../words/lower-first.ts';
import { createShowFinding } from '../../words/show-finding.ts';
import type { DigestVoice } from './digest-voice.ts';

/** Why each light is not green: a person's own words where somebody wrote them, else what the rules saw. */
export function explanationLines(digest: Digest, { language, t }: DigestVoice): readonly string[] {
  const show = createShowFinding(language, t);
  return digest.explanations.map((explanation) => {
    const aspect = t(`grotik.aspects.${explanation.aspect}`);
    const seen = explanation.findings.map((finding) => show(finding, 'cause')).join(' ');
    return t('digest.explanation', { aspect, text: ownWords(digest, explanation) ?? lowerFirst(seen) });
  });
}

function ownWords(digest: Digest, { aspect, findings, written }: DigestExplanation): string | undefined {
  const light = digest.lights.find((candidate) => candidate.aspect === aspect)?.light ?? 'Grey';
  if (written === undefined || written.trim() === '' || isDraft(written, { aspect, light, findings })) return undefined;
  return written.trim().replaceAll(/\s*\n\s*/g, ' ');
}
