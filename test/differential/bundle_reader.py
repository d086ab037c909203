"""Reads offline bundles and their deltas, written from docs/bundle.md alone.

    bundle_reader.py ROOT_KEY_HEX BUNDLE [DELTA BUNDLE_BEFORE]

Checks that a root with that one key signed the trust list, that the list names the key of the manifest, and every digest,
and writes a line of JSON about the bundle. With a delta it takes the parts of the earlier bundle that the delta leaves out;
it knows no deltas of revocation sets.
"""

import hashlib
import io
import json
import sys

import cbor2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


class Refused(Exception):
    pass


def demand(condition, what):
    if not condition:
        raise Refused(what)


def sha256(data):
    return hashlib.sha256(data).digest()


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, length):
        demand(self.at + length <= len(self.data), "ends too early")
        self.at += length
        return self.data[self.at - length : self.at]

    def varint(self):
        value = 0
        for group in range(6):
            byte = self.take(1)[0]
            value |= (byte & 0x7F) << (7 * group)
            if byte < 0x80:
                demand(byte > 0 or group == 0, "a varint is too long")
                return value
        raise Refused("a varint is too long")


def one_item(data):
    stream = io.BytesIO(data)
    item = cbor2.CBORDecoder(stream).decode()
    demand(stream.read() == b"", "bytes after the item")
    return item


def verifies(key, signature, *parts):
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, cbor2.dumps(list(parts)))
        return True
    except InvalidSignature:
        return False


def trust_list(data, root_key):
    message = one_item(data)
    demand(message.tag == 98, "tag 98")
    body, _, payload, signatures = message.value
    demand(cbor2.loads(body) == {16: 65102}, "typ of a trust list")
    demand(any(verifies(root_key, s, "Signature", body, p, b"", payload) for p, _, s in signatures), "the root's signature")
    return cbor2.loads(payload)[-65538]


def read(data, root_key, before=None):
    reader = Reader(data)
    start = reader.take(5)
    demand(start in (b"ELOB\x01", b"ELOD\x01"), "magic")
    manifest = reader.take(reader.varint())
    message = one_item(manifest)
    demand(message.tag == 18, "tag 18")
    protected, unprotected, payload, signature = message.value
    header = cbor2.loads(protected)
    demand(header[16] == 65105 and header[1] == -19 and unprotected == {}, "header")
    claims = cbor2.loads(payload)
    region, number, sequence, revision, parts = claims[-65542]
    kinds = [kind for kind, _, _ in parts]
    demand(kinds == sorted(kinds) and all(0 <= kind <= 4 for kind in kinds), "kinds")

    files = []
    if start == b"ELOD\x01":
        demand(before is not None and reader.take(32) == before["digest"], "the bundle before")
    for _, length, digest in parts:
        step = 1 if start == b"ELOB\x01" else reader.varint()
        demand(step in (0, 1), "a delta of a set")
        if step == 1:
            part = reader.take(length)
        else:
            part = next((each for each in before["files"] if sha256(each) == digest), b"")
        demand(len(part) == length and sha256(part) == digest, "a part")
        files.append(part)
    demand(reader.at == len(data), "bytes after the end")

    lists = [trust_list(part, root_key) for part, kind in zip(files, kinds) if kind == 1]
    keys = [
        key
        for _, _, _, issuers in lists
        for issuer in issuers
        if issuer[0] == region and issuer[1] == number
        for key in issuer[5]
    ]
    signed = any(
        use == 3
        and compromised is None
        and not_before <= claims[6]
        and (not_after is None or claims[6] <= not_after)
        and verifies(bytes(key), signature, "Signature1", protected, b"", payload)
        for key, use, not_before, not_after, compromised in keys
    )
    demand(signed, "the publisher's signature")
    return {
        "publisher": [region, number],
        "sequence": sequence,
        "catalogRevision": revision,
        "issuedAt": claims[6],
        "expiration": claims[4],
        "timeToLiveSeconds": claims.get(65534),
        "kinds": kinds,
        "digest": sha256(manifest),
        "files": files,
    }


def main():
    root_key = bytes.fromhex(sys.argv[1])
    files = [open(path, "rb").read() for path in sys.argv[2:]]
    if len(files) == 2:
        found = read(files[0], root_key, read(files[1], root_key))
    else:
        found = read(files[0], root_key)
    found["sha256OfParts"] = sha256(b"".join(found.pop("files"))).hex()
    found["digest"] = found["digest"].hex()
    print(json.dumps(found))


try:
    main()
except Refused as error:
    sys.exit(f"refused: {error}")
