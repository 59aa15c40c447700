"""Bills beside the transfers that relatives paid for them."""

from db.queries.rows import read_all
from db.rules.records import Distinct, Spending, Transfer
from db.sqlite import Connection


def transfers_of(connection: Connection, spending_id: int) -> tuple[Transfer, ...]:
    """Give what relatives' accounts paid of a bill."""
    return read_all(connection, Transfer, "WHERE spending_id = ?", (spending_id,))


def refunds_of(connection: Connection, spending_id: int) -> tuple[Spending, ...]:
    """Give the refunds of a bill."""
    return read_all(
        connection, Spending, "WHERE refund_of = ? ORDER BY day, id", (spending_id,)
    )


def receipts(connection: Connection, person_id: int) -> dict[str, int]:
    """Give the bills of a patient that have a receipt number, as ids by number."""
    rows = connection.execute(
        "SELECT receipt, id FROM spending WHERE person_id = ? AND receipt IS NOT NULL",
        (person_id,),
    )
    return dict(rows)


def holder_of(
    connection: Connection, person_id: int, receipt: str | None
) -> int | None:
    """Give the id of the patient's bill that has a receipt number."""
    found = connection.execute(
        "SELECT id FROM spending WHERE person_id = ? AND receipt = ?",
        (person_id, receipt),
    ).fetchone()
    return None if found is None else int(found[0])


def receipt_taken(connection: Connection, bill: Spending) -> bool:
    """Tell whether another bill of the patient has the receipt number."""
    holder = holder_of(connection, bill.person_id, bill.receipt)
    return holder is not None and holder != bill.id


def distinct(connection: Connection) -> tuple[Distinct, ...]:
    """Give the pairs of bills that the user said are both real."""
    return read_all(connection, Distinct, "ORDER BY first_id, second_id")
