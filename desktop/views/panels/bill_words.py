"""The words on a bill's form, in the order of the receipt."""

from PySide6.QtWidgets import QPushButton

from db.rules.receipt import Balanced
from desktop.amounts import show_amount
from desktop.views.fields import Tone
from desktop.words import translate


def limit_choices() -> list[tuple[bool | None, str]]:
    """Say whether a bill uses the limit."""
    return [
        (None, translate("bill", "By the kind of bill")),
        (True, translate("bill", "Yes")),
        (False, translate("bill", "No")),
    ]


def labels() -> dict[str, str]:
    """Name the fields."""
    return {
        "person": translate("bill", "&Patient"),
        "day": translate("bill", "&Day"),
        "kind": translate("bill", "&Kind"),
        "place": translate("bill", "P&lace"),
        "tier": translate("bill", "Tie&r"),
        "total": translate("bill", "&Total"),
        "fund": translate("bill", "Paid by the pooled f&und"),
        "other_fund": translate("bill", "&Other payments"),
        "account": translate("bill", "Paid from own &account"),
        "shared": translate("bill", "Fa&mily-shared payment"),
        "shared_2": translate("bill", "Shared by another relative"),
        "shared_3": translate("bill", "Shared by a third relative"),
        "cash": translate("bill", "Paid in &cash"),
        "eligible": translate("bill", "&Within the scheme"),
        "deductible": translate("bill", "Deduct&ible"),
        "self_paid": translate("bill", "Own share, in scope"),
        "out_of_scope": translate("bill", "Own share, out of scope"),
        "counts": translate("bill", "Uses the yearly limit"),
        "receipt": translate("bill", "Receipt num&ber"),
        "balance_after": translate("bill", "Balance printed"),
        "fund_ytd": translate("bill", "Fund this year, printed"),
        "refund_of": translate("bill", "Refund"),
        "note": translate("bill", "Note"),
    }


def refund_button() -> QPushButton:
    """Offer to record what of a bill came back."""
    button = QPushButton(translate("bill", "Re&fund of this bill"))
    button.setProperty("role", "flat")
    button.setToolTip(
        translate("bill", "Begin a refund that gives the whole bill back")
    )
    return button


def state(whole: Balanced, *, empty: bool) -> tuple[str, Tone]:
    """Say whether a bill adds up, or by how much not."""
    if empty:
        return "", "muted"
    if whole.missing == 0:
        return translate("bill", "The bill adds up."), "good"
    amount = show_amount(abs(whole.missing))
    short = (whole.missing > 0) == (whole.total > 0)
    if short:
        return translate("bill", "{0} still missing").format(amount), "warning"
    return translate("bill", "{0} too much").format(amount), "warning"
