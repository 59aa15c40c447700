"""Receipt numbers for bills that other rows name, since files name them by it."""

from db.sqlite import Connection

_NUMBER = """
UPDATE spending SET receipt = '#' || hex(randomblob(8))
WHERE receipt IS NULL AND id IN (
  SELECT paid.spending_id FROM change JOIN transfer AS paid ON paid.id = row_id
  WHERE table_name = 'transfer' AND operation_id = :operation
  UNION SELECT back.refund_of FROM change JOIN spending AS back ON back.id = row_id
  WHERE table_name = 'spending' AND operation_id = :operation
  UNION SELECT paid.spending_id FROM change
  JOIN transfer AS paid ON paid.spending_id = row_id
  WHERE table_name = 'spending' AND operation_id = :operation
  UNION SELECT back.refund_of FROM change
  JOIN spending AS back ON back.refund_of = row_id
  WHERE table_name = 'spending' AND operation_id = :operation)
"""


def number_receipts(connection: Connection) -> None:
    """Give a receipt number to each bill that lacks one and that another row names."""
    (operation,) = connection.execute("SELECT open_operation FROM state").fetchone()
    connection.execute(_NUMBER, {"operation": operation})
