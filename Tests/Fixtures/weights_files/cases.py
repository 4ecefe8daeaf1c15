"""Writes cases.json: files, as hexadecimal digits, with what Hugging Face's safetensors says of them.

    pip install safetensors==0.8.0; python3 cases.py

`arrays` are what the reference reads, or null where it rejects the file. Where the runtime is
stricter, by decision, they are null too: the description of the format forbids names that occur
twice and descriptions that are lists, and no machine has 2⁶³ bytes.
"""

import json
import struct
from pathlib import Path

import safetensors

ZEROS = b"\0" * 4
ARRAY = '{"dtype":"F32","shape":[1],"data_offsets":[0,4]}'
# The name of a case, the header, the data, and an excerpt of the runtime's words, where they matter.
CASES = [
    ("one array", '{"a":%s}' % ARRAY, ZEROS),
    ("no arrays", "{}", b""),
    ("space in front", ' \t\r\n{"a":%s}' % ARRAY, ZEROS),
    ("space behind", '{"a":%s}  \n ' % ARRAY, ZEROS),
    ("space everywhere", '{ "a" : { "dtype" : "F32" , "shape" : [ 1 ] , "data_offsets" : [ 0 , 4 ] } }',
     ZEROS),
    ("a zero behind", '{"a":%s}\0' % ARRAY, ZEROS, "byte 62: expected the end of the header"),
    ("two objects", "{}{}", b"", "expected the end of the header"),
    ("an unknown key", '{"a":{"dtype":"F32","x":[1,{"y":null},-1.5e+3,true,false,"z"],"shape":[1],'
     '"data_offsets":[0,4]}}', ZEROS),
    ("a name twice", '{"a":%s,"a":%s}' % (ARRAY, ARRAY), ZEROS,
     "the name `a` occurs a second time"),
    ("a type twice", '{"a":{"dtype":"F32","dtype":"F32","shape":[1],"data_offsets":[0,4]}}', ZEROS,
     "`dtype` of `a` occurs a second time"),
    ("a shape twice", '{"a":{"dtype":"F32","shape":[1],"shape":[1],"data_offsets":[0,4]}}', ZEROS),
    ("offsets twice", '{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"data_offsets":[0,4]}}',
     ZEROS),
    ("notes", '{"__metadata__":{"format":"pt","\\u00e4":"\\n"},"a":%s}' % ARRAY, ZEROS),
    ("empty notes", '{"__metadata__":{},"a":%s}' % ARRAY, ZEROS),
    ("null for notes", '{"__metadata__":null,"a":%s}' % ARRAY, ZEROS),
    ("a number in notes", '{"__metadata__":{"x":1},"a":%s}' % ARRAY, ZEROS,
     "byte 29: expected the text of `x` in `__metadata__`"),
    ("notes twice", '{"__metadata__":{},"__metadata__":{},"a":%s}' % ARRAY, ZEROS),
    ("a list for an object", '{"a":["F32",[1],[0,4]]}', ZEROS,
     "byte 13: expected the description of `a`, an object"),
    ("a fraction", '{"a":{"dtype":"F32","shape":[1.0],"data_offsets":[0,4]}}', ZEROS,
     "byte 37: expected a whole number"),
    ("an exponent", '{"a":{"dtype":"F32","shape":[1e0],"data_offsets":[0,4]}}', ZEROS),
    ("a negative size", '{"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}}', ZEROS),
    ("a negative zero", '{"a":{"dtype":"F32","shape":[],"data_offsets":[-0,4]}}', ZEROS),
    ("a leading zero", '{"a":{"dtype":"F32","shape":[01],"data_offsets":[0,4]}}', ZEROS),
    ("a text for a number", '{"a":{"dtype":"F32","shape":["1"],"data_offsets":[0,4]}}', ZEROS),
    ("null for a shape", '{"a":{"dtype":"F32","shape":null,"data_offsets":[0,4]}}', ZEROS),
    ("one offset", '{"a":{"dtype":"F32","shape":[1],"data_offsets":[0]}}', ZEROS,
     "`data_offsets` of `a` has to be two numbers, and has 1"),
    ("three offsets", '{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4,4]}}', ZEROS),
    ("no type", '{"a":{"shape":[1],"data_offsets":[0,4]}}', ZEROS, "byte 9: `a` has no `dtype`"),
    ("no shape", '{"a":{"dtype":"F32","data_offsets":[0,4]}}', ZEROS, "`a` has no `shape`"),
    ("no offsets", '{"a":{"dtype":"F32","shape":[1]}}', ZEROS, "`a` has no `data_offsets`"),
    ("an unknown type", '{"a":{"dtype":"F33","shape":[1],"data_offsets":[0,4]}}', ZEROS,
     "byte 22: `F33`, the type of `a`, is none of safetensors's"),
    ("a type in small letters", '{"a":{"dtype":"f32","shape":[1],"data_offsets":[0,4]}}', ZEROS),
    ("more data", '{"a":%s}' % ARRAY, ZEROS + b"x",
     "the arrays take 4 bytes, but 5 follow the header"),
    ("data without arrays", "{}", b"x"),
    ("less data", '{"a":%s}' % ARRAY, b"123",
     "byte 9: `a` would end at 4, but only 3 bytes follow the header: the file is not whole"),
    ("a gap in front", '{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}', ZEROS * 2,
     "`a` begins at 4, but the arrays before it end at 0"),
    ("a gap between", '{"a":%s,"b":{"dtype":"F32","shape":[1],"data_offsets":[8,12]}}' % ARRAY,
     ZEROS * 3),
    ("an overlap", '{"a":%s,"b":{"dtype":"F32","shape":[1],"data_offsets":[3,7]}}' % ARRAY,
     ZEROS + b"123"),
    ("the same place", '{"a":%s,"b":%s}' % (ARRAY, ARRAY), ZEROS),
    ("an end before the beginning", '{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}}', ZEROS,
     "`a` would end at 0, before it begins at 4"),
    ("another order", '{"b":{"dtype":"F32","shape":[1],"data_offsets":[4,8]},"a":%s}' % ARRAY,
     ZEROS * 2),
    ("too few bytes", '{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}', ZEROS,
     "`a` takes 4 bytes, which is not what [2] of F32 takes"),
    ("a scalar", '{"a":{"dtype":"F32","shape":[],"data_offsets":[0,4]}}', ZEROS),
    ("no numbers", '{"a":{"dtype":"F32","shape":[0,3],"data_offsets":[0,0]}}', b""),
    ("no numbers between", '{"a":%s,"b":{"dtype":"F32","shape":[0,3],"data_offsets":[4,4]},'
     '"c":{"dtype":"F32","shape":[],"data_offsets":[4,8]}}' % ARRAY, ZEROS * 2),
    ("no numbers within", '{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},'
     '"b":{"dtype":"F32","shape":[0,3],"data_offsets":[4,4]}}', ZEROS * 2),
    ("none after too many", '{"a":{"dtype":"F32","shape":[4294967296,4294967296,0],'
     '"data_offsets":[0,0]}}', b"", "`a` has more numbers than there can be"),
    ("none before many", '{"a":{"dtype":"F32","shape":[0,4294967296,4294967296],'
     '"data_offsets":[0,0]}}', b""),
    ("too many bytes", '{"a":{"dtype":"F64","shape":[2305843009213693952,1],"data_offsets":[0,0]}}',
     b""),
    ("the largest size", '{"a":{"dtype":"F32","shape":[0,9223372036854775807],'
     '"data_offsets":[0,0]}}', b""),
    ("a larger size", '{"a":{"dtype":"F32","shape":[0,9223372036854775808],"data_offsets":[0,0]}}',
     b"", "expected a whole number from 0 to 9223372036854775807"),
    ("a size beyond 64 bits", '{"a":{"dtype":"F32","shape":[0,18446744073709551616],'
     '"data_offsets":[0,0]}}', b""),
    ("escapes", '{"\\ud83d\\ude00\\u00E9\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000":%s}' % ARRAY, ZEROS),
    ("UTF-8", '{"größe/λ/😀":%s}' % ARRAY, ZEROS),
    ("half a pair", '{"\\ud83d":%s}' % ARRAY, ZEROS),
    ("half a pair and another", '{"\\ud83d\\u0041":%s}' % ARRAY, ZEROS),
    ("the second half", '{"\\ude00":%s}' % ARRAY, ZEROS),
    ("three digits", '{"\\u00e":%s}' % ARRAY, ZEROS),
    ("an unknown escape", '{"\\x":%s}' % ARRAY, ZEROS),
    ("a control character", '{"\x01":%s}' % ARRAY, ZEROS, "byte 10: expected no control character"),
    ("no UTF-8", b'{"\xff":' + ARRAY.encode() + b"}", ZEROS, "byte 10: the header is no UTF-8"),
    ("an overlong form", b'{"\xc0\x80":' + ARRAY.encode() + b"}", ZEROS),
    ("a byte order mark", "\ufeff{}", b""),
    ("a comma too many", '{"a":%s,}' % ARRAY, ZEROS),
    ("a comma too few", '{"a":%s "b":%s}' % (ARRAY, ARRAY), ZEROS),
    ("a comma in a shape", '{"a":{"dtype":"F32","shape":[1,],"data_offsets":[0,4]}}', ZEROS),
    ("a name without quotes", "{a:%s}" % ARRAY, ZEROS),
    ("no colon", '{"a" %s}' % ARRAY, ZEROS, "expected a colon after `a`"),
    ("no end", '{"a":%s' % ARRAY, ZEROS),
    ("no end of a text", '{"a', b""),
    ("a list", "[]", b"", "byte 8: expected the header, an object"),
    ("nothing", "", b""),
    ("nested 127 deep", '{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"x":%s}}'
     % ("[" * 125 + "]" * 125), ZEROS),
    ("nested 128 deep", '{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"x":%s}}'
     % ("[" * 126 + "]" * 126), ZEROS, "nested so deep"),
    ("nested 10,000 deep", '{"a":{"x":%s' % ("[" * 10_000), ZEROS),
    ("half a byte", '{"a":{"dtype":"F4","shape":[3],"data_offsets":[0,2]}}', b"12"),
]
CASES += [
    (f"not `{value}`", '{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"x":%s}}' % value, ZEROS)
    for value in ["", "nul", "tru", "-", "1.", ".5", "1e", "1e+", "01", "+1", "NaN", "'a'", "[1 2]"]
]
TYPES = ("BOOL U8 I8 F8_E5M2 F8_E4M3 F8_E8M0 F8_E4M3FNUZ F8_E5M2FNUZ F4 F6_E2M3 F6_E3M2 I16 U16 F16"
         " BF16 I32 U32 F32 C64 F64 I64 U64").split()
# Each type with eight numbers, in every size that a number could have.
CASES += [
    (f"{bits} bits of {kind}", '{"a":{"dtype":"%s","shape":[8],"data_offsets":[0,%d]}}'
     % (kind, bits), b"\0" * bits)
    for kind in TYPES for bits in (4, 6, 8, 16, 32, 64)
]
STRICTER = {"a name twice", "a list for an object", "a larger size"}
# Files that are wrong before their header.
RAW = [
    ("an empty file", b"", "there are 0 bytes"),
    ("7 bytes", b"1234567", "byte 7: there are 7 bytes"),
    ("a header too long", struct.pack("<Q", 100_000_001) + b"{}", "at most 100000000 are allowed"),
    ("a header longer than the file", struct.pack("<Q", 3) + b"{}",
     "the header would have 3 bytes, but only 2 follow"),
    ("HDF5", b"\x89HDF\r\n\x1a\n" + bytes(8), "this is an HDF5 file"),
    ("ZIP", b"PK\x03\x04" + b"\x14\0\0\0\x08\0" * 4, "this is a ZIP file"),
    ("NumPy", b"\x93NUMPY\x01\0" + bytes(8), "this is a file of NumPy"),
    ("a length of all bits", b"\xff" * 16, "18446744073709551615"),
]


def verdict(data):
    try:
        arrays = safetensors.deserialize(data)
    except safetensors.SafetensorError:
        return None
    return {name: [info["dtype"], info["shape"]] for name, info in arrays}


def main():
    files = []
    for name, header, data, *words in CASES:
        header = header if isinstance(header, bytes) else header.encode()
        files.append((name, struct.pack("<Q", len(header)) + header + data, *words))
    lines = []
    for name, data, *words in files + RAW:
        case = {"name": name, "arrays": verdict(data), "words": words[0] if words else "",
                "bytes": data.hex()}
        if name in STRICTER:
            assert case["arrays"] is not None, name
            case["arrays"] = None
        lines.append(json.dumps(case, ensure_ascii=False))
    text = ",\n".join(lines)
    Path(__file__).with_name("cases.json").write_text(f"[\n{text}\n]\n")


if __name__ == "__main__":
    main()
