import { bundle, kilobytes } from './bundle.ts';
import { type Check, mustBeEmpty } from './check.ts';

/** A verifier with one license type, in a browser: what a roadside app carries. */
export const verifierCaller = `
  import { drivingLicense } from 'elicense/catalog';
  import { ed25519, es256 } from 'elicense/crypto/webcrypto';
  import { createVerifier } from 'elicense/verifier';
  export const verifierOf = (options) => createVerifier({ ...options, algorithms: [ed25519, es256], types: [drivingLicense] });
`;

/** The same with files that came one by one, where nothing else brings trust lists and statuses. */
export const looseCaller = `${verifierCaller}
  export { looseFiles } from 'elicense/bundle';
`;

/** How it minifies and gzips, at most. */
const maxBytes = 12_000;
const forbiddenPackages = ['zod', 'jose', 'fflate', 'qrcode', 'cbor-x', 'commander', 'csv-parse', 'zxing-wasm'];
const forbiddenScope = '@noble/';
const forbiddenText = ['node:', 'zxing', '_zod', 'QRCode'];

export const bundles: Check = {
  name: 'bundles',
  summary: `a verifier's bundle: at most ${kilobytes(maxBytes)} min+gzip, nothing foreign in it`,
  after: ['build'],
  async run() {
    const { bytes, packages, code } = await bundle(verifierCaller);
    const problems = [
      ...packages
        .filter((name) => forbiddenPackages.includes(name) || name.startsWith(forbiddenScope))
        .map((name) => `the package ${name} is in the bundle`),
      ...forbiddenText.filter((text) => code.includes(text)).map((text) => `"${text}" is in the bundle`),
    ];
    if (!code.includes('driving-license')) problems.push('the license type is not in the bundle: nothing was measured');
    if (bytes > maxBytes) problems.push(`${bytes} bytes min+gzip, at most ${maxBytes}`);
    mustBeEmpty(problems);
  },
};
