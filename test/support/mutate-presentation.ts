import {
  algorithmId,
  type CborMap,
  type CborValue,
  claim,
  decodePlainCbor,
  decodeRedactedCbor,
  decodeSelectiveSign1,
  disclosuresOf,
  downloadMessageType,
  embeddedSign1,
  encodeByteString,
  encodeCbor,
  encodeSign1,
  Float,
  headerLabel,
  messageType,
  redactedKeys,
  type Sign1Parts,
  signatureInput,
  Tagged,
  taggedSign1,
  toCoseKey,
} from '../../src/codec/index.ts';
import { fromHex, toHex } from '../../src/core/index.ts';
import { type NodeSigner, sha256 } from '../../src/crypto/node.ts';
import { type Chance, mutateBytes } from './mutate.ts';

type Entries = Map<CborValue, CborValue>;

/** A presentation in parts that can be changed one by one; what is not changed is encoded as it was. */
interface Parts {
  readonly header: Entries;
  readonly claims: Entries;
  readonly unprotected: Entries;
  signature: Uint8Array;
  readonly license: {
    readonly header: Entries;
    readonly claims: Entries;
    readonly unprotected: Entries;
    disclosures: CborValue[];
    signature: Uint8Array;
  };
  /** In the place of the license. */
  embedded?: CborValue;
}

/** What the mutations are made with. */
export interface Workshop {
  /** Presentations as bytes, all of one holder. */
  readonly shown: readonly Uint8Array[];
  readonly holder: NodeSigner;
  readonly thief: NodeSigner;
}

/** A presentation that nobody should take, unless its holder signed it again and changed nothing that counts. */
export interface MutatedPresentation {
  readonly bytes: Uint8Array;
  /** Whether the genuine holder's key signed what it now says. */
  readonly signedByHolder: boolean;
}

/** A map of our own to change; an empty one where another mutation left something else. */
function entriesOf(value: unknown): Entries {
  return new Map(value instanceof Map ? (value as CborMap) : []);
}

function listOf(value: unknown): readonly CborValue[] {
  return Array.isArray(value) ? value : [];
}

function take(bytes: Uint8Array): Parts {
  const token = decodeSelectiveSign1(bytes);
  const license = embeddedSign1(token, {});
  return {
    header: entriesOf(token.protectedHeader),
    claims: entriesOf(decodePlainCbor(token.payload)),
    unprotected: new Map(),
    signature: token.signature,
    license: {
      header: entriesOf(license.protectedHeader),
      claims: entriesOf(decodeRedactedCbor(license.payload)),
      unprotected: new Map(),
      disclosures: [...disclosuresOf(license)],
      signature: license.signature,
    },
  };
}

function licenseParts({ license }: Parts): Sign1Parts {
  const unprotectedHeader = new Map(license.unprotected);
  if (license.disclosures.length > 0) unprotectedHeader.set(headerLabel.disclosures, license.disclosures);
  return {
    protectedBytes: encodeCbor(license.header),
    unprotectedHeader,
    payload: encodeCbor(license.claims),
    signature: license.signature,
  };
}

function encoded(parts: Parts, signer: NodeSigner | undefined): Uint8Array {
  const header = new Map(parts.header);
  if (parts.header.has(headerLabel.embedded)) {
    header.set(headerLabel.embedded, parts.embedded ?? taggedSign1(licenseParts(parts)));
  }
  const [protectedBytes, payload] = [encodeCbor(header), encodeCbor(parts.claims)];
  const signature = signer?.sign(signatureInput({ protectedBytes, payload })) ?? parts.signature;
  return encodeSign1({ protectedBytes, payload, signature, unprotectedHeader: parts.unprotected });
}

/** Something that may stand anywhere in CBOR. */
function anything(random: Chance, depth = 0): CborValue {
  switch (random.below(depth > 2 ? 9 : 13)) {
    case 0:
      return random.below(40) - 20;
    case 1:
      return random.below(2 ** 31);
    case 2:
      return -random.below(70_000);
    case 3:
      return 2n ** BigInt(random.below(64));
    case 4:
      return random.bytes(random.pick([0, 1, 8, 15, 16, 17, 31, 32, 33, 64]));
    case 5:
      return 'counter'.slice(0, random.below(8));
    case 6:
      return random.pick([true, false, null]);
    case 7:
      return new Float(random.below(1_000) / 8);
    case 8:
      return redactedKeys();
    case 9:
      return Array.from({ length: random.below(4) }, () => anything(random, depth + 1));
    case 10: {
      const digests = [random.bytes(32), random.bytes(32)];
      return new Map<CborValue, CborValue>([[redactedKeys(), digests]]);
    }
    case 11:
      return new Tagged(random.pick([0, 1, 18, 24, 60, 98]), anything(random, depth + 1));
    default:
      return new Map<CborValue, CborValue>([[random.below(20) - 10, anything(random, depth + 1)]]);
  }
}

/** Takes an entry out, puts one in, or another value in its place. */
function changeEntry(map: Entries, random: Chance): void {
  const anyKey = (): CborValue => random.pick<CborValue>([random.below(40) - 10, 'iss', redactedKeys()]);
  const key = map.size > 0 && random.below(4) > 0 ? random.pick([...map.keys()]) : anyKey();
  if (random.below(4) === 0) map.delete(key);
  else map.set(key, anything(random));
}

function bodyOf({ license }: Parts): Entries {
  const body = entriesOf(license.claims.get(claim.licenseBody));
  license.claims.set(claim.licenseBody, body);
  return body;
}

function disclosureParts(disclosure: CborValue): CborValue[] {
  if (!(disclosure instanceof Uint8Array)) return [];
  try {
    return [...listOf(decodeRedactedCbor(disclosure))];
  } catch {
    return [];
  }
}

/** Puts a digest of our own making behind a disclosure, where the license would have to be signed again. */
function redact(parts: Parts, disclosure: Uint8Array, random: Chance): void {
  const body = bodyOf(parts);
  const own = sha256(encodeByteString(disclosure));
  const digests = [...listOf(body.get(redactedKeys())), own];
  const inOrder = digests.map((each) => (each instanceof Uint8Array ? toHex(each) : '')).sort();
  body.set(redactedKeys(), random.below(4) === 0 ? digests : inOrder.map(fromHex));
  parts.license.disclosures.push(disclosure);
}

const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** The other half of an ECDSA signature, which verifies as well. */
export function otherHalf(signature: Uint8Array): Uint8Array {
  const s = BigInt(`0x00${toHex(signature.subarray(32))}`) % order;
  const half = fromHex((order - s).toString(16).padStart(64, '0'));
  return new Uint8Array([...signature.subarray(0, 32), ...half]);
}

type Mutation = (parts: Parts, random: Chance, workshop: Workshop, other: Parts) => void;

const disclosureMutations: readonly Mutation[] = [
  ({ license }, random) => void license.disclosures.splice(random.below(license.disclosures.length + 1), 1),
  ({ license }, random) => {
    if (license.disclosures.length > 0) license.disclosures.push(random.pick(license.disclosures));
  },
  ({ license }) => void license.disclosures.reverse(),
  ({ license }, random, _workshop, other) => {
    license.disclosures.push(...other.license.disclosures.slice(random.below(3)));
  },
  ({ license }, random) => void license.disclosures.push(anything(random)),
  ({ license }, random) => {
    const at = random.below(license.disclosures.length + 1);
    const [salt = random.bytes(16), value = 'x', key = -5] = disclosureParts(license.disclosures[at]);
    const made: readonly CborValue[] = random.pick<readonly CborValue[]>([
      [random.bytes(16), value, key],
      [salt, anything(random), key],
      [salt, value, random.pick([0, -1, -2, -3, -8, 9, 40])],
      [salt, value, anything(random)],
      [salt, value],
      [salt],
      [],
      [salt, value, key, key],
      [random.bytes(random.below(40)), value, key],
      [[salt, value, key]],
    ]);
    license.disclosures[at] = encodeCbor(made);
  },
  (parts, random) => {
    const key = random.pick<CborValue>([0, -1, -2, -3, -8, -5, 9, 13, 40, 'name', redactedKeys()]);
    redact(parts, encodeCbor([random.bytes(16), anything(random), key]), random);
  },
  ({ license }, random) => {
    const at = random.below(license.disclosures.length);
    const disclosure = license.disclosures[at];
    if (disclosure instanceof Uint8Array) license.disclosures[at] = mutateBytes(disclosure, random, [disclosure]);
  },
  ({ license }, random) => {
    license.disclosures = Array.from({ length: 200 + random.below(120) }, (_, i) =>
      encodeCbor([random.bytes(16), i, i]),
    );
  },
];

const licenseMutations: readonly Mutation[] = [
  ({ license }, random) => changeEntry(license.claims, random),
  (parts, random) => changeEntry(bodyOf(parts), random),
  ({ license }, random) => changeEntry(license.header, random),
  ({ license }, random) => changeEntry(license.unprotected, random),
  ({ license }, _random, { thief }) => {
    license.claims.set(claim.confirmation, new Map([[1, toCoseKey(thief.publicKey)]]));
  },
  ({ license }, random, { holder }) => {
    const key = entriesOf(toCoseKey(holder.publicKey));
    changeEntry(key, random);
    license.claims.set(claim.confirmation, new Map([[1, key]]));
  },
  (parts, random) => {
    const body = bodyOf(parts);
    const digests = [...listOf(body.get(redactedKeys()))];
    const at = random.below(digests.length);
    const replaced = (by: CborValue): CborValue => digests.map((each, i) => (i === at ? by : each));
    const changed = random.pick<CborValue>([
      digests.slice(1),
      [...digests, random.pick([...digests, 0])],
      [...digests].reverse(),
      replaced(random.bytes(32)),
      replaced(random.bytes(31)),
      [],
    ]);
    body.set(redactedKeys(), changed);
  },
  ({ license }, random) => {
    license.header.set(headerLabel.type, random.pick(Object.values({ ...messageType, ...downloadMessageType })));
  },
  ({ license }, random) => void license.claims.set(claim.issuedAt, random.below(2 ** 31)),
  ({ license }, random) => void license.claims.set(claim.expiration, random.below(2 ** 32)),
  (parts, _random, _workshop, other) => {
    parts.license.claims.clear();
    for (const [key, value] of other.license.claims) parts.license.claims.set(key, value);
  },
  (parts) => {
    parts.license.signature = parts.signature;
  },
];

const tokenMutations: readonly Mutation[] = [
  ({ claims }, random) => changeEntry(claims, random),
  ({ header }, random) => changeEntry(header, random),
  ({ unprotected }, random) => changeEntry(unprotected, random),
  ({ claims }, random) =>
    void claims.set(claim.audience, random.pick(['counter', 'counter ', 'hotel', '', ['counter']])),
  ({ claims }, random) => {
    const iat = Number(claims.get(claim.issuedAt));
    claims.set(claim.issuedAt, random.pick([iat - 61, iat + 61, iat + 0.5, -1, 0, 2 ** 43, `${iat}`, iat - 86_400]));
  },
  ({ claims }, random) => void claims.set(claim.nonce, random.pick([random.bytes(16), random.bytes(2), 'nonce'])),
  ({ header }, random) => {
    header.set(headerLabel.type, random.pick(Object.values({ ...messageType, ...downloadMessageType })));
  },
  ({ header }, random) => void header.set(headerLabel.algorithm, random.pick(Object.values(algorithmId))),
  (parts, random, { shown }) => {
    const nested = taggedSign1(decodeSelectiveSign1(random.pick(shown)));
    const license = taggedSign1(licenseParts(parts)).value as readonly CborValue[];
    parts.embedded = random.pick<CborValue>([
      nested,
      new Tagged(random.pick([17, 24, 61, 98]), license),
      license,
      encodeSign1(licenseParts(parts)),
      new Tagged(18, encodeCbor(license)),
      new Tagged(18, license.slice(random.below(4))),
      anything(random),
    ]);
  },
  (parts) => {
    parts.signature = otherHalf(parts.signature);
  },
  (parts, random) => {
    parts.signature = mutateBytes(parts.signature, random, [parts.license.signature]);
  },
  (parts, _random, _workshop, other) => {
    parts.signature = other.signature;
  },
];

const mutations = [disclosureMutations, licenseMutations, tokenMutations] as const;

/** Changes presentations in their parts, and signs some of them again: as their holder, or as a thief. */
export function mutatePresentation(workshop: Workshop, random: Chance): MutatedPresentation {
  const { shown, holder, thief } = workshop;
  const parts = take(random.pick(shown));
  const other = take(random.pick(shown));
  for (let rounds = 1 + random.below(3); rounds > 0; rounds--) {
    random.pick(random.pick(mutations))(parts, random, workshop, other);
  }
  if (random.below(8) === 0) {
    const { protectedBytes, payload } = licenseParts(parts);
    parts.license.signature = thief.sign(signatureInput({ protectedBytes, payload }));
  }
  const signer = random.pick([undefined, holder, holder, thief]);
  const bytes = encoded(parts, signer);
  const signedByHolder = signer === holder;
  return { bytes: random.below(8) === 0 ? mutateBytes(bytes, random, shown) : bytes, signedByHolder };
}

/** The same presentation, taken apart and put together again. */
export function rebuilt(bytes: Uint8Array): Uint8Array {
  return encoded(take(bytes), undefined);
}
