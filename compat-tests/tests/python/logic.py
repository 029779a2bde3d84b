"""DuckDB's own test format (sqllogictest), as far as the files of `tests/logic` need it.

Read here: `statement ok|error|maybe`, `query` with its letters, `rowsort`, `skipif`, `onlyif`, `loop`, `foreach`, names
of connections, `<REGEX>:` and `<!REGEX>:`, `__TEST_DIR__`. Its description is DuckDB's documentation of its tests.
"""

import dataclasses
import itertools
import re


@dataclasses.dataclass
class Record:
    """One statement or query, with where it stands."""

    line: int
    kind: str  # ok, error, maybe or query
    sql: str
    connection: str = ""
    columns: int = 0
    sort: bool = False
    expected: list = dataclasses.field(default_factory=list)


class Malformed(Exception):
    """The file is not in the format."""


# Sorting methods; what else may follow the letters of a query is the name of a connection
SORTS = {"nosort": False, "rowsort": True, "sort": True}


def records(text, engine):
    """The records of a file for an engine, loops unrolled."""
    lines = [(number, line.rstrip("\n")) for number, line in enumerate(text.split("\n"), 1)]
    return list(_records(lines, engine))


def _records(lines, engine):
    at = 0
    skip = False
    while at < len(lines):
        number, line = lines[at]
        at += 1
        words = line.split()
        if not words or line.startswith("#"):
            continue
        if words[0] in ("skipif", "onlyif"):
            skip = skip or (engine in words[1:]) == (words[0] == "skipif")
            continue
        if words[0] in ("loop", "foreach"):
            end = _end_of_loop(lines, at, number)
            body = lines[at:end]
            at = end + 1
            values = words[2:] if words[0] == "foreach" else range(int(words[2]), int(words[3]))
            for value in () if skip else values:
                filled = [(n, text.replace("${%s}" % words[1], str(value))) for n, text in body]
                yield from _records(filled, engine)
            skip = False
            continue
        block = list(itertools.takewhile(lambda entry: entry[1].strip(), lines[at:]))
        at += len(block)
        record = _record(number, words, [text for _, text in block])
        if not skip:
            yield record
        skip = False


def _end_of_loop(lines, at, number):
    depth = 1
    for end in range(at, len(lines)):
        first = lines[end][1].split()[:1]
        depth += (first in (["loop"], ["foreach"])) - (first == ["endloop"])
        if depth == 0:
            return end
    raise Malformed(f"line {number}: a loop without endloop")


def _record(number, words, block):
    rule = block.index("----") if "----" in block else len(block)
    sql, expected = "\n".join(block[:rule]), block[rule + 1 :]
    if not sql:
        raise Malformed(f"line {number}: no SQL")
    if words[0] == "statement" and len(words) in (2, 3) and words[1] in ("ok", "error", "maybe"):
        if expected and words[1] == "ok":
            raise Malformed(f"line {number}: statement ok gives nothing to compare")
        if not expected and words[1] == "error":
            raise Malformed(f"line {number}: the error's text is missing")
        return Record(number, words[1], sql, "".join(words[2:]), expected=expected)
    if words[0] == "query" and len(words) >= 2 and set(words[1]) <= set("ITR") and rule < len(block):
        sorts = [word for word in words[2:] if word in SORTS]
        names = [word for word in words[2:] if word not in SORTS]
        sort = any(SORTS[word] for word in sorts)
        return Record(number, "query", sql, "".join(names), len(words[1]), sort, expected)
    raise Malformed(f"line {number}: {' '.join(words)}")


def rows(record):
    """The rows that a query is to give: columns by tabs, or one value on each line."""
    lines, columns = record.expected, record.columns
    if columns == 1 or any("\t" in line for line in lines):
        return [tuple(line.split("\t")) for line in lines]
    if len(lines) % columns:
        raise Malformed(f"line {record.line}: {len(lines)} values do not make rows of {columns}")
    return [tuple(lines[at : at + columns]) for at in range(0, len(lines), columns)]


def _equal(expected, found):
    if expected.startswith("<REGEX>:"):
        return re.fullmatch(expected.removeprefix("<REGEX>:"), found, re.DOTALL) is not None
    if expected.startswith("<!REGEX>:"):
        return re.fullmatch(expected.removeprefix("<!REGEX>:"), found, re.DOTALL) is None
    return expected == found


def difference(record, found):
    """What is wrong with the rows that a query gave; `None` where nothing is."""
    expected = rows(record)
    if record.sort:
        expected, found = sorted(expected), sorted(found)
    same = len(expected) == len(found) and all(
        len(a) == len(b) and all(map(_equal, a, b)) for a, b in zip(expected, found)
    )
    if same:
        return None
    shown = lambda given: "\n".join("\t".join(row) for row in given[:50]) or "no rows"
    return f"expected:\n{shown(expected)}\nfound:\n{shown(found)}"


def wrong_error(record, error):
    """What is wrong with an error's text; `None` where nothing is."""
    text = "\n".join(record.expected)
    if text.startswith("<REGEX>:"):
        fits = re.fullmatch(text.removeprefix("<REGEX>:"), error, re.DOTALL)
    else:
        fits = text in error
    return None if fits else f"expected error:\n{text}\nfound:\n{error}"
