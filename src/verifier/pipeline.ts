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
  type SignatureVerifier,
  toSeconds,
} from '../core/index.ts';
import { bindingFor, verifyWithAny } from '../crypto/index.ts';
import { type DecodedLicense, type KeyBinding, readLicense, readText, replayKeyOf } from '../license/index.ts';
import { type IssuerEntry, isExcepted, keyCounts, type TrustList } from '../trust/index.ts';
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
import { type Inputs, type KnownKey, reasonOf } from './inputs.ts';
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

/** What is asked of one license. */
interface Asked {
  readonly accept: readonly string[] | undefined;
  readonly audience: string;
  readonly nonce: Uint8Array | undefined;
}

/** A license with all that was found out about who signed it. */
interface Found {
  readonly license: DecodedLicense;
  readonly isLink: boolean;
  /** The trust list of its region. */
  readonly list: TrustList | undefined;
  readonly issuer: IssuerEntry | undefined;
  /** Whether the issuer has a key that the license's kid may mean. */
  readonly keyKnown: boolean;
  readonly signedBy: KnownKey | undefined;
  /** Whether a compromised key's exception set has the license; undefined where there is no such set. */
  readonly excepted: boolean | undefined;
  /** Whether the holder's proof verifies. */
  readonly proven: boolean;
  /** What the replay cache says against it. */
  readonly replay?: Outcome | undefined;
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
  options: VerifyOptions = {},
  load: () => Promise<Inputs>,
  setting: Setting,
): Promise<Report> {
  const { algorithms, limits, typeKeys } = setting;
  const { accept, audience = 'counter', nonce, ...others } = options;
  // A misspelt restriction must not vanish.
  for (const name in others) throw new TypeError(`verify: no option ${name}`);
  requireKnown('accept', accept ?? [], typeKeys);
  if (!isText(audience)) throw new TypeError('audience: expected text');
  if (nonce && !(isBytes(nonce) && nonce.length > 7)) throw new TypeError('nonce: expected 8 bytes or more');
  const asked = { accept: accept && [...accept], audience, nonce: nonce && new Uint8Array(nonce) };
  const scanned = isBytes(given) ? new Uint8Array(given) : given;
  const inputs = await load();
  try {
    const { maxInflatedBytes = 65_536 } = limits;
    let { bytes, form }: { bytes: Uint8Array; form?: string } = isText(scanned)
      ? readText(scanned, limits)
      : { bytes: scanned };
    const { inflate, sha256 } = algorithms[0] as SignatureVerifier;
    if (form && startsAsZlib(bytes)) bytes = await inflate(bytes, maxInflatedBytes);
    if (!(bytes?.length <= maxInflatedBytes)) throw new FormatError('limit-inflated-bytes');
    const license = await readLicense(bytes, sha256, limits);
    const { issuedAt, binding, holderKey } = license;
    const { list, issuer } = inputs.trust.find(license.issuer.region, license.issuer.number);
    const listed = issuer ? inputs.keysOf(issuer) : [];
    const keys = (listed instanceof Promise ? await listed : listed).filter(({ keyId }) =>
      equalBytes(keyId, license.keyId),
    );
    // A key may stand in the list twice, with two windows.
    if (keys.length > 1) keys.sort((a, b) => Number(keyCounts(b, issuedAt)) - Number(keyCounts(a, issuedAt)));
    const signedBy = await verifyWithAny(license.sign1, keys, algorithms);
    const exceptions = signedBy && inputs.exceptionsOf(signedBy);
    const excepted = exceptions && isExcepted(exceptions, await sha256(signatureInput(license.sign1)));
    const isLink = form === 'link';
    const publicKey = signedBy && binding && holderKey && setting.knownHolder(holderKey);
    const proven = !!publicKey && !!(await verifyWithAny(binding.sign1, [{ publicKey }], algorithms));
    const found = { license, isLink, list, issuer, keyKnown: keys.length > 0, signedBy, excepted, proven };
    const report = judge(found, asked, inputs, setting);
    // What is not accepted anyway may be shown again.
    const replay = report.ok && binding && (await checkReplay(binding, sha256, setting, report.license.type));
    return replay ? judge({ ...found, replay }, asked, inputs, setting) : report;
  } catch (error) {
    const { code } = reasonOf(error);
    // What this platform cannot do says nothing against the license.
    const own = code === 'algorithm-unsupported' || code === 'internal-error';
    return conclude(own ? [notReached, ['unknown', code]] : [['failed', code]]);
  }
}

/** What the replay cache says against a presentation; undefined where nothing. */
async function checkReplay(
  binding: KeyBinding,
  sha256: Digest,
  { replayCache, policyOf }: Setting,
  typeKey: string,
): Promise<Outcome | undefined> {
  try {
    const lastSecond = binding.issuedAt + policyOf(typeKey).maxPresentationAgeSeconds;
    const isNew = !replayCache || (await replayCache.remember(await replayKeyOf(binding, sha256), lastSecond));
    return isNew ? undefined : ['failed', 'presentation-replayed'];
  } catch {
    return ['unknown', 'replay-unknown'];
  }
}

function judge(
  { license, isLink, list, issuer, keyKnown, signedBy, excepted, proven, replay }: Found,
  { accept, audience, nonce }: Asked,
  { trust, statusOf, newestSignedAt }: Inputs,
  { algorithms, types, policyOf, clock, replayCache }: Setting,
): Report {
  const { status, binding } = license;
  const type = types.get(license.typeNumber);
  const policy = policyOf(type?.key);
  const now = toSeconds(clock());
  const clockBehind = now < newestSignedAt - policy.clockToleranceSeconds;
  const statusList = issuer && status && statusOf(issuer, status.list);
  const outcomes: Outcome[] = [
    checkFormat(isLink, type, license),
    checkSignature(keyKnown, bindingFor(license.sign1, algorithms), signedBy),
    checkIssuer(license, trust, list, issuer, keyKnown, signedBy, excepted, policy, now),
  ];
  outcomes[10] = checkClock(clockBehind);
  let verified: VerifiedLicense | undefined;
  // What nobody vouches for is not looked at any further.
  if (signedBy && issuer) {
    outcomes[3] = checkType(license, issuer, type, accept);
    outcomes[5] = checkValidity(license, policy, now, clockBehind);
    outcomes[6] = checkStatus(license, statusList, policy, now);
    outcomes[7] = checkHolder(license, binding && bindingFor(binding.sign1, algorithms), proven, type, policy);
    outcomes[8] = checkAudience(license, audience);
    outcomes[9] = replay ?? checkFreshness(license, nonce, !nonce && !replayCache, policy, now, clockBehind);
    if (type) {
      const { fields, problems, unknown } = unpackFields(type, license.body, license.revision, {
        selective: license.form === 'selective',
      });
      outcomes[4] = checkFields(problems, unknown.length > 0);
      verified = {
        type: type.key,
        fields: fields as VerifiedLicense['fields'],
        unknown,
        issuer: { region: issuer.region, number: issuer.number, names: { ...issuer.names } },
        issuedAt: new Date(license.issuedAt * 1000),
        expiresAt: new Date(license.expiration * 1000),
      };
    }
  }
  return conclude(outcomes, verified, {
    trustListSeconds: list && now - list.issuedAt,
    statusSeconds: statusList && now - statusList.issuedAt,
    presentationSeconds: binding && now - binding.issuedAt,
  });
}

function conclude(outcomes: readonly Outcome[], verified?: VerifiedLicense, ages: Report['ages'] = {}): Report {
  let against: Check | undefined;
  let doubtful: Check | undefined;
  let authenticated = verified;
  const checks = checkIds.map((id, i): Check => {
    const [status, code] = outcomes[i] ?? notReached;
    const check = { id, status, code };
    // A wrong clock proves nothing against the license.
    if (status === 'failed' && id !== 'clock') against ??= check;
    if (status === 'failed' || status === 'unknown') doubtful ??= check;
    if (status !== 'passed' && (i < 4 || (id === 'holder' && status !== 'skipped'))) authenticated = undefined;
    return check;
  });
  if (authenticated && !doubtful) {
    return { ok: true, verdict: 'accepted', code: 'passed', license: authenticated, authenticated, checks, ages };
  }
  const { code } = against ?? doubtful ?? { code: 'internal-error' };
  return { ok: false, verdict: against ? 'rejected' : 'undetermined', code, checks, ages, authenticated };
}
