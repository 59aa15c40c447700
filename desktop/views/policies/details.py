"""One figure in full: who says it, since when, how sure, what others say, its past."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from db.rules.policy import Figure, Policy
from desktop.tasks import Tasks
from desktop.views import drawings
from desktop.views.cards import Card, label, set_role
from desktop.views.chart_view import ChartView
from desktop.views.day_words import show_day
from desktop.views.fields import Notice, Tone
from desktop.views.policies import words
from desktop.views.policies.buttons import Buttons
from desktop.views.policies.disputes import DisputeList
from desktop.views.policies.facts import Facts, facts, meanings
from desktop.views.policies.rows import Row
from desktop.views.policies.shown import Shown
from desktop.views.policies.table import ROW, LinesTable
from desktop.words import translate


class Details(Card):
    """The figure chosen in the table.

    Signals:
        dispute_taken: the value of a dispute is wanted as one's own (Row, Dispute).
    """

    dispute_taken = Signal(object, object)

    def __init__(self, tasks: Tasks, buttons: Buttons) -> None:
        super().__init__(" ")
        self.value = label("", "title", selectable=True)
        self.standing = Notice()
        self.buttons = buttons
        self.facts = Facts()
        self.disputes = DisputeList()
        self.disputes.taken.connect(self.dispute_taken)
        self.chart = ChartView(tasks, translate("policy", "The figure over time"), 190)
        self.past = LinesTable(
            translate("policy", "All values over time"), past_headings(), {1: 90, 2: 80}
        )
        self.past.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._past_heading = heading(translate("policy", "All values over time"))
        for widget in (self.value, self.standing, self.buttons):
            self.body.addWidget(widget)
        self._shown: object = None
        self._area = self._rest()
        self.body.addWidget(self._area, 1)

    def show_figure(self, shown: Shown) -> None:
        """Show another figure, or this one anew."""
        row = shown.row
        self._area.show()
        self._start_at_top((shown.policy.id, row.key))
        self.heading.setText(words.row_name(row))
        self.value.setText(words.row_value(row))
        set_role(self.value, "title" if row.figure else "muted")
        self.standing.say(words.mark_sentence(row.figure), tone(row.figure))
        self.buttons.show_for(row, has_own=shown.has_own)
        self.facts.show_facts(facts(shown), meanings(shown))
        self.disputes.show_disputes(shown.policy, row, shown.disputes)
        self._show_past(shown)

    def show_nothing(self) -> None:
        """Say that there is no figure to show."""
        self.heading.setText(" ")
        self.value.setText(translate("policy", "No figure is known for this day."))
        set_role(self.value, "muted")
        self.standing.say("")
        self.buttons.show_none()
        self._area.hide()

    def _start_at_top(self, shown: object) -> None:
        """Let another figure begin at its first line; the same one stays put."""
        if shown != self._shown:
            self._shown = shown
            self._area.verticalScrollBar().setValue(0)

    def _rest(self) -> QScrollArea:
        """Let what is long scroll inside the card, below what can be done."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        parts = (self.disputes, self.facts, self._past_heading, self.past, self.chart)
        for widget in parts:
            column.addWidget(widget)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setMinimumHeight(120)
        policy = QSizePolicy.Policy
        area.setSizePolicy(policy.Expanding, policy.Ignored)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(translate("policy", "More about the figure"))
        area.setWidget(inside)
        for surface in (area.viewport(), inside):
            surface.setAutoFillBackground(False)
        return area

    def _show_past(self, shown: Shown) -> None:
        lines = [past_cells(shown.policy, row) for row in shown.past]
        now = shown.row.figures
        strong = {n for n, row in enumerate(shown.past) if set(row.figures) & set(now)}
        self.past.show_lines(lines, strong=frozenset(strong))
        height = self.past.horizontalHeader().sizeHint().height()
        self.past.setFixedHeight(height + ROW * len(lines) + 4)
        for widget in (self.past, self._past_heading):
            widget.setVisible(bool(lines))
        self.chart.setVisible(shown.steps.can_be_drawn)
        if shown.steps.can_be_drawn:
            said = "; ".join(", ".join(line) for line in lines)
            self.chart.show_drawing(drawings.policy_steps(shown.steps), said)


def heading(text: str) -> QLabel:
    """Make a heading inside a card."""
    made = label(text, "muted")
    made.setContentsMargins(0, 6, 0, 0)
    return made


def tone(figure: Figure | None) -> Tone:
    """Choose how the standing of a value is said."""
    if figure is None or figure.own:
        return "muted"
    return "warning" if figure.confirmed is None else "good"


def past_headings() -> tuple[str, ...]:
    """Name the columns of the values over time."""
    return (
        translate("policy", "Since"),
        translate("policy", "Value"),
        translate("policy", "Source"),
    )


def past_cells(policy: Policy, row: Row) -> tuple[str, ...]:
    """Write one value over time: since when, what, for whom, who says so."""
    figure = row.figure
    if figure is None:
        return ("", "", "")
    value = words.row_value(row)
    if row.tiers or figure.min_age is not None:
        value = f"{value}  {words.whom(row)}"
    source = policy.sources.get(figure.source)
    by = words.mark(figure) if figure.own or source is None else source.title
    return show_day(figure.since), value, by
