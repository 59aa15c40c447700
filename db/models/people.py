"""Tables about people: how insured, filed for whom, and what they say of figures."""

from datetime import date
from typing import ClassVar

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from db.models.columns import STRICT, check, day, money, one_of, text
from db.rules.checks.problem import OLDEST
from db.rules.codes import Relation, Status


class Person(SQLModel, table=True):
    """Somebody in the family."""

    __tablename__: ClassVar[str] = "person"
    __table_args__ = (
        one_of("relation", Relation),
        check("name_given", "length(trim(name)) > 0"),
        *text("name"),
        day("born"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    relation: str
    born: date | None = None


class Membership(SQLModel, table=True):
    """From a day on, a person is insured in a region with a status."""

    __tablename__: ClassVar[str] = "membership"
    __table_args__ = (
        one_of("status", Status),
        day("since"),
        *money("base"),
        *text("region"),
        Index("membership_of_person", "person_id", "since", unique=True),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id")
    since: date
    region: str
    status: str
    base: int | None = None


class Override(SQLModel, table=True):
    """The user's own value for a policy figure, from a day on."""

    __tablename__: ClassVar[str] = "override"
    __table_args__ = (
        one_of("status", Status),
        day("since"),
        *text("region", "figure", "tier", "value", "note"),
        Index("override_of_figure", "region", "figure", "since"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    region: str
    figure: str
    status: str | None = None
    tier: str | None = None
    since: date
    value: str
    note: str = ""


class Confirmation(SQLModel, table=True):
    """A shipped figure that the user heard to be right from the bureau on a day."""

    __tablename__: ClassVar[str] = "confirmation"
    __table_args__ = (
        one_of("status", Status),
        day("since"),
        day("day"),
        check("min_age_years", f"min_age BETWEEN 0 AND {OLDEST}"),
        *text("region", "figure", "tier", "value", "note"),
        Index("confirmation_of_figure", "region", "figure", "since"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    region: str
    figure: str
    status: str | None = None
    tier: str | None = None
    min_age: int | None = None
    since: date
    value: str
    day: date
    note: str = ""


class Filing(SQLModel, table=True):
    """From a day on, an owner's account is filed to pay for a relative."""

    __tablename__: ClassVar[str] = "filing"
    __table_args__ = (
        day("since"),
        day("until"),
        check("until_after", "until IS NULL OR until >= since"),
        check("for_another", "owner_id <> beneficiary_id"),
        *text("note"),
        Index("filing_of_pair", "owner_id", "beneficiary_id", "since", unique=True),
        Index("filing_received", "beneficiary_id"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    owner_id: int = Field(foreign_key="person.id")
    beneficiary_id: int = Field(foreign_key="person.id")
    since: date
    until: date | None = None
    note: str = ""
