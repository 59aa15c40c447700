"""Passwords of books: what may be one, and the key that one gives with a file's salt.

The key is reckoned as SQLCipher 4 does it (PBKDF2-HMAC-SHA512, 256,000 rounds), so
any program that knows SQLCipher opens such a book by its password. Only the key is
kept while a book is open, never the password, and it stands in no text.
"""

import hashlib
import os
import re
import unicodedata
from typing import Final

ROUNDS: Final = 256_000
SALT_BYTES: Final = 16
"""The salt is what an encrypted file begins with."""
PLAIN: Final = b"SQLite format 3\x00"
"""What a file without a password begins with."""
_KEY_BYTES: Final = 32
_RAW: Final = re.compile(r"x'[0-9a-f]+'", re.IGNORECASE)


class PasswordError(ValueError):
    """This text cannot be a password; `code` is empty, raw or unusable."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Key:
    """What opens one encrypted book and its copies; never shown, never in a text."""

    __slots__ = ("_key", "salt")

    def __init__(self, key: bytes, salt: bytes) -> None:
        if len(key) != _KEY_BYTES or len(salt) != SALT_BYTES:
            raise ValueError
        self._key = key
        self.salt = salt

    @classmethod
    def of(cls, password: str, salt: bytes) -> "Key":
        """Reckon the key (about 0.1 s). Raises PasswordError."""
        secret = secret_of(password)
        made = hashlib.pbkdf2_hmac("sha512", secret, salt, ROUNDS, _KEY_BYTES)
        return cls(made, salt)

    @classmethod
    def new(cls, password: str) -> "Key":
        """Reckon the key of a file still to be made. Raises PasswordError."""
        return cls.of(password, _new_salt())

    def literal(self, *, salted: bool = True) -> str:
        """Write it as the driver takes it; for the driver alone."""
        salt = self.salt.hex() if salted else ""
        return f"x'{self._key.hex()}{salt}'"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Key) and self.literal() == other.literal()

    def __hash__(self) -> int:
        return hash(self.salt)

    def __repr__(self) -> str:
        return "Key(…)"

    def __reduce__(self) -> str:
        """Refuse to be written anywhere. Raises TypeError."""
        raise TypeError


def secret_of(password: str) -> bytes:
    """Give the bytes of a password, the same however its signs were typed.

    Raises PasswordError: empty, raw (SQLCipher would take it for a key) or unusable.
    """
    if not password:
        raise PasswordError("empty")
    if _RAW.fullmatch(password):
        raise PasswordError("raw")
    if "\x00" in password:
        raise PasswordError("unusable")
    try:
        return unicodedata.normalize("NFC", password).encode()
    except UnicodeEncodeError:
        raise PasswordError("unusable") from None


def may_be_salt(start: bytes) -> bool:
    """Tell whether a file that begins so may be encrypted: it is no text, no zeros."""
    return len(start) == SALT_BYTES and start != PLAIN and not _is_text(start)


def _is_text(start: bytes) -> bool:
    return len(set(start)) == 1 or all(
        sign in b"\t\n\r" or 0x20 <= sign < 0x7F  # printable ASCII
        for sign in start
    )


def _new_salt() -> bytes:
    while True:
        salt = os.urandom(SALT_BYTES)
        if may_be_salt(salt):
            return salt
