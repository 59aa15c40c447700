"""Names and receipt numbers of a file, and the ids that they stand for."""

from db.queries import bills, people
from db.rules.checks import Problem
from db.sqlite import Connection

NOBODY = 0
"""Stands for somebody unknown until the file is refused."""


class Names:
    """Finds people by name and bills by receipt number, in the book and the file.

    New ones get negative ids. What cannot be found is kept in `problems` with its
    path, so that one wrong row does not hide the others.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._people = {p.name: p.id or NOBODY for p in people.people(connection)}
        self._new_people: set[str] = set()
        self._receipts: dict[int, dict[str, int]] = {}
        self._bills = 0
        self.problems: list[tuple[str, Problem]] = []

    def refuse(self, path: str, code: str) -> None:
        """Note that the value at a path cannot be taken."""
        self.problems.append((path, Problem("", code)))

    def add_person(self, name: str, path: str) -> int:
        """Give a new person an id; the file may name each person once."""
        if name in self._new_people:
            self.refuse(path, "name_twice")
        else:
            self._new_people.add(name)
            self._people[name] = -len(self._new_people)
        return self._people[name]

    def person(self, name: str, path: str) -> int:
        """Find a person's id."""
        if name not in self._people:
            self.refuse(path, "unknown_person")
        return self._people.get(name, NOBODY)

    def add_bill(self, person: str, receipt: str | None, path: str) -> None:
        """Give the next bill of the file its id, and keep its receipt number."""
        self._bills += 1
        number = self._people.get(person)
        if receipt is None or number is None:
            return
        if receipt in self._receipts_of(number):
            self.refuse(path, "known_receipt")
        self._receipts_of(number).setdefault(receipt, -self._bills)

    def bill_id(self, place: int) -> int:
        """Give the id of the bill at a place in the file."""
        return -(place + 1)

    def bill(self, person_id: int, receipt: str | None, path: str) -> int | None:
        """Find the id of a person's bill by its receipt number."""
        if receipt is None or person_id == NOBODY:
            return None
        found = self._receipts_of(person_id).get(receipt)
        if found is None:
            self.refuse(path, "no_such_bill")
        return found

    def _receipts_of(self, person_id: int) -> dict[str, int]:
        if person_id not in self._receipts:
            kept = bills.receipts(self._connection, person_id) if person_id > 0 else {}
            self._receipts[person_id] = kept
        return self._receipts[person_id]
