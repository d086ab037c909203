/** COSE header parameters: https://www.iana.org/assignments/cose/cose.xhtml#header-parameters */
export enum headerLabel {
  algorithm = 1,
  critical = 2,
  keyId = 4,
  /** `kcwt`: the license in a key-binding token. */
  embedded = 13,
  type = 16,
  /** `sd_claims` of draft-ietf-spice-sd-cwt: the disclosures. */
  disclosures = 17,
  /** `sd_alg` of draft-ietf-spice-sd-cwt. */
  digestAlgorithm = 170,
}

/** COSE algorithms: https://www.iana.org/assignments/cose/cose.xhtml#algorithms. RFC 9864 deprecates -7 and -8. */
export enum algorithmId {
  Ed25519 = -19,
  EdDSA = -8,
  ESP256 = -9,
  ES256 = -7,
}

/** COSE hash algorithms: https://www.iana.org/assignments/cose/cose.xhtml#algorithms */
export enum digestAlgorithmId {
  SHA256 = -16,
}

/** COSE key parameters: https://www.iana.org/assignments/cose/cose.xhtml#key-common-parameters */
export enum keyLabel {
  type = 1,
  keyId = 2,
  algorithm = 3,
  curve = -1,
  x = -2,
  y = -3,
  d = -4,
}

/** COSE key types: https://www.iana.org/assignments/cose/cose.xhtml#key-type */
export enum keyType {
  okp = 1,
  ec2 = 2,
}

/** COSE elliptic curves: https://www.iana.org/assignments/cose/cose.xhtml#elliptic-curves */
export enum curve {
  p256 = 1,
  ed25519 = 6,
}

/** CWT claims: https://www.iana.org/assignments/cwt/cwt.xhtml. Below -65536: private use. */
export enum claim {
  issuer = 1,
  subject = 2,
  audience = 3,
  expiration = 4,
  notBefore = 5,
  issuedAt = 6,
  confirmation = 8,
  nonce = 39,
  statusList = 65_533,
  timeToLive = 65_534,
  status = 65_535,
  licenseBody = -65_537,
  trustListBody = -65_538,
  rootBody = -65_539,
  revocationSetBody = -65_540,
  revocationDeltaBody = -65_541,
}

/**
 * `typ` (RFC 9596) of every signed thing, each its own. Numbers are CoAP content formats
 * (https://www.iana.org/assignments/core-parameters/core-parameters.xhtml#content-formats): 293 and 294 as
 * draft-ietf-spice-sd-cwt has them, 65100 and up from the range that needs no registration.
 */
export enum messageType {
  license = 65_100,
  root = 65_101,
  trustList = 65_102,
  statusList = 'application/statuslist+cwt',
  selectiveLicense = 293,
  keyBinding = 294,
  request = 65_106,
}

/** `typ` numbers of what a device downloads and opens before it verifies. They stand apart, so that no verifier carries them. */
export enum downloadMessageType {
  revocationSet = 65_103,
  revocationDelta = 65_104,
  bundleManifest = 65_105,
}

/** One `typ` of {@link messageType} or {@link downloadMessageType}. */
export type MessageType = messageType | downloadMessageType;
