"""Who used whose account, and for what."""

from datetime import date

from db.queries.rows import read_all
from db.rules.codes import Purpose
from db.rules.records import Transfer
from db.rules.statement import FamilyUse
from db.sqlite import Connection

__all__ = ["FamilyUse", "family_uses", "wallet_sent"]

_USES = """
SELECT t.owner_id, o.name, t.beneficiary_id, b.name, t.purpose, count(*),
  sum(t.amount), sum(iif(t.returned_on <= :last, t.amount, 0))
FROM transfer AS t JOIN person AS o ON o.id = t.owner_id
JOIN person AS b ON b.id = t.beneficiary_id
WHERE t.day BETWEEN :first AND :last
  AND (:person IS NULL OR t.owner_id = :person OR t.beneficiary_id = :person)
GROUP BY t.owner_id, t.beneficiary_id, t.purpose
ORDER BY t.owner_id, t.beneficiary_id, t.purpose
"""


def family_uses(
    connection: Connection, first: date, last: date, person_id: int | None = None
) -> tuple[FamilyUse, ...]:
    """Sum transfers of a period by owner, beneficiary and purpose."""
    about: dict[str, object] = {"first": first.isoformat(), "last": last.isoformat()}
    about["person"] = person_id
    return tuple(
        FamilyUse(owner_id, owner, to_id, to, Purpose(purpose), times, amount, back)
        for owner_id, owner, to_id, to, purpose, times, amount, back in (
            connection.execute(_USES, about)
        )
    )


def wallet_sent(
    connection: Connection, owner_id: int, day: date
) -> tuple[Transfer, ...]:
    """Give what an owner sent by wallet on a day, accepted or not."""
    mine = "WHERE owner_id = ? AND day = ? AND purpose = ? ORDER BY id"
    about = (owner_id, day.isoformat(), Purpose.wallet.value)
    return read_all(connection, Transfer, mine, about)
