"""The second book: figures confirmed, own figures of one tier, passbooks.

Frozen in time: it imports nothing of today's models, and is never edited. A table
whose rules changed is made anew under its own name, since SQLite keeps the words of a
statement, and its triggers are gone while its rows move: that is nobody's doing.
"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_REBUILT = {
    "override": "id, region, figure, status, since, value, note",
    "posting": "id, person_id, day, kind, amount, month, note",
}
_DROPPED = """
DROP TRIGGER history_override_insert
DROP TRIGGER history_override_update
DROP TRIGGER history_override_delete
DROP TRIGGER history_posting_insert
DROP TRIGGER history_posting_update
DROP TRIGGER history_posting_delete
DROP INDEX override_of_figure
DROP INDEX posting_sums
DROP INDEX posting_days
ALTER TABLE override RENAME TO old_override
ALTER TABLE posting RENAME TO old_posting
"""
_STATEMENTS = """
CREATE TABLE override ( id INTEGER NOT NULL, region TEXT NOT NULL, figure TEXT NOT
  NULL, status TEXT, tier TEXT, since TEXT NOT NULL, value TEXT NOT NULL, note TEXT
  NOT NULL, PRIMARY KEY (id), CONSTRAINT status_code CHECK (status IN ('employee',
  'retiree', 'flexible', 'flexible_pooled', 'resident')), CONSTRAINT since_day CHECK
  (since IS date(since)), CONSTRAINT region_text CHECK (length(region) <= 500 AND
  instr(region, char(0)) = 0), CONSTRAINT figure_text CHECK (length(figure) <= 500
  AND instr(figure, char(0)) = 0), CONSTRAINT tier_text CHECK (length(tier) <= 500
  AND instr(tier, char(0)) = 0), CONSTRAINT value_text CHECK (length(value) <= 500
  AND instr(value, char(0)) = 0), CONSTRAINT note_text CHECK (length(note) <= 500
  AND instr(note, char(0)) = 0) ) STRICT

CREATE TABLE confirmation ( id INTEGER NOT NULL, region TEXT NOT NULL, figure TEXT
  NOT NULL, status TEXT, tier TEXT, min_age INTEGER, since TEXT NOT NULL, value TEXT
  NOT NULL, day TEXT NOT NULL, note TEXT NOT NULL, PRIMARY KEY (id), CONSTRAINT
  status_code CHECK (status IN ('employee', 'retiree', 'flexible',
  'flexible_pooled', 'resident')), CONSTRAINT since_day CHECK (since IS
  date(since)), CONSTRAINT day_day CHECK (day IS date(day)), CONSTRAINT
  min_age_years CHECK (min_age BETWEEN 0 AND 150), CONSTRAINT region_text CHECK
  (length(region) <= 500 AND instr(region, char(0)) = 0), CONSTRAINT figure_text
  CHECK (length(figure) <= 500 AND instr(figure, char(0)) = 0), CONSTRAINT tier_text
  CHECK (length(tier) <= 500 AND instr(tier, char(0)) = 0), CONSTRAINT value_text
  CHECK (length(value) <= 500 AND instr(value, char(0)) = 0), CONSTRAINT note_text
  CHECK (length(note) <= 500 AND instr(note, char(0)) = 0) ) STRICT

CREATE TABLE posting ( id INTEGER NOT NULL, person_id INTEGER NOT NULL, day TEXT
  NOT NULL, kind TEXT NOT NULL, amount INTEGER NOT NULL, month TEXT, note TEXT NOT
  NULL, PRIMARY KEY (id), CONSTRAINT kind_code CHECK (kind IN ('opening',
  'contribution', 'prepaid', 'back_pay', 'claw_back', 'interest', 'withheld',
  'moved_in', 'moved_out', 'settlement', 'correction', 'passbook')), CONSTRAINT
  day_day CHECK (day IS date(day)), CONSTRAINT month_form CHECK (month IS
  strftime('%Y-%m', month || '-01')), CONSTRAINT amount_sign CHECK (CASE WHEN kind
  IN ('claw_back', 'withheld', 'moved_out', 'settlement') THEN amount < 0 WHEN kind
  IN ('correction', 'passbook') THEN amount <> 0 WHEN kind = 'opening' THEN amount
  >= 0 ELSE amount > 0 END), CONSTRAINT amount_bound CHECK (amount BETWEEN
  -1000000000 AND 1000000000), CONSTRAINT note_text CHECK (length(note) <= 500 AND
  instr(note, char(0)) = 0), FOREIGN KEY(person_id) REFERENCES person (id) ) STRICT

CREATE INDEX override_of_figure ON override (region, figure, since)

CREATE INDEX confirmation_of_figure ON confirmation (region, figure, since)

CREATE INDEX posting_days ON posting (day)

CREATE INDEX posting_sums ON posting (person_id, day, kind, amount, month)

CREATE INDEX posting_passbooks ON posting (person_id, day) WHERE kind = 'passbook'

CREATE TRIGGER history_override_insert AFTER INSERT ON override BEGIN INSERT INTO
  change (operation_id, table_name, row_id, before) VALUES ((SELECT open_operation
  FROM state), 'override', NEW.id, NULL); END

CREATE TRIGGER history_override_update AFTER UPDATE ON override BEGIN INSERT INTO
  change (operation_id, table_name, row_id, before) VALUES ((SELECT open_operation
  FROM state), 'override', OLD.id, json_object('id', OLD.id, 'region', OLD.region,
  'figure', OLD.figure, 'status', OLD.status, 'tier', OLD.tier, 'since', OLD.since,
  'value', OLD.value, 'note', OLD.note)); END

CREATE TRIGGER history_override_delete AFTER DELETE ON override BEGIN INSERT INTO
  change (operation_id, table_name, row_id, before) VALUES ((SELECT open_operation
  FROM state), 'override', OLD.id, json_object('id', OLD.id, 'region', OLD.region,
  'figure', OLD.figure, 'status', OLD.status, 'tier', OLD.tier, 'since', OLD.since,
  'value', OLD.value, 'note', OLD.note)); END

CREATE TRIGGER history_confirmation_insert AFTER INSERT ON confirmation BEGIN
  INSERT INTO change (operation_id, table_name, row_id, before) VALUES ((SELECT
  open_operation FROM state), 'confirmation', NEW.id, NULL); END

CREATE TRIGGER history_confirmation_update AFTER UPDATE ON confirmation BEGIN
  INSERT INTO change (operation_id, table_name, row_id, before) VALUES ((SELECT
  open_operation FROM state), 'confirmation', OLD.id, json_object('id', OLD.id,
  'region', OLD.region, 'figure', OLD.figure, 'status', OLD.status, 'tier',
  OLD.tier, 'min_age', OLD.min_age, 'since', OLD.since, 'value', OLD.value, 'day',
  OLD.day, 'note', OLD.note)); END

CREATE TRIGGER history_confirmation_delete AFTER DELETE ON confirmation BEGIN
  INSERT INTO change (operation_id, table_name, row_id, before) VALUES ((SELECT
  open_operation FROM state), 'confirmation', OLD.id, json_object('id', OLD.id,
  'region', OLD.region, 'figure', OLD.figure, 'status', OLD.status, 'tier',
  OLD.tier, 'min_age', OLD.min_age, 'since', OLD.since, 'value', OLD.value, 'day',
  OLD.day, 'note', OLD.note)); END

CREATE TRIGGER history_posting_insert AFTER INSERT ON posting BEGIN INSERT INTO
  change (operation_id, table_name, row_id, before) VALUES ((SELECT open_operation
  FROM state), 'posting', NEW.id, NULL); END

CREATE TRIGGER history_posting_update AFTER UPDATE ON posting BEGIN INSERT INTO
  change (operation_id, table_name, row_id, before) VALUES ((SELECT open_operation
  FROM state), 'posting', OLD.id, json_object('id', OLD.id, 'person_id',
  OLD.person_id, 'day', OLD.day, 'kind', OLD.kind, 'amount', OLD.amount, 'month',
  OLD.month, 'note', OLD.note)); END

CREATE TRIGGER history_posting_delete AFTER DELETE ON posting BEGIN INSERT INTO
  change (operation_id, table_name, row_id, before) VALUES ((SELECT open_operation
  FROM state), 'posting', OLD.id, json_object('id', OLD.id, 'person_id',
  OLD.person_id, 'day', OLD.day, 'kind', OLD.kind, 'amount', OLD.amount, 'month',
  OLD.month, 'note', OLD.note)); END
"""


def upgrade() -> None:
    """Make the two tables anew with their rows, and the table of confirmations."""
    connection = op.get_bind()
    for statement in _DROPPED.strip().splitlines():
        connection.exec_driver_sql(statement)
    made = _STATEMENTS.strip().split("\n\n")
    triggers = [text for text in made if text.startswith("CREATE TRIGGER")]
    for statement in made:
        if statement not in triggers:
            connection.exec_driver_sql(statement)
    for table, columns in _REBUILT.items():
        connection.exec_driver_sql(
            f"INSERT INTO {table} ({columns}) SELECT {columns} FROM old_{table}"  # noqa: S608  # fixed names
        )
        connection.exec_driver_sql(f"DROP TABLE old_{table}")
    for statement in triggers:
        connection.exec_driver_sql(statement)
