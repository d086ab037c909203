import { type LicenseType, unpackFields } from '../catalog/index.ts';
import { algorithmOfId, headerLabel, signatureInput, startsAsZlib } from '../codec/index.ts';
import {
  type Check,
  type CheckId,
  type Clock,
  equalBytes,
  FormatError,
  isText,
  type SignatureVerifier,
  toSeconds,
} from '../core/index.ts';
import { verifyWithAny } from '../crypto/index.ts';
import { decodeLicense, readText, type TextLimits } from '../license/index.ts';
import { isExcepted, keyCounts } from '../trust/index.ts';
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
import { type Inputs, reasonOf } from './inputs.ts';
import type { CompletePolicy } from './policy.ts';
import type { Report, VerifiedLicense } from './verifier.ts';

/** What one verifier was created with. */
export interface Setting {
  readonly algorithms: readonly SignatureVerifier[];
  readonly types: ReadonlyMap<number, LicenseType>;
  readonly limits: TextLimits;
  readonly clock: Clock;
  policyOf(typeKey: string | undefined): CompletePolicy;
}

type Outcomes = { [Id in CheckId]?: Outcome };

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

/** The whole verification; never throws. */
export async function examine(
  scanned: string | Uint8Array,
  accept: readonly string[] | undefined,
  inputs: Inputs,
  setting: Setting,
): Promise<Report> {
  try {
    return await examineLicense(scanned, accept, inputs, setting);
  } catch (error) {
    const { code } = reasonOf(error);
    // What this platform cannot do says nothing against the license.
    const own = code === 'algorithm-unsupported' || code === 'internal-error';
    return conclude(own ? { signature: ['unknown', code] } : { format: ['failed', code] });
  }
}

async function examineLicense(
  scanned: string | Uint8Array,
  accept: readonly string[] | undefined,
  { trust, keysOf, exceptionsOf, statusOf, newestSignedAt }: Inputs,
  { algorithms, types, policyOf, clock, limits }: Setting,
): Promise<Report> {
  const { maxInflatedBytes = 65_536 } = limits;
  const { bytes, form } = isText(scanned) ? readText(scanned, limits) : { bytes: scanned };
  const { inflate, sha256 } = algorithms[0] as SignatureVerifier;
  const inflated = form && startsAsZlib(bytes) ? await inflate(bytes, maxInflatedBytes) : bytes;
  if (!(inflated?.length <= maxInflatedBytes)) throw new FormatError('limit-inflated-bytes');
  const license = decodeLicense(inflated);
  const { sign1, status } = license;
  const { list, issuer } = trust.find(license.issuer.region, license.issuer.number);
  const keys = issuer ? (await keysOf(issuer)).filter(({ keyId }) => equalBytes(keyId, license.keyId)) : [];
  // A key may stand in the list twice, with two windows.
  if (keys.length > 1)
    keys.sort((a, b) => Number(keyCounts(b, license.issuedAt)) - Number(keyCounts(a, license.issuedAt)));
  const signedBy = await verifyWithAny(sign1, keys, algorithms);
  const exceptions = signedBy && exceptionsOf(signedBy);
  const excepted = exceptions && isExcepted(exceptions, await sha256(signatureInput(sign1)));
  const keyKnown = keys.length > 0;
  const algorithm = algorithmOfId(sign1.protectedHeader.get(headerLabel.algorithm));
  const algorithmAllowed = algorithms.some((binding) => binding.algorithm === algorithm);

  const type = types.get(license.typeNumber);
  const policy = policyOf(type?.key);
  const now = toSeconds(clock());
  const clockBehind = now < newestSignedAt - policy.clockToleranceSeconds;
  const statusList = issuer && status && statusOf(issuer, status.list);
  const outcomes: Outcomes = {
    format: checkFormat(form === 'link', type),
    signature: checkSignature(keyKnown, algorithmAllowed, signedBy),
    issuer: checkIssuer(license, trust, list, issuer, keyKnown, signedBy, excepted, policy, now),
    clock: checkClock(clockBehind),
  };
  let verified: VerifiedLicense | undefined;
  // What nobody vouches for is not looked at any further.
  if (signedBy && issuer) {
    outcomes.type = checkType(license, issuer, type, accept);
    outcomes.validity = checkValidity(license, policy, now, clockBehind);
    outcomes.status = checkStatus(license, statusList, policy, now);
    outcomes.holder = checkHolder(license, type, policy);
    outcomes.audience = outcomes.freshness = noPresentation;
    if (type) {
      const { fields, problems, unknown } = unpackFields(type, license.body, license.revision);
      outcomes.fields = checkFields(problems, unknown.length > 0);
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

function conclude(outcomes: Outcomes, verified?: VerifiedLicense, ages: Report['ages'] = {}): Report {
  const checks = checkIds.map((id): Check => {
    const outcome = outcomes[id] ?? notReached;
    return { id, status: outcome[0], code: outcome[1] };
  });
  // A wrong clock proves nothing against the license.
  const against = checks.find(({ id, status }) => status === 'failed' && id !== 'clock');
  const deciding = against ?? checks.find(({ status }) => status === 'unknown' || status === 'failed');
  const vouched = checks.every(
    ({ id, status }, i) => status === 'passed' || (i > 3 && (id !== 'holder' || status === 'skipped')),
  );
  const authenticated = vouched ? verified : undefined;
  if (verified && authenticated && !deciding) {
    return { ok: true, verdict: 'accepted', code: 'passed', license: verified, authenticated, checks, ages };
  }
  const verdict = against ? 'rejected' : 'undetermined';
  const report = { ok: false, verdict, code: deciding?.code ?? 'internal-error', checks, ages } as const;
  return authenticated ? { ...report, authenticated } : report;
}
