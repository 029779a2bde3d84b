"""SQLAlchemy over four drivers: the inspector, reflection, the ORM, and Core's statements."""

import asyncio
import datetime as dt
import decimal
import enum
import uuid

import sqlalchemy as sa
from sqlalchemy import orm
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.asyncio import create_async_engine

from comparison import add, main, sqlstate

DRIVERS = ["psycopg2", "psycopg", "pg8000"]


def engine(url, driver, **options):
    return sa.create_engine(url.replace("postgresql://", f"postgresql+{driver}://"), poolclass=sa.NullPool, **options)


def check(function):
    """Makes a function of an engine a check of each driver."""
    for driver in DRIVERS:
        add(
            f"{driver}, {function.__name__.replace('_', ' ')}", lambda url, driver=driver: function(engine(url, driver))
        )
    return function


def inspect(function):
    """Makes a function of an inspector a check of one driver: it sends the same with all."""
    add(f"inspector, {function.__name__.replace('_', ' ')}", lambda url: function(sa.inspect(engine(url, "psycopg2"))))
    return function


TABLES = ["customers", "orders", "order_lines", "everything", "active_customers"]


@inspect
def get_schema_names(found):
    return found.get_schema_names(), found.default_schema_name


@inspect
def get_table_names(found):
    return sorted(found.get_table_names()), found.get_table_names(schema="archive"), found.get_temp_table_names()


@inspect
def get_view_names(found):
    return found.get_view_names(), found.get_materialized_view_names()


@inspect
def get_view_definition(found):
    return (
        "customers" in found.get_view_definition("active_customers"),
        found.get_view_definition("active_customers").lower().strip()[:6],
    )


@inspect
def get_sequence_names(found):
    return found.get_sequence_names()


@inspect
def get_columns(found):
    return {name: [{**column, "type": str(column["type"])} for column in found.get_columns(name)] for name in TABLES}


@inspect
def get_columns_of_a_schema(found):
    return [(column["name"], str(column["type"])) for column in found.get_columns("old_orders", schema="archive")]


@inspect
def get_pk_constraint(found):
    return {name: found.get_pk_constraint(name) for name in TABLES}


@inspect
def get_foreign_keys(found):
    return {name: found.get_foreign_keys(name) for name in TABLES}


@inspect
def get_indexes(found):
    return {name: found.get_indexes(name) for name in TABLES}


@inspect
def get_unique_constraints(found):
    return {name: found.get_unique_constraints(name) for name in TABLES}


@inspect
def get_check_constraints(found):
    return {name: found.get_check_constraints(name) for name in TABLES}


@inspect
def get_table_comment(found):
    return {name: found.get_table_comment(name) for name in TABLES}


@inspect
def get_column_comments(found):
    return [column["comment"] for column in found.get_columns("customers")]


@inspect
def get_enums(found):
    return found.get_enums()


@inspect
def get_domains(found):
    return found.get_domains()


@inspect
def get_multi_columns(found):
    return {key[1]: [column["name"] for column in columns] for key, columns in found.get_multi_columns().items()}


@inspect
def get_multi_everything_else(found):
    return found.get_multi_pk_constraint(), found.get_multi_foreign_keys(), found.get_multi_table_comment()


@inspect
def has_table(found):
    return [found.has_table(name) for name in ["customers", "active_customers", "nothing"]], found.has_table(
        "old_orders", schema="archive"
    )


@inspect
def has_schema_index_and_sequence(found):
    return (
        found.has_schema("archive"),
        found.has_schema("nowhere"),
        found.has_index("orders", "orders_by_customer"),
        found.has_sequence("order_number"),
    )


@inspect
def get_table_oid(found):
    return found.get_table_oid("customers") > 0


@check
def connects(found):
    with found.connect() as con:
        return (
            found.dialect.server_version_info >= (15,),
            found.dialect.default_schema_name,
            con.get_isolation_level(),
            con.default_isolation_level,
        )


@check
def reflects(found):
    metadata = sa.MetaData()
    metadata.reflect(found, views=True)
    return {
        table.name: [
            (
                c.name,
                str(c.type),
                c.nullable,
                c.primary_key,
                sorted(str(f.column) for f in c.foreign_keys),
                str(c.server_default and c.server_default.arg),
            )
            for c in table.columns
        ]
        for table in metadata.sorted_tables
    }


@check
def joins_reflected_tables(found):
    metadata = sa.MetaData()
    metadata.reflect(found, only=["customers", "orders"])
    customers, orders = metadata.tables["customers"], metadata.tables["orders"]
    query = (
        sa.select(customers.c.name, sa.func.count(orders.c.id))
        .select_from(customers.outerjoin(orders))
        .group_by(customers.c.name)
        .order_by(customers.c.name)
    )
    with found.connect() as con:
        return [tuple(row) for row in con.execute(query)]


class Mood(enum.Enum):
    sad = "sad"
    happy = "happy"


def models(metadata, prefix):
    """Tables of many types, with names of their own for each driver."""
    base = orm.declarative_base(metadata=metadata)

    class Author(base):
        __tablename__ = f"{prefix}_author"
        id = sa.Column(sa.Integer, sa.Sequence(f"{prefix}_author_number"), primary_key=True)
        name = sa.Column(sa.String(50), nullable=False, unique=True)
        born = sa.Column(sa.Date)
        rating = sa.Column(sa.Numeric(10, 2))
        mood = sa.Column(sa.Enum("sad", "happy", name=f"{prefix}_mood"))
        seen = sa.Column(sa.DateTime(timezone=True))
        key = sa.Column(sa.Uuid)
        data = sa.Column(sa.JSON)
        active = sa.Column(sa.Boolean, server_default=sa.true())
        score = sa.Column(sa.Float)
        photo = sa.Column(sa.LargeBinary)
        wait = sa.Column(sa.Interval)
        tags = sa.Column(postgresql.ARRAY(sa.Text))
        books = orm.relationship("Book", back_populates="author", order_by="Book.id")

    class Book(base):
        __tablename__ = f"{prefix}_book"
        id = sa.Column(sa.BigInteger, sa.Sequence(f"{prefix}_book_number"), primary_key=True)
        title = sa.Column(sa.Text, nullable=False, index=True)
        author_id = sa.Column(sa.ForeignKey(f"{prefix}_author.id"))
        author = orm.relationship("Author", back_populates="books")

    return Author, Book


@check
def orm_round_trip(found):
    metadata = sa.MetaData()
    Author, Book = models(metadata, f"orm_{found.driver}")
    metadata.create_all(found)
    with orm.Session(found) as session:
        ada = Author(
            name="Ada",
            born=dt.date(1815, 12, 10),
            rating=decimal.Decimal("9.75"),
            mood="happy",
            key=uuid.UUID(int=5),
            seen=dt.datetime(2024, 2, 29, tzinfo=dt.timezone.utc),
            data={"a": [1, None]},
            score=0.5,
            photo=b"\x00\xff",
            wait=dt.timedelta(days=1, seconds=5),
            tags=["a", "b"],
        )
        ada.books = [Book(title="Notes"), Book(title="Letters")]
        session.add_all([ada, Author(name="Bob", books=[Book(title="Ducks")])])
        session.commit()
    with orm.Session(found) as session:
        seen = [
            (
                a.name,
                a.born,
                a.rating,
                a.mood,
                a.key,
                a.seen,
                a.data,
                a.active,
                a.score,
                a.photo,
                a.wait,
                a.tags,
                [b.title for b in a.books],
            )
            for a in session.scalars(sa.select(Author).order_by(Author.id))
        ]
        bob = session.scalars(sa.select(Author).where(Author.name == "Bob")).one()
        bob.rating = 1
        bob.books[0].title = "Geese"
        session.flush()
        session.delete(bob.books[0])
        session.commit()
        seen.append(session.scalar(sa.select(sa.func.count()).select_from(Book)))
    metadata.drop_all(found)
    return seen


@check
def identity_columns(found):
    metadata = sa.MetaData()
    table = sa.Table(
        f"identity_{found.driver}",
        metadata,
        sa.Column("id", sa.Integer, sa.Identity(), primary_key=True),
        sa.Column("t", sa.Text),
    )
    metadata.create_all(found)
    with found.begin() as con:
        keys = [con.execute(table.insert().values(t=t)).inserted_primary_key[0] for t in "ab"]
    return keys


@check
def serial_columns(found):
    metadata = sa.MetaData()
    table = sa.Table(
        f"serial_{found.driver}", metadata, sa.Column("id", sa.Integer, primary_key=True), sa.Column("t", sa.Text)
    )
    metadata.create_all(found)
    with found.begin() as con:
        keys = [con.execute(table.insert().values(t=t)).inserted_primary_key[0] for t in "ab"]
        many = con.execute(
            table.insert().returning(table.c.id, sort_by_parameter_order=True), [{"t": str(i)} for i in range(5)]
        )
        return keys, [row[0] for row in many]


@check
def upserts(found):
    metadata = sa.MetaData()
    table = sa.Table(
        f"upsert_{found.driver}",
        metadata,
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("t", sa.Text),
    )
    metadata.create_all(found)
    with found.begin() as con:
        for text in "ab":
            insert = postgresql.insert(table).values(id=1, t=text)
            con.execute(insert.on_conflict_do_update(index_elements=["id"], set_={"t": insert.excluded.t}))
        return [tuple(row) for row in con.execute(sa.select(table))]


@check
def core_expressions(found):
    metadata = sa.MetaData()
    lines = sa.Table("order_lines", metadata, autoload_with=found)
    ranked = sa.select(
        lines.c.product,
        sa.func.row_number().over(partition_by=lines.c.order_id, order_by=lines.c.price.desc()).label("n"),
    ).cte("ranked")
    queries = [
        sa.select(ranked.c.product).where(ranked.c.n == 1).order_by(ranked.c.product),
        sa.select(lines.c.product.ilike("%U%"), sa.func.coalesce(lines.c.quantity, 0))
        .order_by(lines.c.product)
        .limit(2)
        .offset(1),
        sa.select(sa.cast(lines.c.price, sa.Integer), sa.extract("year", sa.func.date("2024-02-29"))).order_by(
            lines.c.price
        ),
        sa.select(sa.func.string_agg(lines.c.product, postgresql.aggregate_order_by(sa.literal(","), lines.c.product))),
        sa.select(sa.case((lines.c.quantity > 1, "many"), else_="one").label("c"), sa.func.count())
        .group_by(sa.text("1"))
        .order_by(sa.text("1")),
        sa.select(lines.c.line).where(lines.c.product.in_(["duck", "pond"])).order_by(lines.c.line),
        sa.select(sa.func.sum(lines.c.quantity), sa.func.avg(lines.c.quantity)),
        sa.select(lines.c.product).distinct().order_by(lines.c.product).union_all(sa.select(sa.literal("x"))),
        sa.select(sa.literal(7) / sa.literal(2), sa.literal(7) // sa.literal(2), sa.literal(7) % sa.literal(4)),
    ]
    with found.connect() as con:
        return [[tuple(row) for row in con.execute(query)] for query in queries]


@check
def streams_rows(found):
    with found.connect().execution_options(yield_per=100) as con:
        return sum(row[0] for row in con.execute(sa.text("SELECT i FROM generate_series(1, 1000) AS t(i)")))


@check
def savepoints(found):
    with found.connect() as con, con.begin():
        with con.begin_nested():
            first = con.scalar(sa.text("SELECT 1"))
        try:
            with con.begin_nested():
                con.execute(sa.text("SELECT nothing"))
        except sa.exc.ProgrammingError as error:
            return first, sqlstate(error.orig), con.scalar(sa.text("SELECT 2"))


@check
def isolation_levels(found):
    seen = []
    for level in ["READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE", "AUTOCOMMIT"]:
        with found.connect().execution_options(isolation_level=level) as con:
            seen.append((con.get_isolation_level(), con.scalar(sa.text("SELECT 1"))))
    return seen


@check
def errors_have_their_classes(found):
    seen = []
    with found.connect() as con:
        for statement in [
            "SELECT nothing",
            "SELECT * FROM nothing",
            "INSERT INTO customers (id, name) VALUES (1, 'x')",
            "SELECT 1/0",
            "SELECT 'x'::integer",
        ]:
            try:
                con.execute(sa.text(statement))
            except sa.exc.DBAPIError as error:
                seen.append((type(error).__name__, sqlstate(error.orig)))
            con.rollback()
    return seen


@check
def alters_tables(found):
    name = f"altered_{found.driver}"
    with found.begin() as con:
        for statement in [
            f"CREATE TABLE {name} (i integer)",
            f"ALTER TABLE {name} ADD COLUMN t varchar(20) DEFAULT 'x'",
            f"ALTER TABLE {name} ALTER COLUMN i TYPE bigint",
            f"ALTER TABLE {name} ALTER COLUMN t SET NOT NULL",
            f"ALTER TABLE {name} RENAME COLUMN t TO u",
            f"CREATE INDEX ix_{name} ON {name} (u)",
            f"DROP INDEX ix_{name}",
            f"ALTER TABLE {name} RENAME TO {name}_2",
        ]:
            con.execute(sa.text(statement))
    columns = sa.inspect(found).get_columns(f"{name}_2")
    return [(column["name"], str(column["type"]), column["nullable"]) for column in columns]


def asynchronous(url):
    async def run():
        found = create_async_engine(url.replace("postgresql://", "postgresql+asyncpg://"), poolclass=sa.NullPool)
        async with found.connect() as con:
            names = await con.run_sync(lambda sync: set(TABLES) & set(sa.inspect(sync).get_table_names()))
            rows = await con.execute(
                sa.text("SELECT id, name, since FROM customers WHERE id > :i ORDER BY id"), {"i": 1}
            )
            streamed = await con.stream(sa.text("SELECT id FROM customers ORDER BY id"))
            return names, [tuple(row) for row in rows], [row[0] async for row in streamed]

    return asyncio.run(run())


def asynchronous_orm(url):
    async def run():
        found = create_async_engine(url.replace("postgresql://", "postgresql+asyncpg://"), poolclass=sa.NullPool)
        metadata = sa.MetaData()
        Author, Book = models(metadata, "orm_asyncpg")
        async with found.begin() as con:
            await con.run_sync(metadata.create_all)
        async with orm_session(found) as session:
            session.add(Author(name="Ada", tags=["a"], mood="sad", key=uuid.UUID(int=1), books=[Book(title="Notes")]))
            await session.commit()
            rows = await session.execute(sa.select(Author.name, Author.tags, Author.mood, Book.title).join(Book))
            return [tuple(row) for row in rows]

    from sqlalchemy.ext.asyncio import AsyncSession as orm_session

    return asyncio.run(run())


add("asyncpg, inspects and reads", asynchronous)
add("asyncpg, orm round trip", asynchronous_orm)
main()
