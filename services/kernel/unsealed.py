"""What of an event's JSON can be carried on: everything but what is sealed in it."""

import re
from typing import Final

import orjson

from services.kernel.sealed import unsealed_part


def unsealed_json(data: bytes) -> bytes:
    """`unsealed_part` of JSON text. As events are encoded, a sealed value is found by its look alone;
    in a text within the data, the quotes would be escaped."""
    if b'"box"' not in data:
        return data
    left = _AS_ENCODED.sub(b'"[sealed]"', data)
    return orjson.dumps(unsealed_part(orjson.loads(left))) if b'"box"' in left else left


_TEXT: Final = rb'"(?:[^"\\]|\\.)*"'
_AS_ENCODED: Final = re.compile(rb'\{"person_id":' + _TEXT + rb',"box":' + _TEXT + rb"\}")
