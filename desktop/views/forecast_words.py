"""What an estimate of the balance is made of, in whole sentences."""

from collections.abc import Iterator

from db.rules.forecast import LEAST, Forecast
from desktop.amounts import show_amount
from desktop.views.day_words import show_day
from desktop.words import translate


def forecast_sentences(forecast: Forecast | None) -> tuple[str, ...]:
    """Say what the estimate comes to and what it leaves out, or why there is none."""
    if forecast is None:
        none = translate(
            "forecast",
            "There is nothing to estimate: the account has not moved yet, was settled, "
            "or its year ends today.",
        )
        return (none,)
    return tuple(_sentences(forecast))


def _sentences(forecast: Forecast) -> Iterator[str]:
    lowest, end = forecast.lowest, forecast.end
    text = translate(
        "forecast",
        "Only an estimate, and in no balance: {end} on {day}; the lowest is {lowest} "
        "on {low_day}.",
    )
    yield text.format(
        end=show_amount(end.total),
        day=show_day(end.day),
        lowest=show_amount(lowest.total),
        low_day=show_day(lowest.day),
    )
    yield _credits(forecast)
    yield _bills(forecast)


def _credits(forecast: Forecast) -> str:
    if forecast.unknown and not forecast.coming:
        return translate(
            "forecast",
            "No credit is counted in: enter the contribution base and check the "
            "figures on the Policy page.",
        )
    if not forecast.coming:
        return translate("forecast", "No further credit is expected this year.")
    whole = sum(credit.amount for credit in forecast.coming)
    text = translate(
        "forecast",
        "Counted in: {count} credits still to come, together {whole}, by the region's "
        "figures (unverified until you confirm them).",
    )
    return text.format(count=len(forecast.coming), whole=show_amount(whole))


def _bills(forecast: Forecast) -> str:
    if forecast.spending is None:
        text = translate(
            "forecast",
            "Own bills are left out: that takes at least {0} whole months of records.",
        )
        return text.format(LEAST)
    text = translate(
        "forecast",
        "Own bills run on at {0} a month, the average of the last {1} whole months; "
        "family sharing is left out.",
    )
    return text.format(show_amount(forecast.spending), forecast.months)
