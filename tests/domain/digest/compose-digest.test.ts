import { describe, expect, test } from 'vitest';
import { rvbDigest } from './rvb-digest.ts';

test('g', () => {
  console.log(JSON.stringify(rvbDigest(), null, 1));
});
