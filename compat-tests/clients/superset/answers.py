"""What Superset and the servers answer, as values that can be compared."""

import datetime as dt
import decimal
import json
import math


def plain(value):
    """A value as JSON has it, with as many digits as two ways to add agree on."""
    if isinstance(value, (dt.datetime, dt.date)):
        moment = value if isinstance(value, dt.datetime) else dt.datetime(value.year, value.month, value.day)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=dt.timezone.utc)
        return plain(moment.timestamp() * 1000)
    if isinstance(value, (float, decimal.Decimal)) or type(value) is int:
        if not math.isfinite(value):
            return str(value)
        return float(value if value == int(value) else f"{value:.9g}")
    return value


def table(data, ordered=True):
    found = [tuple(plain(value) for value in row.values()) for row in data]
    return found if ordered else sorted(found, key=repr)


def answer(result, ordered=True):
    return result["colnames"], result["coltypes"], table(result["data"], ordered)


def errors(ask):
    """What Superset tells a person of an error."""
    try:
        ask()
    except RuntimeError as error:
        told = str(error)
        told = told[told.index("{") :]
        return [(one["error_type"], one["message"]) for one in json.loads(told).get("errors", [])] or told
    return "no error"
