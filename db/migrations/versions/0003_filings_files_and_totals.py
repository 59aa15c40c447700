"""The third book: filings, files kept with bills, control totals.

Frozen in time: it imports nothing of today's models, and is never edited.
"""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_STATEMENTS = r"""
CREATE TABLE content ( sha256 TEXT NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY
  (sha256), CONSTRAINT sha256_form CHECK (length(sha256) = 64 AND sha256 NOT GLOB
  '*[^0-9a-f]*'), CONSTRAINT bytes_size CHECK (length(bytes) BETWEEN 1 AND
  20971520) ) STRICT

CREATE TABLE control ( table_name TEXT NOT NULL, rows INTEGER NOT NULL, money
  INTEGER NOT NULL, mix INTEGER NOT NULL, changes INTEGER NOT NULL, PRIMARY KEY
  (table_name) ) WITHOUT ROWID, STRICT

CREATE TABLE filing ( id INTEGER NOT NULL, owner_id INTEGER NOT NULL,
  beneficiary_id INTEGER NOT NULL, since TEXT NOT NULL, until TEXT, note TEXT NOT
  NULL, PRIMARY KEY (id), CONSTRAINT since_day CHECK (since IS date(since)),
  CONSTRAINT until_day CHECK (until IS date(until)), CONSTRAINT until_after CHECK
  (until IS NULL OR until >= since), CONSTRAINT for_another CHECK (owner_id <>
  beneficiary_id), CONSTRAINT note_text CHECK (length(note) <= 500 AND instr(note,
  char(0)) = 0), FOREIGN KEY(owner_id) REFERENCES person (id), FOREIGN
  KEY(beneficiary_id) REFERENCES person (id) ) STRICT

CREATE TABLE attachment ( id INTEGER NOT NULL, spending_id INTEGER NOT NULL, name
  TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL, note TEXT NOT NULL,
  PRIMARY KEY (id), CONSTRAINT sha256_form CHECK (length(sha256) = 64 AND sha256
  NOT GLOB '*[^0-9a-f]*'), CONSTRAINT bare_name CHECK (length(name) > 0 AND name
  NOT IN ('.', '..') AND instr(name, '/') = 0 AND instr(name, char(92)) = 0),
  CONSTRAINT size_bound CHECK (size BETWEEN 1 AND 20971520), CONSTRAINT name_text
  CHECK (length(name) <= 500 AND instr(name, char(0)) = 0), CONSTRAINT note_text
  CHECK (length(note) <= 500 AND instr(note, char(0)) = 0), FOREIGN
  KEY(spending_id) REFERENCES spending (id), FOREIGN KEY(sha256) REFERENCES
  content (sha256) ) STRICT

CREATE TABLE distinct_pair ( id INTEGER NOT NULL, first_id INTEGER NOT NULL,
  second_id INTEGER NOT NULL, PRIMARY KEY (id), CONSTRAINT in_order CHECK
  (first_id < second_id), FOREIGN KEY(first_id) REFERENCES spending (id), FOREIGN
  KEY(second_id) REFERENCES spending (id) ) STRICT

CREATE INDEX spending_given_back ON spending (person_id, day, account, refund_of)
  WHERE total < 0

CREATE INDEX spending_counted ON spending (person_id, day, kind,
  counts_toward_limit, refund_of, tier, total, fund, other_fund, account, cash,
  eligible, out_of_scope, deductible) WHERE refund_of IS NULL AND
  coalesce(counts_toward_limit, kind IN ('outpatient', 'emergency'))

CREATE UNIQUE INDEX filing_of_pair ON filing (owner_id, beneficiary_id, since)

CREATE INDEX filing_received ON filing (beneficiary_id)

CREATE INDEX transfer_returned ON transfer (owner_id, returned_on, day, amount)
  WHERE returned_on IS NOT NULL

CREATE INDEX attachment_of_bill ON attachment (spending_id)

CREATE INDEX distinct_seconds ON distinct_pair (second_id)

CREATE UNIQUE INDEX distinct_bills ON distinct_pair (first_id, second_id)

CREATE VIEW control_now AS SELECT 'person' AS table_name, count(*) AS rows,
  coalesce(sum(0), 0) AS money, coalesce(sum((id * 7919 + (length(relation) + 64 *
  unicode(relation)) * 844754 + coalesce(unixepoch(born), 5000000011) * 759759 +
  octet_length(concat(name)) * 868220) % 2147483647 * (id * 1103515245 %
  2147483629 + 1) % 2147483647), 0) AS mix FROM person NOT INDEXED UNION ALL
  SELECT 'membership' AS table_name, count(*) AS rows, coalesce(sum(coalesce(base,
  0)), 0) AS money, coalesce(sum((id * 7919 + person_id * 844754 +
  unixepoch(since) * 759759 + (length(status) + 64 * unicode(status)) * 868220 +
  coalesce(base, 5000000011) * 989592 + octet_length(concat(region)) * 593019) %
  2147483647 * (id * 1103515245 % 2147483629 + 1) % 2147483647), 0) AS mix FROM
  membership NOT INDEXED UNION ALL SELECT 'override' AS table_name, count(*) AS
  rows, coalesce(sum(0), 0) AS money, coalesce(sum((id * 7919 +
  coalesce((length(status) + 64 * unicode(status)), 5000000011) * 844754 +
  unixepoch(since) * 759759 + octet_length(concat(region, figure, tier, value,
  note)) * 868220) % 2147483647 * (id * 1103515245 % 2147483629 + 1) %
  2147483647), 0) AS mix FROM override NOT INDEXED UNION ALL SELECT 'confirmation'
  AS table_name, count(*) AS rows, coalesce(sum(0), 0) AS money, coalesce(sum((id
  * 7919 + coalesce((length(status) + 64 * unicode(status)), 5000000011) * 844754
  + coalesce(min_age, 5000000011) * 759759 + unixepoch(since) * 868220 +
  unixepoch(day) * 989592 + octet_length(concat(region, figure, tier, value,
  note)) * 593019) % 2147483647 * (id * 1103515245 % 2147483629 + 1) %
  2147483647), 0) AS mix FROM confirmation NOT INDEXED UNION ALL SELECT 'posting'
  AS table_name, count(*) AS rows, coalesce(sum(coalesce(amount, 0)), 0) AS money,
  coalesce(sum((id * 7919 + person_id * 844754 + unixepoch(day) * 759759 +
  (length(kind) + 64 * unicode(kind)) * 868220 + amount * 989592 +
  coalesce(unixepoch(month||'-01'), 5000000011) * 593019 +
  octet_length(concat(note)) * 607567) % 2147483647 * (id * 1103515245 %
  2147483629 + 1) % 2147483647), 0) AS mix FROM posting NOT INDEXED UNION ALL
  SELECT 'spending' AS table_name, count(*) AS rows, coalesce(sum(coalesce(total,
  0)), 0) AS money, coalesce(sum((id * 7919 + person_id * 844754 + unixepoch(day)
  * 759759 + (length(kind) + 64 * unicode(kind)) * 868220 + total * 989592 +
  coalesce(eligible, 5000000011) * 593019 + fund * 607567 + other_fund * 470149 +
  account * 675781 + cash * 641720 + coalesce(self_paid, 5000000011) * 395922 +
  coalesce(out_of_scope, 5000000011) * 73048 + coalesce(deductible, 5000000011) *
  703389 + coalesce(balance_after, 5000000011) * 117715 + coalesce(fund_ytd,
  5000000011) * 3688 + coalesce(counts_toward_limit, 5000000011) * 893801 +
  coalesce(refund_of, 5000000011) * 142369 + octet_length(concat(place, tier,
  receipt, note)) * 204136) % 2147483647 * (id * 1103515245 % 2147483629 + 1) %
  2147483647), 0) AS mix FROM spending NOT INDEXED UNION ALL SELECT 'transfer' AS
  table_name, count(*) AS rows, coalesce(sum(coalesce(amount, 0)), 0) AS money,
  coalesce(sum((id * 7919 + owner_id * 844754 + beneficiary_id * 759759 +
  unixepoch(day) * 868220 + (length(purpose) + 64 * unicode(purpose)) * 989592 +
  amount * 593019 + (length(state) + 64 * unicode(state)) * 607567 +
  coalesce(unixepoch(returned_on), 5000000011) * 470149 + coalesce(spending_id,
  5000000011) * 675781 + octet_length(concat(note)) * 641720) % 2147483647 * (id *
  1103515245 % 2147483629 + 1) % 2147483647), 0) AS mix FROM transfer NOT INDEXED
  UNION ALL SELECT 'checkpoint' AS table_name, count(*) AS rows,
  coalesce(sum(coalesce(balance, 0)), 0) AS money, coalesce(sum((id * 7919 +
  person_id * 844754 + unixepoch(day) * 759759 + coalesce(balance, 5000000011) *
  868220 + coalesce(current, 5000000011) * 989592 + coalesce(prior, 5000000011) *
  593019 + coalesce(fund_ytd, 5000000011) * 607567 + octet_length(concat(note)) *
  470149) % 2147483647 * (id * 1103515245 % 2147483629 + 1) % 2147483647), 0) AS
  mix FROM checkpoint NOT INDEXED UNION ALL SELECT 'filing' AS table_name,
  count(*) AS rows, coalesce(sum(0), 0) AS money, coalesce(sum((id * 7919 +
  owner_id * 844754 + beneficiary_id * 759759 + unixepoch(since) * 868220 +
  coalesce(unixepoch(until), 5000000011) * 989592 + octet_length(concat(note)) *
  593019) % 2147483647 * (id * 1103515245 % 2147483629 + 1) % 2147483647), 0) AS
  mix FROM filing NOT INDEXED UNION ALL SELECT 'attachment' AS table_name,
  count(*) AS rows, coalesce(sum(coalesce(size, 0)), 0) AS money, coalesce(sum((id
  * 7919 + spending_id * 844754 + size * 759759 + octet_length(concat(name,
  sha256, note)) * 868220) % 2147483647 * (id * 1103515245 % 2147483629 + 1) %
  2147483647), 0) AS mix FROM attachment NOT INDEXED UNION ALL SELECT
  'distinct_pair' AS table_name, count(*) AS rows, coalesce(sum(0), 0) AS money,
  coalesce(sum((id * 7919 + first_id * 844754 + second_id * 759759) % 2147483647 *
  (id * 1103515245 % 2147483629 + 1) % 2147483647), 0) AS mix FROM distinct_pair
  NOT INDEXED UNION ALL SELECT 'operation' AS table_name, count(*) AS rows,
  coalesce(sum(0), 0) AS money, coalesce(sum((id * 7919 + (length(kind) + 64 *
  unicode(kind)) * 844754 + coalesce(target, 5000000011) * 759759 +
  octet_length(concat(at, name)) * 868220) % 2147483647 * (id * 1103515245 %
  2147483629 + 1) % 2147483647), 0) AS mix FROM operation NOT INDEXED UNION ALL
  SELECT 'state' AS table_name, count(*) AS rows, coalesce(sum(0), 0) AS money,
  coalesce(sum((id * 7919 + generation * 844754 + coalesce(open_operation,
  5000000011) * 759759) % 2147483647 * (id * 1103515245 % 2147483629 + 1) %
  2147483647), 0) AS mix FROM state NOT INDEXED

CREATE TRIGGER history_filing_insert AFTER INSERT ON filing BEGIN INSERT INTO
  change (operation_id, table_name, row_id, before) VALUES ((SELECT open_operation
  FROM state), 'filing', NEW.id, NULL); END

CREATE TRIGGER history_filing_update AFTER UPDATE ON filing BEGIN INSERT INTO
  change (operation_id, table_name, row_id, before) VALUES ((SELECT open_operation
  FROM state), 'filing', OLD.id, json_object('id', OLD.id, 'owner_id',
  OLD.owner_id, 'beneficiary_id', OLD.beneficiary_id, 'since', OLD.since, 'until',
  OLD.until, 'note', OLD.note)); END

CREATE TRIGGER history_filing_delete AFTER DELETE ON filing BEGIN INSERT INTO
  change (operation_id, table_name, row_id, before) VALUES ((SELECT open_operation
  FROM state), 'filing', OLD.id, json_object('id', OLD.id, 'owner_id',
  OLD.owner_id, 'beneficiary_id', OLD.beneficiary_id, 'since', OLD.since, 'until',
  OLD.until, 'note', OLD.note)); END

CREATE TRIGGER history_attachment_insert AFTER INSERT ON attachment BEGIN INSERT
  INTO change (operation_id, table_name, row_id, before) VALUES ((SELECT
  open_operation FROM state), 'attachment', NEW.id, NULL); END

CREATE TRIGGER history_attachment_update AFTER UPDATE ON attachment BEGIN INSERT
  INTO change (operation_id, table_name, row_id, before) VALUES ((SELECT
  open_operation FROM state), 'attachment', OLD.id, json_object('id', OLD.id,
  'spending_id', OLD.spending_id, 'name', OLD.name, 'sha256', OLD.sha256, 'size',
  OLD.size, 'note', OLD.note)); END

CREATE TRIGGER history_attachment_delete AFTER DELETE ON attachment BEGIN INSERT
  INTO change (operation_id, table_name, row_id, before) VALUES ((SELECT
  open_operation FROM state), 'attachment', OLD.id, json_object('id', OLD.id,
  'spending_id', OLD.spending_id, 'name', OLD.name, 'sha256', OLD.sha256, 'size',
  OLD.size, 'note', OLD.note)); END

CREATE TRIGGER history_distinct_pair_insert AFTER INSERT ON distinct_pair BEGIN
  INSERT INTO change (operation_id, table_name, row_id, before) VALUES ((SELECT
  open_operation FROM state), 'distinct_pair', NEW.id, NULL); END

CREATE TRIGGER history_distinct_pair_update AFTER UPDATE ON distinct_pair BEGIN
  INSERT INTO change (operation_id, table_name, row_id, before) VALUES ((SELECT
  open_operation FROM state), 'distinct_pair', OLD.id, json_object('id', OLD.id,
  'first_id', OLD.first_id, 'second_id', OLD.second_id)); END

CREATE TRIGGER history_distinct_pair_delete AFTER DELETE ON distinct_pair BEGIN
  INSERT INTO change (operation_id, table_name, row_id, before) VALUES ((SELECT
  open_operation FROM state), 'distinct_pair', OLD.id, json_object('id', OLD.id,
  'first_id', OLD.first_id, 'second_id', OLD.second_id)); END

CREATE TRIGGER frozen_content_update BEFORE UPDATE ON content BEGIN SELECT
  RAISE(ABORT, 'history is append-only'); END

CREATE TRIGGER frozen_content_delete BEFORE DELETE ON content BEGIN SELECT
  RAISE(ABORT, 'history is append-only'); END

CREATE TRIGGER control_person_insert AFTER INSERT ON person BEGIN UPDATE control
  SET rows = rows + 1, money = money + (0), mix = mix + ((NEW.id * 7919 +
  (length(NEW.relation) + 64 * unicode(NEW.relation)) * 844754 +
  coalesce(unixepoch(NEW.born), 5000000011) * 759759 +
  octet_length(concat(NEW.name)) * 868220) % 2147483647 * (NEW.id * 1103515245 %
  2147483629 + 1) % 2147483647), changes = changes + 1 WHERE table_name =
  'person'; END

CREATE TRIGGER control_person_update AFTER UPDATE ON person BEGIN UPDATE control
  SET rows = rows, money = money + (0) - (0), mix = mix + ((NEW.id * 7919 +
  (length(NEW.relation) + 64 * unicode(NEW.relation)) * 844754 +
  coalesce(unixepoch(NEW.born), 5000000011) * 759759 +
  octet_length(concat(NEW.name)) * 868220) % 2147483647 * (NEW.id * 1103515245 %
  2147483629 + 1) % 2147483647) - ((OLD.id * 7919 + (length(OLD.relation) + 64 *
  unicode(OLD.relation)) * 844754 + coalesce(unixepoch(OLD.born), 5000000011) *
  759759 + octet_length(concat(OLD.name)) * 868220) % 2147483647 * (OLD.id *
  1103515245 % 2147483629 + 1) % 2147483647), changes = changes + 1 WHERE
  table_name = 'person'; END

CREATE TRIGGER control_person_delete AFTER DELETE ON person BEGIN UPDATE control
  SET rows = rows - 1, money = money - (0), mix = mix - ((OLD.id * 7919 +
  (length(OLD.relation) + 64 * unicode(OLD.relation)) * 844754 +
  coalesce(unixepoch(OLD.born), 5000000011) * 759759 +
  octet_length(concat(OLD.name)) * 868220) % 2147483647 * (OLD.id * 1103515245 %
  2147483629 + 1) % 2147483647), changes = changes + 1 WHERE table_name =
  'person'; END

CREATE TRIGGER control_membership_insert AFTER INSERT ON membership BEGIN UPDATE
  control SET rows = rows + 1, money = money + (coalesce(NEW.base, 0)), mix = mix
  + ((NEW.id * 7919 + NEW.person_id * 844754 + unixepoch(NEW.since) * 759759 +
  (length(NEW.status) + 64 * unicode(NEW.status)) * 868220 + coalesce(NEW.base,
  5000000011) * 989592 + octet_length(concat(NEW.region)) * 593019) % 2147483647 *
  (NEW.id * 1103515245 % 2147483629 + 1) % 2147483647), changes = changes + 1
  WHERE table_name = 'membership'; END

CREATE TRIGGER control_membership_update AFTER UPDATE ON membership BEGIN UPDATE
  control SET rows = rows, money = money + (coalesce(NEW.base, 0)) -
  (coalesce(OLD.base, 0)), mix = mix + ((NEW.id * 7919 + NEW.person_id * 844754 +
  unixepoch(NEW.since) * 759759 + (length(NEW.status) + 64 * unicode(NEW.status))
  * 868220 + coalesce(NEW.base, 5000000011) * 989592 +
  octet_length(concat(NEW.region)) * 593019) % 2147483647 * (NEW.id * 1103515245 %
  2147483629 + 1) % 2147483647) - ((OLD.id * 7919 + OLD.person_id * 844754 +
  unixepoch(OLD.since) * 759759 + (length(OLD.status) + 64 * unicode(OLD.status))
  * 868220 + coalesce(OLD.base, 5000000011) * 989592 +
  octet_length(concat(OLD.region)) * 593019) % 2147483647 * (OLD.id * 1103515245 %
  2147483629 + 1) % 2147483647), changes = changes + 1 WHERE table_name =
  'membership'; END

CREATE TRIGGER control_membership_delete AFTER DELETE ON membership BEGIN UPDATE
  control SET rows = rows - 1, money = money - (coalesce(OLD.base, 0)), mix = mix
  - ((OLD.id * 7919 + OLD.person_id * 844754 + unixepoch(OLD.since) * 759759 +
  (length(OLD.status) + 64 * unicode(OLD.status)) * 868220 + coalesce(OLD.base,
  5000000011) * 989592 + octet_length(concat(OLD.region)) * 593019) % 2147483647 *
  (OLD.id * 1103515245 % 2147483629 + 1) % 2147483647), changes = changes + 1
  WHERE table_name = 'membership'; END

CREATE TRIGGER control_override_insert AFTER INSERT ON override BEGIN UPDATE
  control SET rows = rows + 1, money = money + (0), mix = mix + ((NEW.id * 7919 +
  coalesce((length(NEW.status) + 64 * unicode(NEW.status)), 5000000011) * 844754 +
  unixepoch(NEW.since) * 759759 + octet_length(concat(NEW.region, NEW.figure,
  NEW.tier, NEW.value, NEW.note)) * 868220) % 2147483647 * (NEW.id * 1103515245 %
  2147483629 + 1) % 2147483647), changes = changes + 1 WHERE table_name =
  'override'; END

CREATE TRIGGER control_override_update AFTER UPDATE ON override BEGIN UPDATE
  control SET rows = rows, money = money + (0) - (0), mix = mix + ((NEW.id * 7919
  + coalesce((length(NEW.status) + 64 * unicode(NEW.status)), 5000000011) * 844754
  + unixepoch(NEW.since) * 759759 + octet_length(concat(NEW.region, NEW.figure,
  NEW.tier, NEW.value, NEW.note)) * 868220) % 2147483647 * (NEW.id * 1103515245 %
  2147483629 + 1) % 2147483647) - ((OLD.id * 7919 + coalesce((length(OLD.status) +
  64 * unicode(OLD.status)), 5000000011) * 844754 + unixepoch(OLD.since) * 759759
  + octet_length(concat(OLD.region, OLD.figure, OLD.tier, OLD.value, OLD.note)) *
  868220) % 2147483647 * (OLD.id * 1103515245 % 2147483629 + 1) % 2147483647),
  changes = changes + 1 WHERE table_name = 'override'; END

CREATE TRIGGER control_override_delete AFTER DELETE ON override BEGIN UPDATE
  control SET rows = rows - 1, money = money - (0), mix = mix - ((OLD.id * 7919 +
  coalesce((length(OLD.status) + 64 * unicode(OLD.status)), 5000000011) * 844754 +
  unixepoch(OLD.since) * 759759 + octet_length(concat(OLD.region, OLD.figure,
  OLD.tier, OLD.value, OLD.note)) * 868220) % 2147483647 * (OLD.id * 1103515245 %
  2147483629 + 1) % 2147483647), changes = changes + 1 WHERE table_name =
  'override'; END

CREATE TRIGGER control_confirmation_insert AFTER INSERT ON confirmation BEGIN
  UPDATE control SET rows = rows + 1, money = money + (0), mix = mix + ((NEW.id *
  7919 + coalesce((length(NEW.status) + 64 * unicode(NEW.status)), 5000000011) *
  844754 + coalesce(NEW.min_age, 5000000011) * 759759 + unixepoch(NEW.since) *
  868220 + unixepoch(NEW.day) * 989592 + octet_length(concat(NEW.region,
  NEW.figure, NEW.tier, NEW.value, NEW.note)) * 593019) % 2147483647 * (NEW.id *
  1103515245 % 2147483629 + 1) % 2147483647), changes = changes + 1 WHERE
  table_name = 'confirmation'; END

CREATE TRIGGER control_confirmation_update AFTER UPDATE ON confirmation BEGIN
  UPDATE control SET rows = rows, money = money + (0) - (0), mix = mix + ((NEW.id
  * 7919 + coalesce((length(NEW.status) + 64 * unicode(NEW.status)), 5000000011) *
  844754 + coalesce(NEW.min_age, 5000000011) * 759759 + unixepoch(NEW.since) *
  868220 + unixepoch(NEW.day) * 989592 + octet_length(concat(NEW.region,
  NEW.figure, NEW.tier, NEW.value, NEW.note)) * 593019) % 2147483647 * (NEW.id *
  1103515245 % 2147483629 + 1) % 2147483647) - ((OLD.id * 7919 +
  coalesce((length(OLD.status) + 64 * unicode(OLD.status)), 5000000011) * 844754 +
  coalesce(OLD.min_age, 5000000011) * 759759 + unixepoch(OLD.since) * 868220 +
  unixepoch(OLD.day) * 989592 + octet_length(concat(OLD.region, OLD.figure,
  OLD.tier, OLD.value, OLD.note)) * 593019) % 2147483647 * (OLD.id * 1103515245 %
  2147483629 + 1) % 2147483647), changes = changes + 1 WHERE table_name =
  'confirmation'; END

CREATE TRIGGER control_confirmation_delete AFTER DELETE ON confirmation BEGIN
  UPDATE control SET rows = rows - 1, money = money - (0), mix = mix - ((OLD.id *
  7919 + coalesce((length(OLD.status) + 64 * unicode(OLD.status)), 5000000011) *
  844754 + coalesce(OLD.min_age, 5000000011) * 759759 + unixepoch(OLD.since) *
  868220 + unixepoch(OLD.day) * 989592 + octet_length(concat(OLD.region,
  OLD.figure, OLD.tier, OLD.value, OLD.note)) * 593019) % 2147483647 * (OLD.id *
  1103515245 % 2147483629 + 1) % 2147483647), changes = changes + 1 WHERE
  table_name = 'confirmation'; END

CREATE TRIGGER control_posting_insert AFTER INSERT ON posting BEGIN UPDATE control
  SET rows = rows + 1, money = money + (coalesce(NEW.amount, 0)), mix = mix +
  ((NEW.id * 7919 + NEW.person_id * 844754 + unixepoch(NEW.day) * 759759 +
  (length(NEW.kind) + 64 * unicode(NEW.kind)) * 868220 + NEW.amount * 989592 +
  coalesce(unixepoch(NEW.month||'-01'), 5000000011) * 593019 +
  octet_length(concat(NEW.note)) * 607567) % 2147483647 * (NEW.id * 1103515245 %
  2147483629 + 1) % 2147483647), changes = changes + 1 WHERE table_name =
  'posting'; END

CREATE TRIGGER control_posting_update AFTER UPDATE ON posting BEGIN UPDATE control
  SET rows = rows, money = money + (coalesce(NEW.amount, 0)) -
  (coalesce(OLD.amount, 0)), mix = mix + ((NEW.id * 7919 + NEW.person_id * 844754
  + unixepoch(NEW.day) * 759759 + (length(NEW.kind) + 64 * unicode(NEW.kind)) *
  868220 + NEW.amount * 989592 + coalesce(unixepoch(NEW.month||'-01'), 5000000011)
  * 593019 + octet_length(concat(NEW.note)) * 607567) % 2147483647 * (NEW.id *
  1103515245 % 2147483629 + 1) % 2147483647) - ((OLD.id * 7919 + OLD.person_id *
  844754 + unixepoch(OLD.day) * 759759 + (length(OLD.kind) + 64 *
  unicode(OLD.kind)) * 868220 + OLD.amount * 989592 +
  coalesce(unixepoch(OLD.month||'-01'), 5000000011) * 593019 +
  octet_length(concat(OLD.note)) * 607567) % 2147483647 * (OLD.id * 1103515245 %
  2147483629 + 1) % 2147483647), changes = changes + 1 WHERE table_name =
  'posting'; END

CREATE TRIGGER control_posting_delete AFTER DELETE ON posting BEGIN UPDATE control
  SET rows = rows - 1, money = money - (coalesce(OLD.amount, 0)), mix = mix -
  ((OLD.id * 7919 + OLD.person_id * 844754 + unixepoch(OLD.day) * 759759 +
  (length(OLD.kind) + 64 * unicode(OLD.kind)) * 868220 + OLD.amount * 989592 +
  coalesce(unixepoch(OLD.month||'-01'), 5000000011) * 593019 +
  octet_length(concat(OLD.note)) * 607567) % 2147483647 * (OLD.id * 1103515245 %
  2147483629 + 1) % 2147483647), changes = changes + 1 WHERE table_name =
  'posting'; END

CREATE TRIGGER control_spending_insert AFTER INSERT ON spending BEGIN UPDATE
  control SET rows = rows + 1, money = money + (coalesce(NEW.total, 0)), mix = mix
  + ((NEW.id * 7919 + NEW.person_id * 844754 + unixepoch(NEW.day) * 759759 +
  (length(NEW.kind) + 64 * unicode(NEW.kind)) * 868220 + NEW.total * 989592 +
  coalesce(NEW.eligible, 5000000011) * 593019 + NEW.fund * 607567 + NEW.other_fund
  * 470149 + NEW.account * 675781 + NEW.cash * 641720 + coalesce(NEW.self_paid,
  5000000011) * 395922 + coalesce(NEW.out_of_scope, 5000000011) * 73048 +
  coalesce(NEW.deductible, 5000000011) * 703389 + coalesce(NEW.balance_after,
  5000000011) * 117715 + coalesce(NEW.fund_ytd, 5000000011) * 3688 +
  coalesce(NEW.counts_toward_limit, 5000000011) * 893801 + coalesce(NEW.refund_of,
  5000000011) * 142369 + octet_length(concat(NEW.place, NEW.tier, NEW.receipt,
  NEW.note)) * 204136) % 2147483647 * (NEW.id * 1103515245 % 2147483629 + 1) %
  2147483647), changes = changes + 1 WHERE table_name = 'spending'; END

CREATE TRIGGER control_spending_update AFTER UPDATE ON spending BEGIN UPDATE
  control SET rows = rows, money = money + (coalesce(NEW.total, 0)) -
  (coalesce(OLD.total, 0)), mix = mix + ((NEW.id * 7919 + NEW.person_id * 844754 +
  unixepoch(NEW.day) * 759759 + (length(NEW.kind) + 64 * unicode(NEW.kind)) *
  868220 + NEW.total * 989592 + coalesce(NEW.eligible, 5000000011) * 593019 +
  NEW.fund * 607567 + NEW.other_fund * 470149 + NEW.account * 675781 + NEW.cash *
  641720 + coalesce(NEW.self_paid, 5000000011) * 395922 +
  coalesce(NEW.out_of_scope, 5000000011) * 73048 + coalesce(NEW.deductible,
  5000000011) * 703389 + coalesce(NEW.balance_after, 5000000011) * 117715 +
  coalesce(NEW.fund_ytd, 5000000011) * 3688 + coalesce(NEW.counts_toward_limit,
  5000000011) * 893801 + coalesce(NEW.refund_of, 5000000011) * 142369 +
  octet_length(concat(NEW.place, NEW.tier, NEW.receipt, NEW.note)) * 204136) %
  2147483647 * (NEW.id * 1103515245 % 2147483629 + 1) % 2147483647) - ((OLD.id *
  7919 + OLD.person_id * 844754 + unixepoch(OLD.day) * 759759 + (length(OLD.kind)
  + 64 * unicode(OLD.kind)) * 868220 + OLD.total * 989592 + coalesce(OLD.eligible,
  5000000011) * 593019 + OLD.fund * 607567 + OLD.other_fund * 470149 + OLD.account
  * 675781 + OLD.cash * 641720 + coalesce(OLD.self_paid, 5000000011) * 395922 +
  coalesce(OLD.out_of_scope, 5000000011) * 73048 + coalesce(OLD.deductible,
  5000000011) * 703389 + coalesce(OLD.balance_after, 5000000011) * 117715 +
  coalesce(OLD.fund_ytd, 5000000011) * 3688 + coalesce(OLD.counts_toward_limit,
  5000000011) * 893801 + coalesce(OLD.refund_of, 5000000011) * 142369 +
  octet_length(concat(OLD.place, OLD.tier, OLD.receipt, OLD.note)) * 204136) %
  2147483647 * (OLD.id * 1103515245 % 2147483629 + 1) % 2147483647), changes =
  changes + 1 WHERE table_name = 'spending'; END

CREATE TRIGGER control_spending_delete AFTER DELETE ON spending BEGIN UPDATE
  control SET rows = rows - 1, money = money - (coalesce(OLD.total, 0)), mix = mix
  - ((OLD.id * 7919 + OLD.person_id * 844754 + unixepoch(OLD.day) * 759759 +
  (length(OLD.kind) + 64 * unicode(OLD.kind)) * 868220 + OLD.total * 989592 +
  coalesce(OLD.eligible, 5000000011) * 593019 + OLD.fund * 607567 + OLD.other_fund
  * 470149 + OLD.account * 675781 + OLD.cash * 641720 + coalesce(OLD.self_paid,
  5000000011) * 395922 + coalesce(OLD.out_of_scope, 5000000011) * 73048 +
  coalesce(OLD.deductible, 5000000011) * 703389 + coalesce(OLD.balance_after,
  5000000011) * 117715 + coalesce(OLD.fund_ytd, 5000000011) * 3688 +
  coalesce(OLD.counts_toward_limit, 5000000011) * 893801 + coalesce(OLD.refund_of,
  5000000011) * 142369 + octet_length(concat(OLD.place, OLD.tier, OLD.receipt,
  OLD.note)) * 204136) % 2147483647 * (OLD.id * 1103515245 % 2147483629 + 1) %
  2147483647), changes = changes + 1 WHERE table_name = 'spending'; END

CREATE TRIGGER control_transfer_insert AFTER INSERT ON transfer BEGIN UPDATE
  control SET rows = rows + 1, money = money + (coalesce(NEW.amount, 0)), mix =
  mix + ((NEW.id * 7919 + NEW.owner_id * 844754 + NEW.beneficiary_id * 759759 +
  unixepoch(NEW.day) * 868220 + (length(NEW.purpose) + 64 * unicode(NEW.purpose))
  * 989592 + NEW.amount * 593019 + (length(NEW.state) + 64 * unicode(NEW.state)) *
  607567 + coalesce(unixepoch(NEW.returned_on), 5000000011) * 470149 +
  coalesce(NEW.spending_id, 5000000011) * 675781 + octet_length(concat(NEW.note))
  * 641720) % 2147483647 * (NEW.id * 1103515245 % 2147483629 + 1) % 2147483647),
  changes = changes + 1 WHERE table_name = 'transfer'; END

CREATE TRIGGER control_transfer_update AFTER UPDATE ON transfer BEGIN UPDATE
  control SET rows = rows, money = money + (coalesce(NEW.amount, 0)) -
  (coalesce(OLD.amount, 0)), mix = mix + ((NEW.id * 7919 + NEW.owner_id * 844754 +
  NEW.beneficiary_id * 759759 + unixepoch(NEW.day) * 868220 + (length(NEW.purpose)
  + 64 * unicode(NEW.purpose)) * 989592 + NEW.amount * 593019 + (length(NEW.state)
  + 64 * unicode(NEW.state)) * 607567 + coalesce(unixepoch(NEW.returned_on),
  5000000011) * 470149 + coalesce(NEW.spending_id, 5000000011) * 675781 +
  octet_length(concat(NEW.note)) * 641720) % 2147483647 * (NEW.id * 1103515245 %
  2147483629 + 1) % 2147483647) - ((OLD.id * 7919 + OLD.owner_id * 844754 +
  OLD.beneficiary_id * 759759 + unixepoch(OLD.day) * 868220 + (length(OLD.purpose)
  + 64 * unicode(OLD.purpose)) * 989592 + OLD.amount * 593019 + (length(OLD.state)
  + 64 * unicode(OLD.state)) * 607567 + coalesce(unixepoch(OLD.returned_on),
  5000000011) * 470149 + coalesce(OLD.spending_id, 5000000011) * 675781 +
  octet_length(concat(OLD.note)) * 641720) % 2147483647 * (OLD.id * 1103515245 %
  2147483629 + 1) % 2147483647), changes = changes + 1 WHERE table_name =
  'transfer'; END

CREATE TRIGGER control_transfer_delete AFTER DELETE ON transfer BEGIN UPDATE
  control SET rows = rows - 1, money = money - (coalesce(OLD.amount, 0)), mix =
  mix - ((OLD.id * 7919 + OLD.owner_id * 844754 + OLD.beneficiary_id * 759759 +
  unixepoch(OLD.day) * 868220 + (length(OLD.purpose) + 64 * unicode(OLD.purpose))
  * 989592 + OLD.amount * 593019 + (length(OLD.state) + 64 * unicode(OLD.state)) *
  607567 + coalesce(unixepoch(OLD.returned_on), 5000000011) * 470149 +
  coalesce(OLD.spending_id, 5000000011) * 675781 + octet_length(concat(OLD.note))
  * 641720) % 2147483647 * (OLD.id * 1103515245 % 2147483629 + 1) % 2147483647),
  changes = changes + 1 WHERE table_name = 'transfer'; END

CREATE TRIGGER control_checkpoint_insert AFTER INSERT ON checkpoint BEGIN UPDATE
  control SET rows = rows + 1, money = money + (coalesce(NEW.balance, 0)), mix =
  mix + ((NEW.id * 7919 + NEW.person_id * 844754 + unixepoch(NEW.day) * 759759 +
  coalesce(NEW.balance, 5000000011) * 868220 + coalesce(NEW.current, 5000000011) *
  989592 + coalesce(NEW.prior, 5000000011) * 593019 + coalesce(NEW.fund_ytd,
  5000000011) * 607567 + octet_length(concat(NEW.note)) * 470149) % 2147483647 *
  (NEW.id * 1103515245 % 2147483629 + 1) % 2147483647), changes = changes + 1
  WHERE table_name = 'checkpoint'; END

CREATE TRIGGER control_checkpoint_update AFTER UPDATE ON checkpoint BEGIN UPDATE
  control SET rows = rows, money = money + (coalesce(NEW.balance, 0)) -
  (coalesce(OLD.balance, 0)), mix = mix + ((NEW.id * 7919 + NEW.person_id * 844754
  + unixepoch(NEW.day) * 759759 + coalesce(NEW.balance, 5000000011) * 868220 +
  coalesce(NEW.current, 5000000011) * 989592 + coalesce(NEW.prior, 5000000011) *
  593019 + coalesce(NEW.fund_ytd, 5000000011) * 607567 +
  octet_length(concat(NEW.note)) * 470149) % 2147483647 * (NEW.id * 1103515245 %
  2147483629 + 1) % 2147483647) - ((OLD.id * 7919 + OLD.person_id * 844754 +
  unixepoch(OLD.day) * 759759 + coalesce(OLD.balance, 5000000011) * 868220 +
  coalesce(OLD.current, 5000000011) * 989592 + coalesce(OLD.prior, 5000000011) *
  593019 + coalesce(OLD.fund_ytd, 5000000011) * 607567 +
  octet_length(concat(OLD.note)) * 470149) % 2147483647 * (OLD.id * 1103515245 %
  2147483629 + 1) % 2147483647), changes = changes + 1 WHERE table_name =
  'checkpoint'; END

CREATE TRIGGER control_checkpoint_delete AFTER DELETE ON checkpoint BEGIN UPDATE
  control SET rows = rows - 1, money = money - (coalesce(OLD.balance, 0)), mix =
  mix - ((OLD.id * 7919 + OLD.person_id * 844754 + unixepoch(OLD.day) * 759759 +
  coalesce(OLD.balance, 5000000011) * 868220 + coalesce(OLD.current, 5000000011) *
  989592 + coalesce(OLD.prior, 5000000011) * 593019 + coalesce(OLD.fund_ytd,
  5000000011) * 607567 + octet_length(concat(OLD.note)) * 470149) % 2147483647 *
  (OLD.id * 1103515245 % 2147483629 + 1) % 2147483647), changes = changes + 1
  WHERE table_name = 'checkpoint'; END

CREATE TRIGGER control_filing_insert AFTER INSERT ON filing BEGIN UPDATE control
  SET rows = rows + 1, money = money + (0), mix = mix + ((NEW.id * 7919 +
  NEW.owner_id * 844754 + NEW.beneficiary_id * 759759 + unixepoch(NEW.since) *
  868220 + coalesce(unixepoch(NEW.until), 5000000011) * 989592 +
  octet_length(concat(NEW.note)) * 593019) % 2147483647 * (NEW.id * 1103515245 %
  2147483629 + 1) % 2147483647), changes = changes + 1 WHERE table_name =
  'filing'; END

CREATE TRIGGER control_filing_update AFTER UPDATE ON filing BEGIN UPDATE control
  SET rows = rows, money = money + (0) - (0), mix = mix + ((NEW.id * 7919 +
  NEW.owner_id * 844754 + NEW.beneficiary_id * 759759 + unixepoch(NEW.since) *
  868220 + coalesce(unixepoch(NEW.until), 5000000011) * 989592 +
  octet_length(concat(NEW.note)) * 593019) % 2147483647 * (NEW.id * 1103515245 %
  2147483629 + 1) % 2147483647) - ((OLD.id * 7919 + OLD.owner_id * 844754 +
  OLD.beneficiary_id * 759759 + unixepoch(OLD.since) * 868220 +
  coalesce(unixepoch(OLD.until), 5000000011) * 989592 +
  octet_length(concat(OLD.note)) * 593019) % 2147483647 * (OLD.id * 1103515245 %
  2147483629 + 1) % 2147483647), changes = changes + 1 WHERE table_name =
  'filing'; END

CREATE TRIGGER control_filing_delete AFTER DELETE ON filing BEGIN UPDATE control
  SET rows = rows - 1, money = money - (0), mix = mix - ((OLD.id * 7919 +
  OLD.owner_id * 844754 + OLD.beneficiary_id * 759759 + unixepoch(OLD.since) *
  868220 + coalesce(unixepoch(OLD.until), 5000000011) * 989592 +
  octet_length(concat(OLD.note)) * 593019) % 2147483647 * (OLD.id * 1103515245 %
  2147483629 + 1) % 2147483647), changes = changes + 1 WHERE table_name =
  'filing'; END

CREATE TRIGGER control_attachment_insert AFTER INSERT ON attachment BEGIN UPDATE
  control SET rows = rows + 1, money = money + (coalesce(NEW.size, 0)), mix = mix
  + ((NEW.id * 7919 + NEW.spending_id * 844754 + NEW.size * 759759 +
  octet_length(concat(NEW.name, NEW.sha256, NEW.note)) * 868220) % 2147483647 *
  (NEW.id * 1103515245 % 2147483629 + 1) % 2147483647), changes = changes + 1
  WHERE table_name = 'attachment'; END

CREATE TRIGGER control_attachment_update AFTER UPDATE ON attachment BEGIN UPDATE
  control SET rows = rows, money = money + (coalesce(NEW.size, 0)) -
  (coalesce(OLD.size, 0)), mix = mix + ((NEW.id * 7919 + NEW.spending_id * 844754
  + NEW.size * 759759 + octet_length(concat(NEW.name, NEW.sha256, NEW.note)) *
  868220) % 2147483647 * (NEW.id * 1103515245 % 2147483629 + 1) % 2147483647) -
  ((OLD.id * 7919 + OLD.spending_id * 844754 + OLD.size * 759759 +
  octet_length(concat(OLD.name, OLD.sha256, OLD.note)) * 868220) % 2147483647 *
  (OLD.id * 1103515245 % 2147483629 + 1) % 2147483647), changes = changes + 1
  WHERE table_name = 'attachment'; END

CREATE TRIGGER control_attachment_delete AFTER DELETE ON attachment BEGIN UPDATE
  control SET rows = rows - 1, money = money - (coalesce(OLD.size, 0)), mix = mix
  - ((OLD.id * 7919 + OLD.spending_id * 844754 + OLD.size * 759759 +
  octet_length(concat(OLD.name, OLD.sha256, OLD.note)) * 868220) % 2147483647 *
  (OLD.id * 1103515245 % 2147483629 + 1) % 2147483647), changes = changes + 1
  WHERE table_name = 'attachment'; END

CREATE TRIGGER control_distinct_pair_insert AFTER INSERT ON distinct_pair BEGIN
  UPDATE control SET rows = rows + 1, money = money + (0), mix = mix + ((NEW.id *
  7919 + NEW.first_id * 844754 + NEW.second_id * 759759) % 2147483647 * (NEW.id *
  1103515245 % 2147483629 + 1) % 2147483647), changes = changes + 1 WHERE
  table_name = 'distinct_pair'; END

CREATE TRIGGER control_distinct_pair_update AFTER UPDATE ON distinct_pair BEGIN
  UPDATE control SET rows = rows, money = money + (0) - (0), mix = mix + ((NEW.id
  * 7919 + NEW.first_id * 844754 + NEW.second_id * 759759) % 2147483647 * (NEW.id
  * 1103515245 % 2147483629 + 1) % 2147483647) - ((OLD.id * 7919 + OLD.first_id *
  844754 + OLD.second_id * 759759) % 2147483647 * (OLD.id * 1103515245 %
  2147483629 + 1) % 2147483647), changes = changes + 1 WHERE table_name =
  'distinct_pair'; END

CREATE TRIGGER control_distinct_pair_delete AFTER DELETE ON distinct_pair BEGIN
  UPDATE control SET rows = rows - 1, money = money - (0), mix = mix - ((OLD.id *
  7919 + OLD.first_id * 844754 + OLD.second_id * 759759) % 2147483647 * (OLD.id *
  1103515245 % 2147483629 + 1) % 2147483647), changes = changes + 1 WHERE
  table_name = 'distinct_pair'; END

CREATE TRIGGER control_operation_insert AFTER INSERT ON operation BEGIN UPDATE
  control SET rows = rows + 1, money = money + (0), mix = mix + ((NEW.id * 7919 +
  (length(NEW.kind) + 64 * unicode(NEW.kind)) * 844754 + coalesce(NEW.target,
  5000000011) * 759759 + octet_length(concat(NEW.at, NEW.name)) * 868220) %
  2147483647 * (NEW.id * 1103515245 % 2147483629 + 1) % 2147483647), changes =
  changes + 0 WHERE table_name = 'operation'; END

CREATE TRIGGER control_state_update AFTER UPDATE ON state BEGIN UPDATE control SET
  rows = rows, money = money + (0) - (0), mix = mix + ((NEW.id * 7919 +
  NEW.generation * 844754 + coalesce(NEW.open_operation, 5000000011) * 759759) %
  2147483647 * (NEW.id * 1103515245 % 2147483629 + 1) % 2147483647) - ((OLD.id *
  7919 + OLD.generation * 844754 + coalesce(OLD.open_operation, 5000000011) *
  759759) % 2147483647 * (OLD.id * 1103515245 % 2147483629 + 1) % 2147483647),
  changes = changes + 0 WHERE table_name = 'state'; END
"""


_FILL = """
INSERT INTO control (table_name, rows, money, mix, changes)
SELECT table_name, rows, money, mix, (
  SELECT count(*) FROM change WHERE change.table_name = control_now.table_name)
FROM control_now
"""


def upgrade() -> None:
    """Make what is new, and reckon the totals before triggers keep them."""
    connection = op.get_bind()
    made = _STATEMENTS.strip().split("\n\n")
    triggers = [text for text in made if text.startswith("CREATE TRIGGER")]
    for statement in made:
        if statement not in triggers:
            connection.exec_driver_sql(statement)
    connection.exec_driver_sql(_FILL)
    for statement in triggers:
        connection.exec_driver_sql(statement)
