"""Where the parts of a query run, by what crosses, and what is shown of it."""

import re
import threading
import time

import pytest

from test_attach import fresh

ROWS = 600_000


@pytest.fixture(scope="module")
def con(endpoint, token):
    with fresh() as con:
        con.execute(f"ATTACH 'openduck:mydb?endpoint={endpoint}&token={token}' AS cloud")
        con.execute(
            f"""CREATE TABLE cloud.big AS SELECT i AS k, i % 1000 AS g, i * 7 % 1000 AS v, 'text ' || i AS t,
                DATE '2000-01-01' + (i % 5000)::INTEGER AS d, (i / 8)::DECIMAL(18,3) AS m, md5(i::VARCHAR)::UUID AS u,
                i::HUGEINT * 1000000000000 AS h, if(i % 7 = 0, NULL, i) AS n FROM range({ROWS}) r(i)"""
        )
        con.execute("FROM openduck_query('cloud', 'CHECKPOINT')")
        con.execute("CREATE TABLE few AS SELECT i * 1000 AS k, i % 5 AS g FROM range(100) r(i)")
        # More keys than are sent as they are
        con.execute("CREATE TABLE many AS SELECT k, k % 7 AS g, t, d, m, u, h, n FROM cloud.big WHERE k % 2 = 0")
        yield con


def crossed(con):
    return con.execute("SELECT bytes_received + bytes_sent FROM openduck_traffic()").fetchone()[0]


def run(con, sql):
    """Rows, and the bytes that crossed for them."""
    before = crossed(con)
    rows = con.execute(sql).fetchall()
    return rows, crossed(con) - before


@pytest.fixture(scope="module")
def whole(con):
    return run(con, "FROM cloud.big")[1]


def test_keys_of_a_small_local_side_go_up(con, whole):
    rows, crossing = run(con, "SELECT count(*), sum(v), max(t) FROM few JOIN cloud.big USING (k)")
    assert rows[0][0] == 100 and crossing < whole / 100
    rows, crossing = run(con, "SELECT * FROM few JOIN cloud.big USING (k)")
    assert len(rows) == 100 and crossing < whole / 100
    rows, crossing = run(con, "SELECT * FROM many JOIN cloud.big USING (k) WHERE many.k < 500")
    assert len(rows) == 250 and crossing < whole / 100
    rows, crossing = run(con, "SELECT count(*) FROM cloud.big WHERE k IN (SELECT k FROM few WHERE g = 3)")
    assert rows == [(20,)] and crossing < whole / 100


@pytest.mark.parametrize(
    "columns", [["k"], ["t"], ["u"], ["h"], ["n"], ["k", "d"], ["t", "n"], ["m", "k"], ["d", "u", "m"]], ids=" ".join
)
def test_many_keys_go_up_as_a_filter(con, columns):
    using = ", ".join(columns)
    keys = f"(SELECT DISTINCT {using} FROM many)"
    # What is volatile is worked out here, and wants the joined rows
    inner = f"SELECT count(*), sum(b.k), max(b.t) FROM cloud.big b JOIN {keys} USING ({using}) WHERE random() < 2"
    outer = f"SELECT count(*), count(b.k), sum(b.k) FROM {keys} LEFT JOIN cloud.big b USING ({using}) WHERE random() < 2"
    for sql in [inner, outer]:
        con.execute("SET openduck_placement = 'local'")
        expected = con.execute(sql).fetchall()
        con.execute("SET openduck_placement = 'auto'")
        assert "keys of the other side" in con.execute(f"EXPLAIN {sql}").fetchall()[0][1]
        assert con.execute(sql).fetchall() == expected
    # More than that go up as a filter only
    analysed = con.execute(f"EXPLAIN ANALYZE {inner}").fetchall()[0][1]
    assert int(re.search(r"Sent: (\d+) rows", analysed).group(1)) > 250_000, analysed


def test_a_filter_of_many_keys_keeps_others_away(con, whole):
    con.execute("CREATE OR REPLACE TEMP TABLE most AS SELECT range * 2 AS k FROM range(300000, 600000)")
    # What is volatile is worked out here, and wants the joined rows
    sql = "SELECT count(*), max(t), max(u), max(h), max(m) FROM most JOIN cloud.big USING (k) WHERE random() < 2"
    analysed = con.execute(f"EXPLAIN ANALYZE {sql}").fetchall()[0][1]
    assert "keys of the other side" in analysed, analysed
    rows, crossing = run(con, sql)
    # All local keys are above all remote ones: the filter crosses, and few rows or none
    assert rows[0][0] == 0 and crossing < whole / 20, crossing
    rows, crossing = run(con, sql.replace("FROM most", "FROM (SELECT k - 600000 AS k FROM most)"))
    assert rows[0][0] == ROWS // 2 and crossing < whole * 2 / 3, crossing


def test_a_small_local_table_goes_up_for_a_large_join(con, whole):
    sql = "SELECT f.k, sum(v), count(*) FROM cloud.big b JOIN few f USING (g) GROUP BY ALL ORDER BY ALL"
    rows, crossing = run(con, sql)
    assert sum(row[2] for row in rows) == ROWS // 1000 * 5 * 20 and crossing < whole / 100
    assert "LOCAL->REMOTE" in con.execute(f"EXPLAIN {sql}").fetchall()[0][1]


def test_aggregates_run_where_their_rows_are(con, whole):
    for sql in [
        "SELECT g, sum(v), count(*) FROM cloud.big GROUP BY g",
        "SELECT f.g, s FROM few f JOIN (SELECT g, sum(v) AS s FROM cloud.big GROUP BY g) b USING (g)",
        "SELECT DISTINCT big.g FROM cloud.big, few",
        "SELECT * FROM cloud.big ORDER BY v, k LIMIT 10",
        "SELECT k, rank() OVER (PARTITION BY g ORDER BY v, k) AS r FROM cloud.big QUALIFY r = 1 AND k IN (FROM (SELECT k FROM few))",
    ]:
        rows, crossing = run(con, sql)
        assert rows and crossing < whole / 50, sql


def test_explain_shows_what_crosses(con):
    sql = "SELECT * FROM few JOIN cloud.big USING (k)"
    plan = con.execute(f"EXPLAIN {sql}").fetchall()[0][1]
    assert "REMOTE->LOCAL" in plan and "LOCAL->REMOTE" in plan and "Estimated" in plan and "SELECT" in plan
    analysed = con.execute(f"EXPLAIN ANALYZE {sql}").fetchall()[0][1]
    assert re.search(r"Measured: 100 rows", analysed), analysed
    assert re.search(r"Sent: 100 rows", analysed), analysed
    con.execute("SET openduck_placement = 'local'")
    tree = [row[0] for row in con.execute(f"FROM openduck_explain('{sql}')").fetchall()]
    con.execute("SET openduck_placement = 'auto'")
    assert any("[LOCAL] HashJoin" in line for line in tree), tree
    assert any("[LOCAL] Bridge(REMOTE->LOCAL" in line for line in tree), tree
    assert any("[REMOTE] Scan(big)" in line for line in tree), tree
    assert any("[LOCAL] Scan(few)" in line for line in tree), tree
    # Each line stands deeper than the one above that it belongs to
    assert re.match(r"\S", tree[0]) and all(line.startswith("  ") for line in tree[1:])


def test_placements_are_forced(con, whole):
    sql = "SELECT b.g, sum(v) FROM cloud.big b JOIN many USING (k) GROUP BY ALL ORDER BY ALL"
    answers = []
    for placement in ["local", "remote", "auto"]:
        con.execute(f"SET openduck_placement = '{placement}'")
        tree = "\n".join(row[0] for row in con.execute(f"FROM openduck_explain('{sql}')").fetchall())
        if placement == "local":
            assert "[LOCAL] HashJoin" in tree, tree
        if placement == "remote":
            assert "[REMOTE] HashJoin" in tree and "Bridge(LOCAL->REMOTE)" in tree, tree
        answers.append(con.execute(sql).fetchall())
    assert answers[0] == answers[1] == answers[2]


def test_progress_moves_on_remote_work(con):
    own = con.cursor()
    own.execute("SET enable_progress_bar = true; SET enable_progress_bar_print = false")
    seen = []
    sql = "SELECT s, i FROM (SELECT sum(hash(a.k, b.g)) AS s FROM cloud.big a JOIN cloud.big b ON a.g = b.g ), range(2) r(i)"
    worker = threading.Thread(target=lambda: own.execute(sql).fetchall(), daemon=True)
    worker.start()
    while worker.is_alive():
        seen.append(own.query_progress())
        time.sleep(0.05)
    worker.join()
    assert any(0 < progress < 100 for progress in seen), seen[-20:]


def test_what_runs_is_listed_and_can_be_ended(con):
    own = con.cursor()
    errors = []

    def work():
        try:
            own.execute("FROM openduck_query('cloud', 'SELECT 7531, sum(a.range * b.range) FROM range(10000000) a, range(10000000) b')").fetchall()
        except Exception as error:
            errors.append(error)

    worker = threading.Thread(target=work, daemon=True)
    worker.start()
    listed = "SELECT execution_id FROM openduck_activity() WHERE sql LIKE '%7531%' AND elapsed > INTERVAL 300 MILLISECONDS"
    deadline = time.monotonic() + 10
    while not (found := con.execute(listed).fetchall()):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    assert con.execute("SELECT openduck_cancel(?)", [found[0][0]]).fetchall() == [(True,)]
    worker.join(10)
    assert not worker.is_alive() and "cancel" in str(errors[0]).lower()
    assert con.execute("SELECT openduck_cancel(?)", [found[0][0]]).fetchall() == [(False,)]
