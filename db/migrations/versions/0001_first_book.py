"""The first book: the whole schema as it was in version 1.

Frozen in time: it imports nothing of today's models, and is never edited.
"""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_STATEMENTS = """
CREATE TABLE person ( id INTEGER NOT NULL, name TEXT NOT NULL, relation TEXT NOT
  NULL, born TEXT, PRIMARY KEY (id), CONSTRAINT relation_code CHECK (relation IN
  ('self', 'spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild',
  'other')), CONSTRAINT name_given CHECK (length(trim(name)) > 0), CONSTRAINT
  name_text CHECK (length(name) <= 500 AND instr(name, char(0)) = 0), CONSTRAINT
  born_day CHECK (born IS date(born)), UNIQUE (name) ) STRICT

CREATE TABLE override ( id INTEGER NOT NULL, region TEXT NOT NULL, figure TEXT NOT
  NULL, status TEXT, since TEXT NOT NULL, value TEXT NOT NULL, note TEXT NOT NULL,
  PRIMARY KEY (id), CONSTRAINT status_code CHECK (status IN ('employee', 'retiree',
  'flexible', 'flexible_pooled', 'resident')), CONSTRAINT since_day CHECK (since IS
  date(since)), CONSTRAINT region_text CHECK (length(region) <= 500 AND
  instr(region, char(0)) = 0), CONSTRAINT figure_text CHECK (length(figure) <= 500
  AND instr(figure, char(0)) = 0), CONSTRAINT value_text CHECK (length(value) <= 500
  AND instr(value, char(0)) = 0), CONSTRAINT note_text CHECK (length(note) <= 500
  AND instr(note, char(0)) = 0) ) STRICT

CREATE INDEX override_of_figure ON override (region, figure, since)

CREATE TABLE operation ( id INTEGER NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL,
  name TEXT NOT NULL, target INTEGER, PRIMARY KEY (id), CONSTRAINT kind_code CHECK
  (kind IN ('do', 'undo', 'redo')), CONSTRAINT target_named CHECK ((kind = 'do') =
  (target IS NULL)), FOREIGN KEY(target) REFERENCES operation (id) ) STRICT

CREATE INDEX operation_targets ON operation (target)

CREATE INDEX operation_kinds ON operation (kind)

CREATE TABLE membership ( id INTEGER NOT NULL, person_id INTEGER NOT NULL, since
  TEXT NOT NULL, region TEXT NOT NULL, status TEXT NOT NULL, base INTEGER, PRIMARY
  KEY (id), CONSTRAINT status_code CHECK (status IN ('employee', 'retiree',
  'flexible', 'flexible_pooled', 'resident')), CONSTRAINT since_day CHECK (since IS
  date(since)), CONSTRAINT base_bound CHECK (base BETWEEN -1000000000 AND
  1000000000), CONSTRAINT region_text CHECK (length(region) <= 500 AND instr(region,
  char(0)) = 0), FOREIGN KEY(person_id) REFERENCES person (id) ) STRICT

CREATE UNIQUE INDEX membership_of_person ON membership (person_id, since)

CREATE TABLE posting ( id INTEGER NOT NULL, person_id INTEGER NOT NULL, day TEXT NOT
  NULL, kind TEXT NOT NULL, amount INTEGER NOT NULL, month TEXT, note TEXT NOT NULL,
  PRIMARY KEY (id), CONSTRAINT kind_code CHECK (kind IN ('opening', 'contribution',
  'prepaid', 'back_pay', 'claw_back', 'interest', 'withheld', 'moved_in',
  'moved_out', 'settlement', 'correction')), CONSTRAINT day_day CHECK (day IS
  date(day)), CONSTRAINT month_form CHECK (month IS strftime('%Y-%m', month ||
  '-01')), CONSTRAINT amount_sign CHECK (CASE WHEN kind IN ('claw_back', 'withheld',
  'moved_out', 'settlement') THEN amount < 0 WHEN kind = 'correction' THEN amount <>
  0 WHEN kind = 'opening' THEN amount >= 0 ELSE amount > 0 END), CONSTRAINT
  amount_bound CHECK (amount BETWEEN -1000000000 AND 1000000000), CONSTRAINT
  note_text CHECK (length(note) <= 500 AND instr(note, char(0)) = 0), FOREIGN
  KEY(person_id) REFERENCES person (id) ) STRICT

CREATE INDEX posting_sums ON posting (person_id, day, kind, amount, month)

CREATE INDEX posting_days ON posting (day)

CREATE TABLE spending ( id INTEGER NOT NULL, person_id INTEGER NOT NULL, day TEXT
  NOT NULL, kind TEXT NOT NULL, place TEXT NOT NULL, tier TEXT NOT NULL, total
  INTEGER NOT NULL, eligible INTEGER, fund INTEGER NOT NULL, other_fund INTEGER NOT
  NULL, account INTEGER NOT NULL, cash INTEGER NOT NULL, self_paid INTEGER,
  out_of_scope INTEGER, deductible INTEGER, receipt TEXT, balance_after INTEGER,
  fund_ytd INTEGER, counts_toward_limit INTEGER, refund_of INTEGER, note TEXT NOT
  NULL, PRIMARY KEY (id), CONSTRAINT kind_code CHECK (kind IN ('outpatient',
  'pharmacy', 'inpatient', 'chronic', 'emergency', 'other')), CONSTRAINT day_day
  CHECK (day IS date(day)), CONSTRAINT total_given CHECK (total <> 0), CONSTRAINT
  parts_sign CHECK (coalesce(fund, 0) * total >= 0 AND coalesce(other_fund, 0) *
  total >= 0 AND coalesce(account, 0) * total >= 0 AND coalesce(cash, 0) * total >=
  0), CONSTRAINT splits_sign CHECK (coalesce(eligible, 0) * total >= 0 AND
  coalesce(self_paid, 0) * total >= 0 AND coalesce(out_of_scope, 0) * total >= 0 AND
  coalesce(deductible, 0) * total >= 0), CONSTRAINT parts_sum CHECK (abs(fund +
  other_fund + account + cash) <= abs(total)), CONSTRAINT limit_flag CHECK
  (counts_toward_limit IN (0, 1)), CONSTRAINT refund_sign CHECK (refund_of IS NULL
  OR total < 0), CONSTRAINT total_bound CHECK (total BETWEEN -1000000000 AND
  1000000000), CONSTRAINT eligible_bound CHECK (eligible BETWEEN -1000000000 AND
  1000000000), CONSTRAINT fund_bound CHECK (fund BETWEEN -1000000000 AND
  1000000000), CONSTRAINT other_fund_bound CHECK (other_fund BETWEEN -1000000000 AND
  1000000000), CONSTRAINT account_bound CHECK (account BETWEEN -1000000000 AND
  1000000000), CONSTRAINT cash_bound CHECK (cash BETWEEN -1000000000 AND
  1000000000), CONSTRAINT self_paid_bound CHECK (self_paid BETWEEN -1000000000 AND
  1000000000), CONSTRAINT out_of_scope_bound CHECK (out_of_scope BETWEEN -1000000000
  AND 1000000000), CONSTRAINT deductible_bound CHECK (deductible BETWEEN -1000000000
  AND 1000000000), CONSTRAINT balance_after_bound CHECK (balance_after BETWEEN
  -1000000000 AND 1000000000), CONSTRAINT fund_ytd_bound CHECK (fund_ytd BETWEEN
  -1000000000 AND 1000000000), CONSTRAINT place_text CHECK (length(place) <= 500 AND
  instr(place, char(0)) = 0), CONSTRAINT tier_text CHECK (length(tier) <= 500 AND
  instr(tier, char(0)) = 0), CONSTRAINT receipt_text CHECK (length(receipt) <= 500
  AND instr(receipt, char(0)) = 0), CONSTRAINT note_text CHECK (length(note) <= 500
  AND instr(note, char(0)) = 0), FOREIGN KEY(person_id) REFERENCES person (id),
  FOREIGN KEY(refund_of) REFERENCES spending (id) ) STRICT

CREATE INDEX spending_sums ON spending (person_id, day, account, refund_of)

CREATE UNIQUE INDEX spending_receipts ON spending (person_id, receipt)

CREATE INDEX spending_refunds ON spending (refund_of)

CREATE INDEX spending_days ON spending (day)

CREATE TABLE checkpoint ( id INTEGER NOT NULL, person_id INTEGER NOT NULL, day TEXT
  NOT NULL, balance INTEGER, current INTEGER, prior INTEGER, fund_ytd INTEGER, note
  TEXT NOT NULL, PRIMARY KEY (id), CONSTRAINT day_day CHECK (day IS date(day)),
  CONSTRAINT balance_bound CHECK (balance BETWEEN -1000000000 AND 1000000000),
  CONSTRAINT current_bound CHECK (current BETWEEN -1000000000 AND 1000000000),
  CONSTRAINT prior_bound CHECK (prior BETWEEN -1000000000 AND 1000000000),
  CONSTRAINT fund_ytd_bound CHECK (fund_ytd BETWEEN -1000000000 AND 1000000000),
  CONSTRAINT note_text CHECK (length(note) <= 500 AND instr(note, char(0)) = 0),
  FOREIGN KEY(person_id) REFERENCES person (id) ) STRICT

CREATE INDEX checkpoint_of_person ON checkpoint (person_id, day)

CREATE TABLE change ( id INTEGER NOT NULL, operation_id INTEGER NOT NULL, table_name
  TEXT NOT NULL, row_id INTEGER NOT NULL, "before" TEXT, PRIMARY KEY (id), FOREIGN
  KEY(operation_id) REFERENCES operation (id) ) STRICT

CREATE INDEX change_of_operation ON change (operation_id)

CREATE TABLE state ( id INTEGER NOT NULL, generation INTEGER NOT NULL,
  open_operation INTEGER, PRIMARY KEY (id), CONSTRAINT single CHECK (id = 1),
  FOREIGN KEY(open_operation) REFERENCES operation (id) ) STRICT

CREATE TABLE transfer ( id INTEGER NOT NULL, owner_id INTEGER NOT NULL,
  beneficiary_id INTEGER NOT NULL, day TEXT NOT NULL, purpose TEXT NOT NULL, amount
  INTEGER NOT NULL, state TEXT NOT NULL, returned_on TEXT, spending_id INTEGER, note
  TEXT NOT NULL, PRIMARY KEY (id), CONSTRAINT purpose_code CHECK (purpose IN
  ('bill', 'wallet', 'resident_premium', 'commercial', 'long_term_care')),
  CONSTRAINT state_code CHECK (state IN ('sent', 'accepted', 'returned')),
  CONSTRAINT day_day CHECK (day IS date(day)), CONSTRAINT returned_on_day CHECK
  (returned_on IS date(returned_on)), CONSTRAINT amount_positive CHECK (amount > 0),
  CONSTRAINT return_dated CHECK ((state = 'returned') = (returned_on IS NOT NULL)),
  CONSTRAINT return_after CHECK (returned_on IS NULL OR returned_on >= day),
  CONSTRAINT bill_purpose CHECK (spending_id IS NULL OR purpose = 'bill'),
  CONSTRAINT amount_bound CHECK (amount BETWEEN -1000000000 AND 1000000000),
  CONSTRAINT note_text CHECK (length(note) <= 500 AND instr(note, char(0)) = 0),
  FOREIGN KEY(owner_id) REFERENCES person (id), FOREIGN KEY(beneficiary_id)
  REFERENCES person (id), FOREIGN KEY(spending_id) REFERENCES spending (id) ) STRICT

CREATE INDEX transfer_days ON transfer (day)

CREATE INDEX transfer_sums ON transfer (owner_id, day, amount)

CREATE INDEX transfer_bills ON transfer (spending_id)

CREATE INDEX transfer_received ON transfer (beneficiary_id, day)

CREATE TRIGGER history_person_insert AFTER INSERT ON person BEGIN INSERT INTO change
  (operation_id, table_name, row_id, before) VALUES ((SELECT open_operation FROM
  state), 'person', NEW.id, NULL); END

CREATE TRIGGER history_person_update AFTER UPDATE ON person BEGIN INSERT INTO change
  (operation_id, table_name, row_id, before) VALUES ((SELECT open_operation FROM
  state), 'person', OLD.id, json_object('id', OLD.id, 'name', OLD.name, 'relation',
  OLD.relation, 'born', OLD.born)); END

CREATE TRIGGER history_person_delete AFTER DELETE ON person BEGIN INSERT INTO change
  (operation_id, table_name, row_id, before) VALUES ((SELECT open_operation FROM
  state), 'person', OLD.id, json_object('id', OLD.id, 'name', OLD.name, 'relation',
  OLD.relation, 'born', OLD.born)); END

CREATE TRIGGER history_membership_insert AFTER INSERT ON membership BEGIN INSERT
  INTO change (operation_id, table_name, row_id, before) VALUES ((SELECT
  open_operation FROM state), 'membership', NEW.id, NULL); END

CREATE TRIGGER history_membership_update AFTER UPDATE ON membership BEGIN INSERT
  INTO change (operation_id, table_name, row_id, before) VALUES ((SELECT
  open_operation FROM state), 'membership', OLD.id, json_object('id', OLD.id,
  'person_id', OLD.person_id, 'since', OLD.since, 'region', OLD.region, 'status',
  OLD.status, 'base', OLD.base)); END

CREATE TRIGGER history_membership_delete AFTER DELETE ON membership BEGIN INSERT
  INTO change (operation_id, table_name, row_id, before) VALUES ((SELECT
  open_operation FROM state), 'membership', OLD.id, json_object('id', OLD.id,
  'person_id', OLD.person_id, 'since', OLD.since, 'region', OLD.region, 'status',
  OLD.status, 'base', OLD.base)); END

CREATE TRIGGER history_override_insert AFTER INSERT ON override BEGIN INSERT INTO
  change (operation_id, table_name, row_id, before) VALUES ((SELECT open_operation
  FROM state), 'override', NEW.id, NULL); END

CREATE TRIGGER history_override_update AFTER UPDATE ON override BEGIN INSERT INTO
  change (operation_id, table_name, row_id, before) VALUES ((SELECT open_operation
  FROM state), 'override', OLD.id, json_object('id', OLD.id, 'region', OLD.region,
  'figure', OLD.figure, 'status', OLD.status, 'since', OLD.since, 'value',
  OLD.value, 'note', OLD.note)); END

CREATE TRIGGER history_override_delete AFTER DELETE ON override BEGIN INSERT INTO
  change (operation_id, table_name, row_id, before) VALUES ((SELECT open_operation
  FROM state), 'override', OLD.id, json_object('id', OLD.id, 'region', OLD.region,
  'figure', OLD.figure, 'status', OLD.status, 'since', OLD.since, 'value',
  OLD.value, 'note', OLD.note)); END

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

CREATE TRIGGER history_spending_insert AFTER INSERT ON spending BEGIN INSERT INTO
  change (operation_id, table_name, row_id, before) VALUES ((SELECT open_operation
  FROM state), 'spending', NEW.id, NULL); END

CREATE TRIGGER history_spending_update AFTER UPDATE ON spending BEGIN INSERT INTO
  change (operation_id, table_name, row_id, before) VALUES ((SELECT open_operation
  FROM state), 'spending', OLD.id, json_object('id', OLD.id, 'person_id',
  OLD.person_id, 'day', OLD.day, 'kind', OLD.kind, 'place', OLD.place, 'tier',
  OLD.tier, 'total', OLD.total, 'eligible', OLD.eligible, 'fund', OLD.fund,
  'other_fund', OLD.other_fund, 'account', OLD.account, 'cash', OLD.cash,
  'self_paid', OLD.self_paid, 'out_of_scope', OLD.out_of_scope, 'deductible',
  OLD.deductible, 'receipt', OLD.receipt, 'balance_after', OLD.balance_after,
  'fund_ytd', OLD.fund_ytd, 'counts_toward_limit', OLD.counts_toward_limit,
  'refund_of', OLD.refund_of, 'note', OLD.note)); END

CREATE TRIGGER history_spending_delete AFTER DELETE ON spending BEGIN INSERT INTO
  change (operation_id, table_name, row_id, before) VALUES ((SELECT open_operation
  FROM state), 'spending', OLD.id, json_object('id', OLD.id, 'person_id',
  OLD.person_id, 'day', OLD.day, 'kind', OLD.kind, 'place', OLD.place, 'tier',
  OLD.tier, 'total', OLD.total, 'eligible', OLD.eligible, 'fund', OLD.fund,
  'other_fund', OLD.other_fund, 'account', OLD.account, 'cash', OLD.cash,
  'self_paid', OLD.self_paid, 'out_of_scope', OLD.out_of_scope, 'deductible',
  OLD.deductible, 'receipt', OLD.receipt, 'balance_after', OLD.balance_after,
  'fund_ytd', OLD.fund_ytd, 'counts_toward_limit', OLD.counts_toward_limit,
  'refund_of', OLD.refund_of, 'note', OLD.note)); END

CREATE TRIGGER history_transfer_insert AFTER INSERT ON transfer BEGIN INSERT INTO
  change (operation_id, table_name, row_id, before) VALUES ((SELECT open_operation
  FROM state), 'transfer', NEW.id, NULL); END

CREATE TRIGGER history_transfer_update AFTER UPDATE ON transfer BEGIN INSERT INTO
  change (operation_id, table_name, row_id, before) VALUES ((SELECT open_operation
  FROM state), 'transfer', OLD.id, json_object('id', OLD.id, 'owner_id',
  OLD.owner_id, 'beneficiary_id', OLD.beneficiary_id, 'day', OLD.day, 'purpose',
  OLD.purpose, 'amount', OLD.amount, 'state', OLD.state, 'returned_on',
  OLD.returned_on, 'spending_id', OLD.spending_id, 'note', OLD.note)); END

CREATE TRIGGER history_transfer_delete AFTER DELETE ON transfer BEGIN INSERT INTO
  change (operation_id, table_name, row_id, before) VALUES ((SELECT open_operation
  FROM state), 'transfer', OLD.id, json_object('id', OLD.id, 'owner_id',
  OLD.owner_id, 'beneficiary_id', OLD.beneficiary_id, 'day', OLD.day, 'purpose',
  OLD.purpose, 'amount', OLD.amount, 'state', OLD.state, 'returned_on',
  OLD.returned_on, 'spending_id', OLD.spending_id, 'note', OLD.note)); END

CREATE TRIGGER history_checkpoint_insert AFTER INSERT ON checkpoint BEGIN INSERT
  INTO change (operation_id, table_name, row_id, before) VALUES ((SELECT
  open_operation FROM state), 'checkpoint', NEW.id, NULL); END

CREATE TRIGGER history_checkpoint_update AFTER UPDATE ON checkpoint BEGIN INSERT
  INTO change (operation_id, table_name, row_id, before) VALUES ((SELECT
  open_operation FROM state), 'checkpoint', OLD.id, json_object('id', OLD.id,
  'person_id', OLD.person_id, 'day', OLD.day, 'balance', OLD.balance, 'current',
  OLD.current, 'prior', OLD.prior, 'fund_ytd', OLD.fund_ytd, 'note', OLD.note)); END

CREATE TRIGGER history_checkpoint_delete AFTER DELETE ON checkpoint BEGIN INSERT
  INTO change (operation_id, table_name, row_id, before) VALUES ((SELECT
  open_operation FROM state), 'checkpoint', OLD.id, json_object('id', OLD.id,
  'person_id', OLD.person_id, 'day', OLD.day, 'balance', OLD.balance, 'current',
  OLD.current, 'prior', OLD.prior, 'fund_ytd', OLD.fund_ytd, 'note', OLD.note)); END

CREATE TRIGGER frozen_change_update BEFORE UPDATE ON change BEGIN SELECT
  RAISE(ABORT, 'history is append-only'); END

CREATE TRIGGER frozen_change_delete BEFORE DELETE ON change BEGIN SELECT
  RAISE(ABORT, 'history is append-only'); END

CREATE TRIGGER frozen_operation_update BEFORE UPDATE ON operation BEGIN SELECT
  RAISE(ABORT, 'history is append-only'); END

CREATE TRIGGER frozen_operation_delete BEFORE DELETE ON operation BEGIN SELECT
  RAISE(ABORT, 'history is append-only'); END
"""


def upgrade() -> None:
    """Make the tables, indexes and triggers, and the one row of the book's state."""
    connection = op.get_bind()
    for statement in _STATEMENTS.strip().split("\n\n"):
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("INSERT INTO state (id, generation) VALUES (1, 0)")
