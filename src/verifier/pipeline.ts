import { type LicenseType, unpackFields } from '../catalog/index.ts';
import { signatureInput, startsAsZlib } from '../codec/index.ts';
import {
  type Check,
  type CheckId,
  type Clock,
  type Digest,
  equalBytes,
  FormatError,
  isBytes,
  isText,
  type PublicKey,
  refuseOthers,
  type SignatureVerifier,
  toSeconds,
} from '../core/index.ts';
import { bindingFor, verifyWithAny } from '../crypto/index.ts';
import { type KeyBinding, readLicenseInPlace, readText, replayKeyOf } from '../license/index.ts';
import { isExcepted, keyCounts } from '../trust/index.ts';
import {
  checkAudience,
  checkClock,
  checkFields,
  checkFormat,
  checkFreshness,
  checkHolder,
  checkIssuer,
  checkSignature,
  checkStatus,
  checkType,
  checkValidity,
  type Outcome,
} from './checks.ts';
import { type Inputs, reasonOf } from './inputs.ts';
import { type CompletePolicy, requireKnown } from './policy.ts';
import type { ReplayCache } from './replay-cache.ts';
import type { Report, ScanLimits, VerifiedLicense, VerifyOptions } from './verifier.ts';

/** What one verifier was created with. */
export interface Setting {
  /** They remember the keys that they prepared, as long as somebody has them. */
  readonly algorithms: readonly SignatureVerifier[];
  readonly types: ReadonlyMap<number, LicenseType>;
  readonly typeKeys: readonly string[];
  readonly limits: ScanLimits;
  readonly clock: Clock;
  readonly replayCache: ReplayCache | undefined;
  /** The same object for the same key as the last holder's. */
  knownHolder(key: PublicKey): PublicKey;
  policyOf(typeKey: string | undefined): CompletePolicy;
}

const checkIds: readonly CheckId[] = [
  'format',
  'signature',
  'issuer',
  'type',
  'fields',
  'validity',
  'status',
  'holder',
  'audience',
  'freshness',
  'clock',
];
const notReached: Outcome = ['skipped', 'not-reached'];

/** The whole verification; never throws on what was scanned, but a TypeError for wrong options. */
export async function examine(
  given: string | Uint8Array,
  { accept: accepted, audience = 'counter', nonce: challenge, ...others }: VerifyOptions = {},
  load: () => Inputs | Promise<Inputs>,
  { algorithms, knownHolder, types, typeKeys, limits, clock, replayCache, policyOf }: Setting,
): Promise<Report> {
  refuseOthers('verify', others);
  const accept = accepted === undefined ? typeKeys : [...accepted];
  if (accept !== typeKeys) requireKnown('accept', accept, typeKeys);
  const isNonce = challenge === undefined || (isBytes(challenge) && challenge.length > 7 && challenge.length < 65);
  const isScan = isText(given) || isBytes(given);
  if (!(isScan && isText(audience) && isNonce)) {
    throw new TypeError('expected text or bytes, audience (text), nonce (8 to 64 bytes)');
  }
  const nonce = challenge && new Uint8Array(challenge);
  const scanned = isBytes(given) ? new Uint8Array(given) : given;
  const loading = load();
  const { trust, keysOf, exceptionsOf, statusOf, newestSignedAt, bundleIssuedAt } =
    loading instanceof Promise ? await loading : loading;
  try {
    const { inflate, sha256 } = algorithms[0] as SignatureVerifier;
    const { maxInflatedBytes = 65_536 } = limits;
    let { bytes, form }: { bytes: Uint8Array; form?: string } = isText(scanned)
      ? readText(scanned, limits)
      : { bytes: scanned };
    if (form && startsAsZlib(bytes)) bytes = await inflate(bytes, maxInflatedBytes);
    if (bytes.length > maxInflatedBytes) throw new FormatError('limit-inflated-bytes');
    const license = await readLicenseInPlace(bytes, sha256, limits);
    const { sign1, keyId, issuedAt, expiration, status, binding, holderKey } = license;

    const { region, number } = license.issuer;
    const { list, issuer } = trust.find(region, number);
    const listed = issuer ? keysOf(issuer) : [];
    const keys = (listed instanceof Promise ? await listed : listed).filter((key) => equalBytes(key.keyId, keyId));
    // A key may stand in the list twice, with two windows.
    if (keys.length > 1) keys.sort((a, b) => Number(keyCounts(b, issuedAt)) - Number(keyCounts(a, issuedAt)));
    const keyKnown = keys.length > 0;
    const signedBy = await verifyWithAny(sign1, keys, algorithms);
    const exceptions = signedBy && exceptionsOf(signedBy);
    const excepted = exceptions && isExcepted(exceptions, await sha256(signatureInput(sign1)));
    const publicKey = signedBy && binding && holderKey && knownHolder(holderKey);
    const proven = publicKey && (await verifyWithAny(binding.sign1, [{ publicKey }], algorithms));

    const type = types.get(license.typeNumber);
    const policy = policyOf(type?.key);
    const now = toSeconds(clock());
    const clockBehind = now < newestSignedAt - policy.clockToleranceSeconds;
    // A file that has ended by then speaks against nobody, whatever this clock says.
    const earliest = Math.max(now, newestSignedAt);
    const statusList = issuer && status && statusOf(issuer, status.list);
    const outcomes: Outcome[] = [
      checkFormat(form === 'link', type, license),
      checkSignature(keyKnown, bindingFor(sign1, algorithms), signedBy),
      checkIssuer(license, trust, list, issuer, keyKnown, signedBy, excepted, policy, earliest),
    ];
    outcomes[10] = checkClock(clockBehind);
    let verified: VerifiedLicense | undefined;
    // What nobody vouches for is not looked at any further.
    if (signedBy && issuer) {
      outcomes[3] = checkType(license, issuer, type, accept, outcomes[2] as Outcome);
      outcomes[5] = checkValidity(license, policy, now, clockBehind);
      outcomes[6] = checkStatus(license, statusList, policy, earliest);
      outcomes[7] = checkHolder(license, binding && bindingFor(binding.sign1, algorithms), !!proven, type, policy);
      outcomes[8] = checkAudience(license, audience);
      outcomes[9] = checkFreshness(license, nonce, !nonce && !replayCache, policy, now, clockBehind);
      if (type) {
        const { fields, problems, unknown } = unpackFields(type, license.body, license.revision, {
          selective: license.form === 'selective',
        });
        outcomes[4] = checkFields(problems, unknown.length > 0);
        verified = {
          type: type.key,
          fields: fields as VerifiedLicense['fields'],
          unknown,
          issuer: { region, number, names: issuer.names },
          issuedAt: new Date(issuedAt * 1000),
          expiresAt: new Date(expiration * 1000),
        };
      }
    }
    const ages = {
      trustListSeconds: list && now - list.issuedAt,
      statusSeconds: statusList && now - statusList.issuedAt,
      bundleSeconds: bundleIssuedAt && now - bundleIssuedAt,
      presentationSeconds: binding && now - binding.issuedAt,
    };
    const report = conclude(outcomes, verified, ages);
    // What is not accepted anyway may be shown again.
    if (!(report.ok && binding && replayCache)) return report;
    outcomes[9] = await checkReplay(binding, sha256, replayCache, policy);
    return conclude(outcomes, verified, ages);
  } catch (error) {
    const { code } = reasonOf(error);
    // What this platform cannot do says nothing against the license.
    const own = code === 'algorithm-unsupported' || code === 'internal-error';
    return conclude(own ? [notReached, ['unknown', code]] : [['failed', code]]);
  }
}

async function checkReplay(
  binding: KeyBinding,
  sha256: Digest,
  replayCache: ReplayCache,
  { maxPresentationAgeSeconds }: CompletePolicy,
): Promise<Outcome> {
  try {
    const lastSecond = binding.issuedAt + maxPresentationAgeSeconds;
    const isNew = await replayCache.remember(await replayKeyOf(binding, sha256), lastSecond);
    return isNew ? ['passed', 'passed'] : ['failed', 'presentation-replayed'];
  } catch {
    return ['unknown', 'replay-unknown'];
  }
}

function conclude(outcomes: readonly Outcome[], verified?: VerifiedLicense, ages: Report['ages'] = {}): Report {
  let against: Check | undefined;
  let doubtful: Check | undefined;
  let authenticated = verified;
  const checks = checkIds.map((id, i): Check => {
    const [status, code] = outcomes[i] ?? notReached;
    const check = { id, status, code };
    // A wrong clock proves nothing against the license, and is what to put right before all other doubts.
    if (status === 'failed') {
      if (id === 'clock') doubtful = check;
      else against ??= check;
    }
    if (status === 'unknown') doubtful ??= check;
    if (status !== 'passed' && (i < 4 || (id === 'holder' && status !== 'skipped'))) authenticated = undefined;
    return check;
  });
  if (authenticated && !(against || doubtful)) {
    return { ok: true, verdict: 'accepted', code: 'passed', license: authenticated, authenticated, checks, ages };
  }
  const { code } = against ?? doubtful ?? { code: 'internal-error' };
  return { ok: false, verdict: against ? 'rejected' : 'undetermined', code, checks, ages, authenticated };
}
