"""Receipt numbers for bills that other rows name, since files name them by it."""

from db.sqlite import Connection

_NAMING = (
    ("transfer", "spending_id"),
    ("spending", "refund_of"),
    ("attachment", "spending_id"),
    ("distinct_pair", "first_id"),
    ("distinct_pair", "second_id"),
)
"""The tables that name a bill, and by which column."""

# A bill is named by a row that was touched, or was touched itself and is named.
_NAMED = """
  SELECT said.{column} FROM change JOIN {table} AS said ON said.id = row_id
  WHERE table_name = '{table}' AND operation_id = :operation
  UNION SELECT said.{column} FROM change JOIN {table} AS said ON said.{column} = row_id
  WHERE table_name = 'spending' AND operation_id = :operation"""
_NUMBER = """
UPDATE spending SET receipt = '#' || hex(randomblob(8))
WHERE receipt IS NULL AND id IN ({})
""".format(
    "\n  UNION".join(_NAMED.format(table=table, column=name) for table, name in _NAMING)
)


def number_receipts(connection: Connection) -> None:
    """Give a receipt number to each bill that lacks one and that another row names."""
    (operation,) = connection.execute("SELECT open_operation FROM state").fetchone()
    connection.execute(_NUMBER, {"operation": operation})
