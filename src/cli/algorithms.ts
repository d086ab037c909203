import type { SignatureVerifier } from '../core/index.ts';
import { ed25519, es256 } from '../crypto/node.ts';

export { random, sha256 } from '../crypto/node.ts';

/** What the command line verifies with. */
export const algorithms: readonly SignatureVerifier[] = [ed25519, es256];
