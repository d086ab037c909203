"""Reads licenses and presentations with Debian's python3-cbor2 and python3-cryptography, from docs/wire-format.md alone.

Standard input: a JSON list of {"token": "EL1:…" or hexadecimal, "issuerKey": PEM, "profile": "license" or "draft"}.
Standard output: a JSON list of {"read": …} or {"refused": reason}, in the same order.
"""

import hashlib
import json
import sys
import zlib

import cbor2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
REDACTED = cbor2.CBORSimpleValue(59)
ELEMENT_TAG = 60
BODY = -65537
OPEN, SELECTIVE, KEY_BINDING = 65100, 293, 294
RESERVED = {"body": {0, -1, -2, -3, -8}, "draft": {1, 3, 4, 5, 6, 7, 8, 39}}
ALGORITHMS = {-19: "Ed25519", -8: "Ed25519", -9: "SHA256", -7: "SHA256", -35: "SHA384"}


class Refused(Exception):
    pass


def demand(condition, reason):
    if not condition:
        raise Refused(reason)


def from_text(text):
    digits = [ALPHABET.index(character) for character in text]
    out = bytearray()
    for start in range(0, len(digits), 3):
        group = digits[start : start + 3]
        number = sum(digit * 45**place for place, digit in enumerate(group))
        out += number.to_bytes(len(group) - 1, "big")
    packed = bytes(out)
    return packed if packed[0] == 0xD2 else zlib.decompress(packed)


def take_apart(value):
    demand(isinstance(value, cbor2.CBORTag) and value.tag == 18, "tag")
    demand(isinstance(value.value, (list, tuple)) and len(value.value) == 4, "parts")
    protected, unprotected, payload, signature = value.value
    return {
        "protected": protected,
        "header": cbor2.loads(protected),
        "unprotected": unprotected,
        "payload": payload,
        "signature": signature,
    }


def holder_key(confirmation, profile):
    key = confirmation[1]
    if key[1] == 1:
        demand(key[-1] == 6, "curve")
        return ed25519.Ed25519PublicKey.from_public_bytes(key[-2])
    demand(key[1] == 2 and key[-1] == 1, "curve")
    if isinstance(key[-3], bytes):
        demand(profile == "draft", "full point")
        point = b"\x04" + key[-2] + key[-3]
    else:
        point = (b"\x03" if key[-3] else b"\x02") + key[-2]
    return ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)


def holds(parts, key):
    message = cbor2.dumps(["Signature1", parts["protected"], b"", parts["payload"]])
    algorithm = ALGORITHMS.get(parts["header"].get(1))
    signature = parts["signature"]
    try:
        if isinstance(key, ed25519.Ed25519PublicKey):
            demand(algorithm == "Ed25519", "algorithm")
            key.verify(signature, message)
        else:
            half = len(signature) // 2
            r, s = (int.from_bytes(part, "big") for part in (signature[:half], signature[half:]))
            key.verify(encode_dss_signature(r, s), message, ec.ECDSA(getattr(hashes, algorithm)()))
        return True
    except InvalidSignature:
        return False


class Disclosures:
    def __init__(self, encoded):
        self.by_digest = {}
        for disclosure in encoded:
            parts = cbor2.loads(disclosure)
            demand(len(parts) in (1, 2, 3) and len(parts[0]) == 16, "disclosure")
            digest = hashlib.sha256(cbor2.dumps(disclosure)).digest()
            demand(digest not in self.by_digest, "duplicate")
            self.by_digest[digest] = parts
        self.used = set()

    def take(self, digest, length):
        parts = self.by_digest.get(digest)
        if parts is None:
            return None
        demand(digest not in self.used, "duplicate")
        self.used.add(digest)
        if len(parts) == 1:
            return None
        demand(len(parts) == length, "disclosure")
        return parts

    def merge_map(self, entries, refuses):
        merged = {key: value for key, value in entries.items() if key != REDACTED}
        for digest in entries.get(REDACTED, []):
            parts = self.take(digest, 3)
            if parts is not None:
                demand(not refuses(parts[2]), "reserved")
                demand(parts[2] not in merged, "conflict")
                merged[parts[2]] = parts[1]
        return merged

    def settle(self, value, refuses=lambda key: False):
        if isinstance(value, dict):
            return {key: self.settle(inner) for key, inner in self.merge_map(value, refuses).items()}
        if isinstance(value, (list, tuple)):
            kept = []
            for item in value:
                if isinstance(item, cbor2.CBORTag) and item.tag == ELEMENT_TAG:
                    parts = self.take(item.value, 2)
                    if parts is not None:
                        kept.append(self.settle(parts[1]))
                else:
                    kept.append(self.settle(item))
            return kept
        return value


def read_license(parts, issuer_key, profile):
    demand(holds(parts, issuer_key), "issuer's signature")
    disclosures = Disclosures(parts["unprotected"].get(17, []))
    claims = cbor2.loads(parts["payload"])
    if profile == "draft":
        settled = disclosures.settle(claims, lambda key: key in RESERVED["draft"])
    else:
        demand(set(parts["unprotected"]) <= {17} and parts["unprotected"].get(17) != [], "unprotected header")
        digests = claims[BODY].get(REDACTED, [])
        demand(list(digests) == sorted(set(digests)), "order of digests")
        settled = disclosures.merge_map(claims, lambda key: key != 2)
        settled[BODY] = disclosures.settle(settled[BODY], lambda key: key in RESERVED["body"])
    demand(len(disclosures.used) == len(disclosures.by_digest), "unmatched disclosure")
    return settled


def read(token, issuer_key, profile):
    encoded = from_text(token[4:]) if token.startswith("EL1:") else bytes.fromhex(token)
    parts = take_apart(cbor2.loads(encoded))
    kind = parts["header"].get(16)
    if kind == OPEN:
        demand(holds(parts, issuer_key), "issuer's signature")
        demand(parts["unprotected"] == {}, "unprotected header")
        return {"form": "open", "claims": cbor2.loads(parts["payload"])}
    if kind == SELECTIVE:
        return {"form": "selective", "claims": read_license(parts, issuer_key, profile)}
    demand(kind == KEY_BINDING, "typ")
    license_parts = take_apart(parts["header"][13])
    demand(license_parts["header"].get(16) == SELECTIVE, "typ of the license")
    claims = read_license(license_parts, issuer_key, profile)
    demand(holds(parts, holder_key(claims[8], profile)), "holder's signature")
    proof = cbor2.loads(parts["payload"])
    if profile == "license":
        demand(set(parts["header"]) == {1, 13, 16} and parts["unprotected"] == {}, "headers of the proof")
        demand(set(proof) <= {3, 6, 39}, "claims of the proof")
    demand(isinstance(proof.get(3), str) and isinstance(proof.get(6), int), "audience and time")
    return {"form": "presentation", "claims": claims, "proof": proof}


def plain(value):
    if isinstance(value, dict):
        entries = sorted((plain(key), plain(inner)) for key, inner in value.items())
        return "{" + ", ".join(f"{key}: {inner}" for key, inner in entries) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(plain(item) for item in value) + "]"
    if isinstance(value, bytes):
        return f"h'{value.hex()}'"
    return json.dumps(value, ensure_ascii=False)


def main():
    results = []
    for job in json.load(sys.stdin):
        issuer_key = serialization.load_pem_public_key(job["issuerKey"].encode())
        try:
            found = read(job["token"], issuer_key, job["profile"])
            results.append({"read": {name: value if name == "form" else plain(value) for name, value in found.items()}})
        except Refused as reason:
            results.append({"refused": str(reason)})
        except (ValueError, KeyError, AttributeError, TypeError, cbor2.CBORDecodeError) as error:
            results.append({"refused": type(error).__name__})
    json.dump(results, sys.stdout)


main()
