"""Reads revocation sets and their deltas, written from docs/revocation-set.md alone.

    revocation_set_reader.py PUBLIC_KEY_HEX SET [DELTA ...]

Verifies every signature (Ed25519) and the tree, applies the deltas, and writes for each list that is here a line of JSON
with its name, followed by its statuses, one byte each.
"""

import hashlib
import io
import json
import sys

import cbor2
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

CHUNK = 1 << 20


class Refused(Exception):
    pass


def demand(condition, what):
    if not condition:
        raise Refused(what)


def sha256(data):
    return hashlib.sha256(data).digest()


def signed_payload(data, typ, public_key):
    stream = io.BytesIO(data)
    message = cbor2.CBORDecoder(stream).decode()
    demand(stream.read() == b"", "bytes after the message")
    demand(isinstance(message, cbor2.CBORTag) and message.tag == 18, "tag 18")
    protected, unprotected, payload, signature = message.value
    header = cbor2.loads(protected)
    demand(header[16] == typ and header[1] == -19 and unprotected == {}, "header")
    to_be_signed = cbor2.dumps(["Signature1", protected, b"", payload])
    Ed25519PublicKey.from_public_bytes(public_key).verify(signature, to_be_signed)
    return cbor2.loads(payload)


class Bits:
    def __init__(self, data, at=0):
        self.data, self.at, self.bit = data, at, 0

    def byte(self):
        demand(self.bit == 0 and self.at < len(self.data), "a byte is missing")
        self.at += 1
        return self.data[self.at - 1]

    def varint(self):
        value = 0
        for group in range(6):
            byte = self.byte()
            value |= (byte & 0x7F) << (7 * group)
            if byte < 0x80:
                demand(byte != 0 or group == 0, "a varint is too long")
                return value
        raise Refused("a varint is too long")

    def one(self):
        demand(self.at < len(self.data), "a bit is missing")
        value = (self.data[self.at] >> (7 - self.bit)) & 1
        self.bit = (self.bit + 1) % 8
        self.at += self.bit == 0
        return value

    def number(self, k):
        quotient = 0
        while self.one() == 0:
            quotient += 1
        rest = 0
        for _ in range(k):
            rest = rest * 2 + self.one()
        return quotient * 2**k + rest

    def align(self):
        while self.bit != 0:
            demand(self.one() == 0, "bits after the last number")


def adaptive(k):
    """Gives a k, takes the number read with it, and so on."""
    total, count = 3 * 2**k, 2
    while True:
        total += yield k
        count += 1
        if count == 64:
            count, total = 32, total // 2
        while k < 31 and count * 2 ** (k + 1) <= total:
            k += 1
        while k > 0 and count * 2**k > total:
            k -= 1


def coded_set(bits, n):
    """The members, ascending."""
    head = bits.varint()
    m, complement = head >> 1, head & 1
    demand(2 * m < n if complement else 2 * m <= n, "the larger half is coded")
    places = []
    if m > 0:
        form_byte = bits.byte()
        form, k = form_byte >> 5, form_byte & 31
        demand(form <= 2, "form")
        if form == 2:
            k2 = bits.byte()
            demand(k2 <= 31, "k'")
            at = 0
            while len(places) < m:
                at += bits.number(k) + (1 if places else 0)
                length = bits.number(k2) + 1
                demand(length <= m - len(places) and at + length <= n, "run")
                places.extend(range(at, at + length))
                at += length
        else:
            last = -1
            ks = adaptive(k)
            next(ks)
            current = k
            for _ in range(m):
                gap = bits.number(current)
                if form == 1:
                    current = ks.send(gap)
                last += gap + 1
                demand(last < n, "place")
                places.append(last)
        bits.align()
    if not complement:
        return places
    without = set(places)
    return [place for place in range(n) if place not in without]


def values(bits, m, least, most):
    different = [bits.byte() for _ in range(bits.varint())]
    demand(different and all(least <= value <= most for value in different), "values")
    demand(all(a < b for a, b in zip(different, different[1:])), "order of values")
    out = [different[0]] * m
    left = list(range(m))
    for value in reversed(different[1:]):
        ranks = coded_set(bits, len(left))
        demand(0 < len(ranks) < len(left), "a value of none or of all")
        chosen = set(ranks)
        for rank in ranks:
            out[left[rank]] = value
        left = [member for rank, member in enumerate(left) if rank not in chosen]
    return out


def statuses_of_chunk(data, entries, width):
    bits = Bits(data)
    members = coded_set(bits, entries)
    found = values(bits, len(members), 1, 2**width - 1) if width > 1 and members else [1] * len(members)
    demand(bits.at == len(data), "bytes after the chunk")
    out = bytearray(entries)
    for place, value in zip(members, found):
        out[place] = value
    return out


class Manifest:
    def __init__(self, data, public_key):
        claims = signed_payload(data, 65103, public_key)
        self.data, self.issued, self.expires = data, claims[6], claims[4]
        region, number, self.epoch, issuers, self.root = claims[-65540]
        self.publisher = (region, number)
        self.lists = [
            (region, number, first + i, width, entries)
            for region, number, runs in issuers
            for first, count, width, entries in runs
            for i in range(count)
        ]
        names = [name[:3] for name in self.lists]
        demand(names and names == sorted(set(names)), "order of lists")
        self.chunk_entries = [
            [min(CHUNK, entries - start) for start in range(0, entries, CHUNK)] for *_, entries in self.lists
        ]


def root_of(chunks, digests):
    def digest(first, count):
        part = chunks[first : first + count]
        if all(chunk is None for chunk in part):
            demand(digests, "a digest is missing")
            return digests.pop(0)
        if count == 1:
            return sha256(b"\0" + part[0])
        left = 1
        while left * 2 < count:
            left *= 2
        a = digest(first, left)
        return sha256(b"\1" + a + digest(first + left, count - left))

    return digest(0, len(chunks))


def read_set(data, public_key):
    """The manifest, and for each list its statuses, None where it is not all here."""
    demand(data[:5] == b"ELRS\x01", "magic")
    bits = Bits(data, 5)
    length = bits.varint()
    manifest = Manifest(data[bits.at : bits.at + length], public_key)
    bits.at += length
    shapes = [(i, entries) for i, parts in enumerate(manifest.chunk_entries) for entries in parts]
    sizes = [bits.varint() for _ in shapes]
    chunks = []
    for size in sizes:
        demand(bits.at + size <= len(data), "a chunk is missing")
        chunks.append(data[bits.at : bits.at + size] if size else None)
        bits.at += size
    rest = data[bits.at :]
    demand(len(rest) % 32 == 0, "digests")
    digests = [rest[i : i + 32] for i in range(0, len(rest), 32)]
    demand(root_of(chunks, digests) == manifest.root and not digests, "root")
    statuses = [bytearray() for _ in manifest.lists]
    for (i, entries), chunk in zip(shapes, chunks):
        if chunk is None:
            statuses[i] = None
        elif statuses[i] is not None:
            statuses[i] += statuses_of_chunk(chunk, entries, manifest.lists[i][3])
    return manifest, statuses


def apply_delta(manifest, statuses, data, public_key):
    claims = signed_payload(data, 65104, public_key)
    origin, later, changes = claims[-65541]
    demand(origin == sha256(manifest.data), "another set")
    after = Manifest(later, public_key)
    demand((claims[6], claims[4]) == (after.issued, after.expires), "times")
    demand(after.epoch > manifest.epoch and after.issued >= manifest.issued, "epoch")
    demand(after.publisher == manifest.publisher, "publisher")
    held = {name[:3]: part for name, part in zip(manifest.lists, statuses)}
    new = bytearray()
    limits = []
    for *name, width, entries in after.lists:
        part = bytearray(held.get(tuple(name), b"")[:entries].ljust(entries, b"\0"))
        new += bytes(value if value < 2**width else 0 for value in part)
        limits.append((len(new), 2**width))
    bits = Bits(changes)
    members = [place for place, value in enumerate(new) if value]
    added = coded_set(bits, len(new))
    added_values = values(bits, len(added), 1, 255) if added else []
    ranks = coded_set(bits, len(members))
    altered_values = values(bits, len(ranks), 0, 255) if ranks else []
    demand(bits.at == len(changes), "bytes after the changes")
    for place, value in zip(added, added_values):
        demand(new[place] == 0, "added twice")
        new[place] = value
    for rank, value in zip(ranks, altered_values):
        demand(new[members[rank]] != value, "no change")
        new[members[rank]] = value
    out, start = [], 0
    for end, limit in limits:
        out.append(new[start:end])
        demand(max(out[-1]) < limit, "value")
        start = end
    return after, out


def main():
    public_key = bytes.fromhex(sys.argv[1])
    files = [open(path, "rb").read() for path in sys.argv[2:]]
    manifest, statuses = read_set(files[0], public_key)
    for data in files[1:]:
        manifest, statuses = apply_delta(manifest, statuses, data, public_key)
    out = sys.stdout.buffer
    for (region, number, name, width, entries), part in zip(manifest.lists, statuses):
        if part is None:
            continue
        line = {"epoch": manifest.epoch, "region": region, "number": number, "list": name, "bits": width, "entries": entries}
        out.write(json.dumps(line).encode() + b"\n" + part)


if __name__ == "__main__":
    try:
        main()
    except Refused as error:
        sys.exit(f"refused: {error}")
