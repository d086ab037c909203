import { decodeSelectiveSign1, headerLabel, keyIdOf } from '../../codec/index.ts';
import { dayOfSeconds, isBytes, type PublicKey, startOfDaySeconds, toHex, toSeconds } from '../../core/index.ts';
import type { IssuerReference } from '../../license/index.ts';
import { decodeRoot, encodeRoot, exceptionDigest, exceptionSet, type KeyUse } from '../../trust/index.ts';
import { sha256 } from '../algorithms.ts';
import { inFile, inputError, usageError } from '../errors.ts';
import { filesOf, locked, mustNotExist, readBytes, writeWhole } from '../files.ts';
import { issuerName } from '../issuer-name.ts';
import { keyIdText, readAnyKey, readPublicKey } from '../keys.ts';
import { instantText, secondsAfter } from '../moments.ts';
import { whatIs } from '../signed-file.ts';
import { print, table } from '../terminal.ts';
import { addIssuerKey, changeKey, type DraftKey, newDraft, putIssuer, readDraft, writeDraft } from '../trust-draft.ts';
import { countSignatures, countText } from '../trust-file.ts';
import { signHere, thresholdOf } from '../trust-signing.ts';

interface InitOptions {
  readonly regions: readonly number[];
  readonly key: readonly string[];
  readonly threshold?: number;
  readonly out: string;
  readonly list?: string;
  readonly days: number;
  readonly at?: Date;
  readonly force?: true;
}

export async function init(options: InitOptions): Promise<void> {
  const { regions, key, out, list, days: life, at = new Date(), force } = options;
  const given = await Promise.all(key.map(readAnyKey));
  const keys = given.map(({ publicKey }) => publicKey);
  const threshold = thresholdOf(options.threshold, keys);
  if (force !== true) for (const path of [out, ...(list === undefined ? [] : [list])]) mustNotExist(path);
  const expiresAt = secondsAfter(at, life);
  const bytes = await signHere(encodeRoot({ regions, keys, threshold, issuedAt: at, expiresAt }), given);
  writeWhole(out, bytes);
  const root = decodeRoot(bytes);
  if (list !== undefined) writeDraft(list, newDraft(root));
  const count = await countSignatures(bytes, root);
  print(
    ...table([
      ['root', `${out}  (${count.complete ? 'verifiers pin this file' : 'the other keys sign it: trust sign --file'})`],
      ['regions', regions.join(', ')],
      ['key id', (await Promise.all(keys.map(keyIdText))).join(', ')],
      ['signed by', countText(count)],
      ['until', instantText(expiresAt)],
      ...(list === undefined ? [] : [['draft', `${list}  (elicense trust add-issuer, add-key, sign)`]]),
    ]),
  );
}

interface AddIssuerOptions {
  readonly list: string;
  readonly issuer: IssuerReference;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly types: readonly string[];
  readonly statusUri?: string;
}

export async function addIssuer(options: AddIssuerOptions): Promise<void> {
  const { list, issuer, nameZh, nameEn, types, statusUri = null } = options;
  if (statusUri !== null && !/^https:\/\/[!-~]+\/$/.test(statusUri)) {
    throw usageError('--status-uri: expected an address of the form https://…/, ending in a slash');
  }
  await locked(list, () => {
    const entry = { issuer: issuerName(issuer), names: { zh: nameZh, en: nameEn }, types, statusUri };
    writeDraft(list, putIssuer(readDraft(list), entry));
  });
  print(`${list}: issuer ${issuerName(issuer)} ${nameZh}`, 'give it a key: elicense trust add-key');
}

/** What a key with a use signs. */
const signedBy: Readonly<Record<KeyUse, string>> = {
  license: 'licenses',
  status: 'status lists',
  'region-status': 'revocation sets of its region',
  bundle: 'offline bundles',
};

interface AddKeyOptions {
  readonly list: string;
  readonly issuer: IssuerReference;
  readonly key: string;
  readonly use: KeyUse;
  readonly notBefore?: Date;
  readonly notAfter?: Date;
}

export async function addKey({ list, issuer, key, use, notBefore, notAfter }: AddKeyOptions): Promise<void> {
  const { publicKey, jwk } = readPublicKey(key);
  const from = notBefore ?? new Date(startOfDaySeconds(dayOfSeconds(toSeconds(new Date()))) * 1000);
  if (notAfter !== undefined && notAfter < from) throw usageError('--not-after: is before --not-before');
  await locked(list, () => {
    const entry = { use, notBefore: from.toISOString(), notAfter: notAfter?.toISOString() ?? null, jwk };
    writeDraft(list, addIssuerKey(readDraft(list), issuerName(issuer), entry));
  });
  print(
    `${list}: issuer ${issuerName(issuer)} may sign ${signedBy[use]} with ${await keyIdText(publicKey)}`,
    `from ${instantText(from)}${notAfter === undefined ? '' : ` to ${instantText(notAfter)}`}`,
  );
}

interface RetireKeyOptions {
  readonly list: string;
  readonly issuer: IssuerReference;
  readonly key: string;
  readonly use?: KeyUse;
  readonly notAfter?: Date;
}

export async function retireKey(options: RetireKeyOptions): Promise<void> {
  const { list, issuer, key, use, notAfter = new Date() } = options;
  const { publicKey } = readPublicKey(key);
  const retire = (entry: DraftKey): DraftKey => {
    if (notAfter < new Date(entry.notBefore)) {
      throw usageError(
        '--not-after: is before the time from which the key counts',
        `it counts from ${entry.notBefore}`,
      );
    }
    return { ...entry, notAfter: notAfter.toISOString() };
  };
  await changeDraftKey(list, issuer, publicKey, retire, use);
  print(
    `${list}: ${await keyIdText(publicKey)} of ${issuerName(issuer)} is retired`,
    `what it signed counts where its time is until ${instantText(notAfter)}`,
    'tell verifiers: elicense trust sign',
  );
}

async function changeDraftKey(
  list: string,
  issuer: IssuerReference,
  publicKey: PublicKey,
  change: (key: DraftKey) => DraftKey,
  use?: KeyUse,
): Promise<void> {
  await locked(list, () => {
    writeDraft(list, changeKey(readDraft(list), issuerName(issuer), publicKey, change, use));
  });
}

const licenseKinds = ['a license', 'a selective license'];

interface CompromiseKeyOptions {
  readonly list: string;
  readonly issuer: IssuerReference;
  readonly key: string;
  readonly except?: readonly string[];
  readonly exceptionsOut?: string;
}

export async function compromiseKey(options: CompromiseKeyOptions): Promise<void> {
  const { list, issuer, key, except = [], exceptionsOut } = options;
  const { publicKey } = readPublicKey(key);
  const digests: Uint8Array[] = [];
  const keyId = toHex(await keyIdOf(publicKey, sha256));
  for (const path of filesOf(except)) {
    const expected = 'a license that the agency knows it issued, signed by this key';
    const bytes = readBytes(path, expected);
    const found = whatIs(bytes);
    // Beside the licenses in a folder stand their pictures and a table.
    if (!except.includes(path) && !licenseKinds.includes(found)) continue;
    if (!licenseKinds.includes(found)) throw inputError(`${path}: is ${found}`, `expected: ${expected}`);
    let signedBy: unknown;
    try {
      signedBy = decodeSelectiveSign1(bytes).protectedHeader.get(headerLabel.keyId);
      digests.push(await exceptionDigest(bytes, sha256));
    } catch (error) {
      throw inFile(path, error, expected);
    }
    if (!isBytes(signedBy) || toHex(signedBy) !== keyId) {
      throw inputError(`${path}: is signed by another key than ${key}`, `expected: ${expected}`);
    }
  }
  const set = exceptionSet(digests);
  const none = { licenses: [] };
  const compromised =
    exceptionsOut === undefined ? { licenses: digests.map(toHex).sort() } : { setFile: toHex(await sha256(set)) };
  await locked(list, () => {
    let isForLicenses = false;
    const draft = changeKey(readDraft(list), issuerName(issuer), publicKey, (entry) => {
      // Nothing else that a key signed stands for long: there are no exceptions.
      if (entry.use !== 'license') return { ...entry, compromised: none };
      isForLicenses = true;
      return { ...entry, compromised };
    });
    if (digests.length > 0 && !isForLicenses) {
      throw usageError(`--except: ${key} signs no licenses, so it has no exceptions`, 'sign anew what it signed');
    }
    writeDraft(list, draft);
  });
  if (exceptionsOut !== undefined) writeWhole(exceptionsOut, set);
  print(
    `${list}: ${await keyIdText(publicKey)} of ${issuerName(issuer)} is compromised: nothing that it signed counts,`,
    set.length === 0 ? 'whatever time it says' : `whatever time it says, but for ${set.length / 32} licenses`,
    ...(exceptionsOut === undefined ? [] : [`verifiers need the exception set too: ${exceptionsOut}`]),
    'tell verifiers: elicense trust sign',
  );
}
