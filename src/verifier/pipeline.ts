import { type LicenseType, unpackFields } from '../catalog/index.ts';
import { signatureInput, startsAsZlib } from '../codec/index.ts';
import {
  type Check,
  type CheckId,
  type Clock,
  equalBytes,
  FormatError,
  isBytes,
  isText,
  type SignatureVerifier,
  toSeconds,
} from '../core/index.ts';
import { bindingFor, verifyWithAny } from '../crypto/index.ts';
import { type DecodedLicense, decodeLicense, readText, type TextLimits } from '../license/index.ts';
import { type IssuerEntry, isExcepted, keyCounts, type TrustList } from '../trust/index.ts';
import {
  checkClock,
  checkFields,
  checkFormat,
  checkHolder,
  checkIssuer,
  checkSignature,
  checkStatus,
  checkType,
  checkValidity,
  type Outcome,
} from './checks.ts';
import { type Inputs, type KnownKey, reasonOf } from './inputs.ts';
import { type CompletePolicy, requireTypes } from './policy.ts';
import type { Report, VerifiedLicense, VerifyOptions } from './verifier.ts';

/** What one verifier was created with. */
export interface Setting {
  readonly algorithms: readonly SignatureVerifier[];
  readonly types: ReadonlyMap<number, LicenseType>;
  readonly typeKeys: readonly string[];
  readonly limits: TextLimits;
  readonly clock: Clock;
  policyOf(typeKey: string | undefined): CompletePolicy;
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
const noPresentation: Outcome = ['skipped', 'no-presentation'];

/** The whole verification; never throws on what was scanned, but a TypeError for wrong options. */
export async function examine(
  given: string | Uint8Array,
  options: VerifyOptions = {},
  load: () => Promise<Inputs>,
  setting: Setting,
): Promise<Report> {
  const { algorithms, limits, typeKeys } = setting;
  // A misspelt restriction must not vanish.
  for (const name in options) if (name !== 'accept') throw new TypeError(`verify: no option ${name}`);
  const accept = options.accept && [...options.accept];
  requireTypes('accept', accept ?? [], typeKeys);
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
    const license = decodeLicense(bytes);
    const { issuedAt } = license;
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
    const found = { license, isLink: form === 'link', list, issuer, keyKnown: keys.length > 0, signedBy, excepted };
    return judge(found, accept, inputs, setting);
  } catch (error) {
    const { code } = reasonOf(error);
    // What this platform cannot do says nothing against the license.
    const own = code === 'algorithm-unsupported' || code === 'internal-error';
    return conclude(own ? [notReached, ['unknown', code]] : [['failed', code]]);
  }
}

function judge(
  { license, isLink, list, issuer, keyKnown, signedBy, excepted }: Found,
  accept: readonly string[] | undefined,
  { trust, statusOf, newestSignedAt }: Inputs,
  { algorithms, types, policyOf, clock }: Setting,
): Report {
  const { status } = license;
  const type = types.get(license.typeNumber);
  const policy = policyOf(type?.key);
  const now = toSeconds(clock());
  const clockBehind = now < newestSignedAt - policy.clockToleranceSeconds;
  const statusList = issuer && status && statusOf(issuer, status.list);
  const outcomes: Outcome[] = [
    checkFormat(isLink, type),
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
    outcomes[7] = checkHolder(license, type, policy);
    outcomes[8] = outcomes[9] = noPresentation;
    if (type) {
      const { fields, problems, unknown } = unpackFields(type, license.body, license.revision);
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
