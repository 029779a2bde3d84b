"""Random queries over random tables: every shape that placement has to decide about, and only answers that are fixed."""

import random

# Column name -> kind. Every table has all of them.
COLUMNS = {"i": "int", "k": "int", "n": "big", "m": "dec", "s": "str", "d": "date", "t": "tstz", "b": "bool"}
TABLES = ["a", "b", "c", "d"]
SIZES = {"a": 30, "b": 100, "c": 7, "d": 0}

WORDS = ["'goose'", "'Duck'", "'duck'", "''", "'swan'", "'Ente'", "'gans'", "'a b'", "NULL"]


def fill(random_, table):
    """The SQL of a table's rows."""
    rows = []
    for _ in range(SIZES[table]):
        null = lambda chance, value: "NULL" if random_.random() < chance else value
        rows.append(
            "(%s)"
            % ", ".join(
                [
                    null(0.05, str(random_.randrange(60))) + "::INTEGER",
                    null(0.2, str(random_.randrange(5))) + "::INTEGER",
                    null(0.1, str(random_.randrange(-1000, 1000))) + "::BIGINT",
                    null(0.1, f"{random_.randrange(-500, 500) / 100:.2f}") + "::DECIMAL(9,2)",
                    random_.choice(WORDS) + "::VARCHAR",
                    null(0.1, f"(DATE '2024-01-01' + {random_.randrange(40)})") + "::DATE",
                    null(0.1, f"TIMESTAMPTZ '2024-03-30 2{random_.randrange(4)}:30:00+00'") + "::TIMESTAMPTZ",
                    null(0.2, random_.choice(["true", "false"])) + "::BOOLEAN",
                ]
            )
        )
    names = ", ".join(COLUMNS)
    if not rows:
        kinds = "0::INTEGER, 0::INTEGER, 0::BIGINT, 0::DECIMAL(9,2), ''::VARCHAR, DATE '2024-01-01', now(), true"
        return f"SELECT * FROM (SELECT {kinds}) AS t({names}) WHERE false"
    return f"SELECT * FROM (VALUES {', '.join(rows)}) AS t({names})"


SETTINGS = {
    "default_null_order": ["'nulls_last'", "'nulls_first'"],
    "default_order": ["'asc'", "'desc'"],
    "integer_division": ["false", "true"],
    "TimeZone": ["'UTC'", "'America/New_York'", "'Asia/Kathmandu'"],
    "ieee_floating_point_ops": ["true", "false"],
    "order_by_non_integer_literal": ["false", "true"],
}


def settings(random_):
    """SET statements for each setting that can change an answer."""
    return [f"SET {name} = {random_.choice(values)}" for name, values in SETTINGS.items()]


class Query:
    """One query; `{a}`, `{b}`, .. in its text stand for tables."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.names = 0

    def pick(self, *choices):
        return self.random.choice(choices)

    def maybe(self, chance):
        return self.random.random() < chance

    def name(self, prefix):
        self.names += 1
        return f"{prefix}{self.names}"

    # -- expressions: each is given the columns in scope as (expression, kind) --------------------------------------

    def column(self, scope, kind):
        found = [text for text, k in scope if k == kind]
        return self.random.choice(found) if found else None

    def value(self, scope, kind, depth=2):
        column = self.column(scope, kind)
        if column and (depth == 0 or self.maybe(0.55)):
            return column
        if depth == 0:
            return self.literal(kind)
        v = lambda k: self.value(scope, k, depth - 1)
        p = lambda: self.predicate(scope, depth - 1)
        shared = [
            lambda: f"CASE WHEN {p()} THEN {v(kind)} ELSE {v(kind)} END",
            lambda: f"coalesce({v(kind)}, {v(kind)})",
            lambda: f"nullif({v(kind)}, {self.literal(kind)})",
        ]
        own = {
            "int": [
                lambda: f"({v('int')} % 7)",
                lambda: f"({v('int')} + {self.random.randrange(9)})",
                lambda: f"length({v('str')})::INTEGER",
                lambda: f"extract(day FROM {v('date')})::INTEGER",
                lambda: f"extract(hour FROM {v('tstz')})::INTEGER",
                lambda: f"({v('int')} / 2)::INTEGER",
            ],
            "big": [
                lambda: f"({v('big')} * 2)",
                lambda: f"abs({v('big')})",
                lambda: f"{v('int')}::BIGINT",
                lambda: f"date_diff('day', DATE '2024-01-01', {v('date')})",
            ],
            "dec": [lambda: f"-{v('dec')}", lambda: f"({v('int')} % 50)::DECIMAL(9,2)"],
            "str": [
                lambda: f"upper({v('str')})",
                lambda: f"substr({v('str')}, 1, 2)",
                lambda: f"({v('str')} || '-' || {v('int')})",
                lambda: f"{v('date')}::VARCHAR",
                lambda: f"{v('tstz')}::VARCHAR",
                lambda: f"strftime({v('tstz')}, '%H:%M')",
            ],
            "date": [
                lambda: f"({v('date')} + ({v('int')} % 3))",
                lambda: f"date_trunc('week', {v('date')})::DATE",
                lambda: f"{v('tstz')}::DATE",
            ],
            "tstz": [lambda: f"({v('tstz')} + INTERVAL 1 HOUR)", lambda: f"date_trunc('day', {v('tstz')})"],
            "bool": [p],
        }
        return self.random.choice(shared + own[kind] * 2)()

    def literal(self, kind):
        r = self.random
        return {
            "int": lambda: f"{r.randrange(30)}",
            "big": lambda: f"{r.randrange(-500, 500)}::BIGINT",
            "dec": lambda: f"{r.randrange(-300, 300) / 100:.2f}::DECIMAL(9,2)",
            "str": lambda: r.choice(WORDS) + "::VARCHAR",
            "date": lambda: f"DATE '2024-01-{r.randrange(1, 29):02}'",
            "tstz": lambda: f"TIMESTAMPTZ '2024-03-30 2{r.randrange(4)}:30:00+00'",
            "bool": lambda: r.choice(["true", "false", "NULL::BOOLEAN"]),
        }[kind]()

    def predicate(self, scope, depth=2):
        kind = self.pick("int", "int", "big", "dec", "str", "date", "tstz")
        v = lambda: self.value(scope, kind, max(depth - 1, 0))
        choices = [
            lambda: f"{v()} {self.pick('=', '<>', '<', '>=', '>')} {v()}",
            lambda: f"{v()} {self.pick('=', '<', '>=')} {self.literal(kind)}",
            lambda: f"{v()} IS {self.pick('', 'NOT ')}NULL",
            lambda: f"{v()} IS {self.pick('', 'NOT ')}DISTINCT FROM {v()}",
            lambda: f"{v()} BETWEEN {self.literal(kind)} AND {self.literal(kind)}",
            lambda: f"{v()} {self.pick('', 'NOT ')}IN ({self.literal(kind)}, {self.literal(kind)}, {self.literal(kind)})",
            lambda: f"{self.value(scope, 'str', 0)} {self.pick('LIKE', 'ILIKE')} '%{self.pick('u', 'S', 'a', '-')}%'",
            lambda: self.value(scope, "bool", 0),
        ]
        if depth > 0:
            choices += [
                lambda: f"({self.predicate(scope, depth - 1)} {self.pick('AND', 'OR')} {self.predicate(scope, depth - 1)})",
                lambda: f"(NOT {self.predicate(scope, depth - 1)})",
                lambda: self.subquery_predicate(scope, kind, depth - 1),
                lambda: self.subquery_predicate(scope, kind, depth - 1),
            ]
        return self.random.choice(choices)()

    def subquery_predicate(self, scope, kind, depth):
        table, inner = self.base()
        outer = self.column(scope, kind)
        correlation = ""
        if outer and self.maybe(0.5):
            correlation = f"{self.column(inner, kind)} = {outer}"
        condition = " AND ".join(filter(None, [correlation, self.predicate(inner, depth) if self.maybe(0.6) else ""]))
        where = f" WHERE {condition}" if condition else ""
        column = self.column(inner, kind)
        return self.pick(
            f"{self.pick('', 'NOT ')}EXISTS (SELECT 1 FROM {table}{where})",
            f"{outer or self.literal(kind)} {self.pick('', 'NOT ')}IN (SELECT {column} FROM {table}{where})",
            f"{outer or self.literal(kind)} {self.pick('<', '>=', '=')} (SELECT {self.pick('min', 'max')}({column}) FROM {table}{where})",
            f"{outer or self.literal(kind)} {self.pick('<', '>=')} {self.pick('ANY', 'ALL')} (SELECT {column} FROM {table}{where})",
        )

    # -- relations: text and the columns that they bring --------------------------------------------------------------

    def base(self):
        alias = self.name("t")
        table = self.pick("a", "a", "b", "b", "c", "d")
        return f"{{{table}}} AS {alias}", [(f"{alias}.{name}", kind) for name, kind in COLUMNS.items()]

    def relation(self, depth):
        roll = self.random.random()
        if depth <= 0 or roll < 0.45:
            return self.base()
        if roll < 0.6:
            alias = self.name("q")
            query, columns = self.select(depth - 1)
            return f"({query}) AS {alias}", [(f"{alias}.{name}", kind) for name, kind in columns]
        left, left_columns = self.relation(depth - 1)
        right, right_columns = self.relation(depth - 1)
        kind = self.pick("INNER", "INNER", "LEFT", "RIGHT", "FULL", "SEMI", "ANTI", "CROSS")
        if kind == "CROSS":
            return f"{left} CROSS JOIN {right}", left_columns + right_columns
        condition = self.join_condition(left_columns, right_columns, kind)
        columns = left_columns if kind in ("SEMI", "ANTI") else left_columns + right_columns
        return f"({left} {kind} JOIN {right} ON {condition})", columns

    def join_condition(self, left, right, kind):
        shared = [k for k in {k for _, k in left} & {k for _, k in right} if k in ("int", "big", "str", "date")]
        if not shared:
            return "true"
        on = self.random.choice(sorted(shared))
        conditions = [f"{self.column(left, on)} = {self.column(right, on)}"]
        if self.maybe(0.2):
            conditions.append(f"{self.column(left, on)} {self.pick('<', '>=', '<>')} {self.column(right, on)}")
        if self.maybe(0.2) and kind != "FULL":
            conditions.append(self.predicate(left + right, 0))
        if self.maybe(0.1):
            conditions[0] = conditions[0].replace(" = ", " IS NOT DISTINCT FROM ")
        return " AND ".join(conditions)

    # -- queries: text and the columns of the result as (name, kind) --------------------------------------------------

    def select(self, depth):
        roll = self.random.random()
        if depth > 0 and roll < 0.12:
            return self.set_operation(depth - 1)
        source, scope = self.relation(depth)
        where = f" WHERE {self.predicate(scope)}" if self.maybe(0.5) else ""
        if roll < 0.5:
            return self.aggregate(source, scope, where)
        kinds = [self.pick(*COLUMNS.values()) for _ in range(self.random.randrange(1, 5))]
        items = [self.value(scope, kind) for kind in kinds]
        if self.maybe(0.25):
            text, kind = self.window(scope)
            items.append(text)
            kinds.append(kind)
        if self.maybe(0.1):
            table, inner = self.base()
            kinds.append("int")
            on = f" WHERE {self.column(inner, 'int')} = {self.column(scope, 'int') or 3}" if self.maybe(0.5) else ""
            items.append(f"(SELECT {self.pick('max', 'min')}({self.column(inner, 'int')}) FROM {table}{on})")
        names = [f"c{n}" for n in range(len(items))]
        listed = ", ".join(f"{item} AS {name}" for item, name in zip(items, names))
        distinct = "DISTINCT " if self.maybe(0.15) else ""
        return f"SELECT {distinct}{listed} FROM {source}{where}" + self.limit(), list(zip(names, kinds))

    def limit(self):
        if self.maybe(0.8):
            return ""
        # Everything is ordered by, so that what is cut off is fixed.
        offset = f" OFFSET {self.random.randrange(4)}" if self.maybe(0.3) else ""
        return f" ORDER BY ALL{self.pick('', ' DESC')} LIMIT {self.random.randrange(1, 12)}{offset}"

    def aggregate(self, source, scope, where):
        keys = [self.pick("int", "str", "date", "bool") for _ in range(self.random.randrange(0, 3))]
        groups = [self.value(scope, kind, 1) for kind in keys]
        items, kinds = list(groups), list(keys)
        for _ in range(self.random.randrange(1, 4)):
            text, kind = self.aggregate_call(scope)
            items.append(text)
            kinds.append(kind)
        names = [f"c{n}" for n in range(len(items))]
        listed = ", ".join(f"{item} AS {name}" for item, name in zip(items, names))
        by = ""
        if groups:
            numbers = ", ".join(str(n + 1) for n in range(len(groups)))
            rollup = self.maybe(0.1)
            by = f" GROUP BY ROLLUP ({numbers})" if rollup else f" GROUP BY {numbers}"
        having = f" HAVING count(*) > {self.random.randrange(3)}" if self.maybe(0.2) else ""
        return f"SELECT {listed} FROM {source}{where}{by}{having}" + self.limit(), list(zip(names, kinds))

    def aggregate_call(self, scope):
        kind = self.pick("int", "big", "dec")
        v = self.value(scope, kind, 1)
        any_kind = self.pick("int", "str", "date", "dec")
        w = self.value(scope, any_kind, 1)
        text, result = self.random.choice(
            [
                ("count(*)", "big"),
                (f"count({w})", "big"),
                (f"count(DISTINCT {w})", "big"),
                (f"sum({v})::DECIMAL(30,2)::BIGINT", "big"),
                (f"min({w})", any_kind),
                (f"max({w})", any_kind),
                (f"round(avg({v}), 4)::DECIMAL(9,2)", "dec"),
                (f"bool_or({self.predicate(scope, 0)})", "bool"),
                (f"sum(DISTINCT {v})::DECIMAL(30,2)::BIGINT", "big"),
                (f"string_agg({w}::VARCHAR, ',' ORDER BY {w})", "str"),
                (f"list(DISTINCT {w} ORDER BY {w})::VARCHAR", "str"),
                (f"arg_max({w}, ({w}, {v}))", any_kind),
            ]
        )
        if self.maybe(0.15) and not text.endswith(")::VARCHAR") and "::" not in text:
            text += f" FILTER (WHERE {self.predicate(scope, 0)})"
        return text, result

    def window(self, scope):
        kind = self.pick("int", "big", "dec")
        v = self.value(scope, kind, 0)
        partition = f"PARTITION BY {self.value(scope, self.pick('int', 'str', 'bool'), 0)}" if self.maybe(0.6) else ""
        key = self.value(scope, self.pick("int", "date", "big"), 0)
        order = f"ORDER BY {key}{self.pick('', ' DESC', ' NULLS FIRST')}"
        return self.random.choice(
            [
                (f"rank() OVER ({partition} {order})", "big"),
                (f"dense_rank() OVER ({partition} {order})", "big"),
                (f"sum({v}) OVER ({partition} {order})::DECIMAL(30,2)::BIGINT", "big"),
                (f"count(*) OVER ({partition})", "big"),
                (f"max({v}) OVER ({partition} {order})", kind),
                (f"min({v}) OVER ({partition})", kind),
            ]
        )

    def set_operation(self, depth):
        left, columns = self.select(depth)
        source, scope = self.relation(depth)
        items = ", ".join(self.value(scope, kind, 1) for _, kind in columns)
        operation = self.pick("UNION ALL", "UNION", "EXCEPT", "INTERSECT", "EXCEPT ALL", "INTERSECT ALL")
        return f"({left}) {operation} (SELECT {items} FROM {source})", columns

    def text(self):
        depth = self.random.randrange(0, 4)
        query, columns = self.select(depth)
        if self.maybe(0.15):
            name = self.name("w")
            how = self.pick("", " MATERIALIZED", " NOT MATERIALIZED")
            names = ", ".join(n for n, _ in columns)
            other, other_columns = self.select(1)
            if self.maybe(0.5):
                query = f"WITH {name} AS{how} ({query}) SELECT * FROM {name} UNION ALL SELECT * FROM {name} WHERE {columns[0][0]} IS NOT NULL"
            else:
                first = columns[0][0]
                query = f"WITH {name} AS{how} ({query}) SELECT x.*, y.{first} FROM {name} x JOIN {name} y ON x.{first} = y.{first}"
        return query
